import { longestRepublic } from '$lib/charts/names';
import type { Locale } from '$lib/facts/format';
import type { Sizes } from './room';

/** Where everything in the tally stands, in pixels. */
export interface TallyGrid {
	/** On a narrow picture each count stands above its desks; on a wide one beside them. */
	stacked: boolean;
	/** Width that counts and their words may take. */
	labelWidth: number;
	/** Size of the counts. */
	count: number;
	/** Half a desk's side. */
	desk: number;
	column: { width: number; x: (index: number) => number };
	/** Baselines of the republics' names: two, in turn, where one line hasn't room for all. */
	nameY: readonly [upper: number, lower: number];
	rows: readonly { top: number; labelY: number; deskY: number }[];
}

const ROWS = 4;

/** Lays the tally out; four rows, and the republics' names over the desks of the first. */
export function tallyGrid(sizes: Sizes, locale: Locale): TallyGrid {
	const { width, height, type, big } = sizes;
	const stacked = width < 560;
	const labelWidth = stacked ? width : Math.min(300, width * (width < 760 ? 0.36 : 0.32));
	const from = stacked ? 0 : labelWidth + 12;
	const columnWidth = (width - from) / 5;
	const column = { width: columnWidth, x: (index: number) => from + columnWidth * (index + 0.5) };
	const staggered = longestRepublic(locale, type) > columnWidth - 6;
	const names = type * (staggered ? 2.7 : 1.6);
	const free = (height - names - 4) / ROWS;
	const desk = Math.min(24, columnWidth * 0.2, free * 0.16);
	const count = Math.min(big * 0.92, stacked ? (free - 2 * desk) * 0.62 : free * 0.6);
	const rows = Array.from({ length: ROWS }, (_, row) => {
		const top = row === 0 ? 0 : names + free * row;
		const extra = row === 0 ? names : 0;
		if (!stacked) {
			const deskY = top + extra + free / 2;
			return { top, labelY: deskY + count * 0.3, deskY };
		}
		return { top, labelY: top + count * 0.78 + 6, deskY: top + extra + free - desk - 8 };
	});
	const first = (rows[0] as (typeof rows)[number]).deskY - desk - type * 0.7;
	return {
		stacked,
		labelWidth,
		count,
		desk,
		column,
		nameY: staggered ? [first - type * 1.25, first] : [first, first],
		rows
	};
}
