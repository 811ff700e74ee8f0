import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
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

/** The republics' names in as many rows as they need. */
function nameRows({
	width,
	label: size,
	radius,
	locale
}: VisitsDimensions): { code: Republic; x: number; row: number }[] {
	let [x, row] = [0, 0];
	return REPUBLICS.map((code) => {
		const needed = radius * 2 + 5 + textWidth(countryName(code, locale), size) + size;
		if (x + needed > width) [x, row] = [0, row + 1];
		x += needed;
		return { code, x: x - needed, row };
	});
}

const rowsIn = (dimensions: VisitsDimensions): number =>
	Math.max(...nameRows(dimensions).map(({ row }) => row)) + 1;

/** Height of the key to the republics' colours, in pixels. */
export const colorKeyHeight = (dimensions: VisitsDimensions): number =>
	rowsIn(dimensions) * dimensions.lead + dimensions.label * 0.5;

/** Whose colour is whose, at the foot of the picture. */
export function colorKeyMarks(dimensions: VisitsDimensions): Mark[] {
	const { label: size, lead, radius, height, locale } = dimensions;
	const count = rowsIn(dimensions);
	return nameRows(dimensions).flatMap(({ code, x, row }) => {
		const y = height - (count - row - 0.5) * lead;
		return [
			dot(`color-${code}`, [x + radius + 1, y], radius, code),
			label(
				`color-name-${code}`,
				[x + radius * 2 + 6, y + size * 0.35],
				countryName(code, locale),
				[size, code],
				{
					halo: false
				}
			)
		];
	});
}
