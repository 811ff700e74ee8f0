import { scalePoint } from 'd3-scale';
import { dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { longestRepublic } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';

const ROWS = 4;

/** Where everything in the tally stands, in pixels. */
export interface TallyGrid extends Dimensions {
	/** Width that counts and their words may take. */
	labelWidth: number;
	/** Size of the counts. */
	count: number;
	/** Half a desk's side. */
	desk: number;
	columnWidth: number;
	columnX: (code: Republic) => number;
	/** Baselines of the republics' names: two, in turn, where one line hasn't room for all. */
	nameY: readonly [upper: number, lower: number];
	/** Upper edge of a row, baseline of its count, middle of its desks. */
	row: (index: number) => { top: number; labelY: number; deskY: number };
}

/**
 * Lays the tally out; four rows, and the republics' names over the desks of the first. On a narrow picture each count
 * stands above its desks, on a wide one beside them.
 */
export function tallyGrid(input: LayoutInput): TallyGrid {
	const dimensions = dimensionsOf(input);
	const { width, height, label, big, narrow, locale } = dimensions;
	const labelWidth = narrow ? width : Math.min(300, width * (width < 760 ? 0.36 : 0.32));
	const left = narrow ? 0 : labelWidth + 12;
	const columnWidth = (width - left) / REPUBLICS.length;
	const columns = scalePoint(REPUBLICS, [left, width]).padding(0.5);
	const staggered = longestRepublic(locale, label) > columnWidth - 6;
	const names = label * (staggered ? 2.7 : 1.6);
	const free = (height - names - 4) / ROWS;
	const desk = Math.min(24, columnWidth * 0.2, free * 0.16);
	const count = Math.min(big * 0.92, narrow ? (free - 2 * desk) * 0.62 : free * 0.6);
	const row = (index: number) => {
		const top = index === 0 ? 0 : names + free * index;
		const bottom = names + free * (index + 1);
		if (narrow) return { top, labelY: top + count * 0.78 + 6, deskY: bottom - desk - 8 };
		const middle = bottom - free / 2;
		return { top, labelY: middle + count * 0.3, deskY: middle };
	};
	const lower = row(0).deskY - desk - label * 0.7;
	return {
		...dimensions,
		labelWidth,
		count,
		desk,
		columnWidth,
		columnX: (code) => columns(code) as number,
		nameY: [staggered ? lower - label * 1.25 : lower, lower],
		row
	};
}
