import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { beyond, type TimeAxis, type VisitsDimensions } from './dimensions';
import type { Item } from './item';

const SIDES = {
	west: [m.silence_west, m.silence_west_short],
	east: [m.silence_east, m.silence_east_short]
} as const;

/** What each side of the axis stands for, above it; in few words where one of the two has no room for more. */
export function sideMarks(items: readonly Item[], axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { label: size, top, width, locale } = dimensions;
	const sides = (['west', 'east'] as const).filter((side) => items.some((item) => item.side === side));
	const words = (side: keyof typeof SIDES, length: 0 | 1) => SIDES[side][length]({}, { locale });
	const fits = sides.every((side) => textWidth(words(side, 0), size, 600) <= beyond(side, width, axis, 0));
	return sides.map((side) =>
		label(`side-${side}`, [axis.edge(side), top - size * 0.75], words(side, fits ? 0 : 1), [size, 'muted'], {
			weight: 600,
			anchor: side === 'west' ? 'end' : 'start',
			halo: false
		})
	);
}

/** Whose colour is whose, at the foot of the picture, in as many rows as that needs; and its height, in pixels. */
export function colorKey(dimensions: VisitsDimensions): { marks: Mark[]; height: number } {
	const { width, label: size, lead, radius, height, locale } = dimensions;
	let [end, last] = [0, 0];
	const names = REPUBLICS.map((code) => {
		const name = countryName(code, locale);
		const needed = radius * 2 + 5 + textWidth(name, size) + size;
		if (end + needed > width) [end, last] = [0, last + 1];
		end += needed;
		return { code, name, x: end - needed, row: last };
	});
	const marks = names.flatMap(({ code, name, x, row }) => {
		const y = height - (last - row + 0.5) * lead;
		const at = [x + radius * 2 + 6, y + size * 0.35] as const;
		return [
			dot(`color-${code}`, [x + radius + 1, y], radius, code),
			label(`color-name-${code}`, at, name, [size, code], { halo: false })
		];
	});
	return { marks, height: (last + 1) * lead + size * 0.5 };
}
