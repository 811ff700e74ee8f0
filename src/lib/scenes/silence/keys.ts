import type { Mark } from '$lib/charts/frame';
import { dimensionsOf, type LayoutInput } from '$lib/charts/dimensions';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { roomOf, type TimeAxis, type VisitsDimensions } from './dimensions';

const SIDES = {
	west: [m.silence_west, m.silence_west_short],
	east: [m.silence_east, m.silence_east_short]
} as const;

/** What each side of the ruler stands for, above it; in few words where one of the two has no room for more. */
export function sideMarks(axis: TimeAxis, { label: size, top, width, locale }: VisitsDimensions): Mark[] {
	const sides = ['west', 'east'] as const;
	const words = (side: keyof typeof SIDES, length: 0 | 1) => SIDES[side][length]({}, { locale });
	const fits = sides.every((side) => textWidth(words(side, 0), size, 600) <= roomOf(side, axis, width));
	return sides.map((side) =>
		label(`side-${side}`, [axis.edge(side), top - size * 0.6], words(side, fits ? 0 : 1), [size, 'muted'], {
			weight: 600,
			anchor: side === 'west' ? 'end' : 'start',
			halo: false
		})
	);
}

/** Whose colour is whose, and what a dot and a curve say, at the foot of the picture; and its height, in pixels. */
export function colorKey(input: LayoutInput): { marks: Mark[]; height: number } {
	const { width, height, label: size, lead, locale } = dimensionsOf(input);
	const radius = size * 0.3;
	let [end, last] = [0, 0];
	const names = REPUBLICS.map((code) => {
		const name = countryName(code, locale);
		const needed = radius * 2 + 5 + textWidth(name, size) + size * 0.8;
		if (end + needed - size * 0.8 > width) [end, last] = [0, last + 1];
		end += needed;
		return { code, name, x: end - needed, row: last };
	});
	const said = [m.silence_key, m.silence_key_short]
		.map((copy) => wrap(copy({}, { locale }), width - 2, size))
		.find((lines) => lines.length === 1) ?? [m.silence_key_short({}, { locale })];
	const rows = last + 1 + said.length;
	const y = (row: number) => height - (rows - row - 0.5) * lead;
	const marks = names.flatMap(({ code, name, x, row }) => [
		dot(`color-${code}`, [x + radius + 1, y(row)], radius, code),
		label(`color-name-${code}`, [x + radius * 2 + 6, y(row) + size * 0.35], name, [size, code], {
			halo: false
		})
	]);
	const key = label('key', [0, y(last + 1) + size * 0.35], said, [size, 'muted'], { halo: false });
	return { marks: [...marks, key], height: rows * lead + size * 0.4 };
}
