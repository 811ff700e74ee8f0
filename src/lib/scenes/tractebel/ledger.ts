import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { moneyTicks } from '$lib/charts/axis';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { path } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { tenth } from '$lib/charts/tenth';
import { amountOf } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { AMOUNTS } from './amounts';
import { KM_PER_STRAND } from './bars';
import { columns, measured, rowHeight, rowMarks, type MeasuredRow } from './ledger-row';
import type { Group } from './states';

/** How the amounts are set: labels beside the bars where there is room, above them where there isn't. */
export interface LedgerDimensions extends Dimensions {
	/** Whether they are only there for orientation: small and pale. */
	pale?: boolean;
	/** Whether each group of amounts has a ruler, and the network words for what it counts. */
	rulers: boolean;
	/** Whether there is too little room for all: bars then are thin and stand close. */
	cramped?: boolean;
}

/** Room between groups, in pixels. */
const GROUP_GAP = 6;
const rulerSize = ({ label: size }: LedgerDimensions): number => Math.max(13, size - 2);
/** Height of a group's ruler, in pixels; where room is shortest the amounts themselves have to do. */
const rulerHeight = (dimensions: LedgerDimensions): number =>
	dimensions.rulers ? rulerSize(dimensions) + 9 : 6;
/** Least room between rows, and the thinnest that a bar may be, in pixels. */
const leastGap = ({ cramped }: LedgerDimensions): number => (cramped ? 3 : 6);
const leastBar = ({ narrow, cramped }: LedgerDimensions): number => (cramped ? 4 : narrow ? 8 : 14);

/**
 * What the bars of a group are measured by, under them: an axis from nothing to the largest amount, in its currency. No group
 * shares another's. The network says in words what a strand stands for.
 *
 * @param place where bars begin, and pixels for one unit
 */
function rulerMarks(
	{ unit, rows }: Group,
	{ left, scale, y, top }: { left: number; scale: number; y: number; top: number },
	dimensions: LedgerDimensions
): Mark[] {
	const { locale, width } = dimensions;
	const size = rulerSize(dimensions);
	if (unit === 'km') {
		const length = formatValue(KM_PER_STRAND, 'km', locale);
		const words = m.tractebel_unit_km({ length }, { locale });
		return [label('heading-km', [left, y + size], words, [size, 'muted'], { halo: false })];
	}
	const most = Math.max(...rows.map((id) => amountOf(AMOUNTS[id].total)));
	const ticks = scaleLinear([0, most], [left, left + most * scale]);
	const values = ticks.ticks(most * scale > 260 ? 4 : 2);
	const d = values.map((value) => `M${tenth(ticks(value))} ${tenth(y + 1)}v4`).join('');
	const frame = `M${tenth(left)} ${tenth(top)}V${tenth(y + 1)}H${tenth(left + most * scale)}`;
	return [
		path(`ruler-${unit}`, frame + d, 'faint', { fill: 'none', stroke: 1 }),
		...moneyTicks(values, unit, locale).map(({ value, label: words }) => {
			const half = textWidth(words, size) / 2;
			const x = Math.min(width - half - 1, Math.max(left + half, ticks(value)));
			return label(`ruler-${unit}-${value}`, [x, y + 6 + size], words, [size, 'muted'], {
				anchor: 'middle',
				halo: false
			});
		})
	];
}

const measureAll = (groups: readonly Group[], dimensions: LedgerDimensions): MeasuredRow[][] =>
	groups.map(({ rows }) => rows.map((id) => measured(id, dimensions)));

/** Height of all that doesn't grow with the room: rulers with what parts them from the last bar, and what parts groups. */
const fixedHeight = (count: number, dimensions: LedgerDimensions): number =>
	count * (rulerHeight(dimensions) + leastGap(dimensions)) +
	(count - 1) * (GROUP_GAP - 2 * leastGap(dimensions));

/** How many gaps there are: between the rows of each group, and two between groups. */
const gapsIn = (all: readonly (readonly MeasuredRow[])[]): number =>
	sum(all, (rows) => rows.length - 1) + 2 * (all.length - 1);

/** The least height that groups need, in pixels. */
export function ledgerNeed(groups: readonly Group[], dimensions: LedgerDimensions): number {
	if (groups.length === 0) return 0;
	const all = measureAll(groups, dimensions);
	const rows = sum(all.flat(), (row) => rowHeight(row, leastBar(dimensions), dimensions));
	return fixedHeight(groups.length, dimensions) + rows + gapsIn(all) * leastGap(dimensions);
}

/** How thick bars and how wide the gaps between them may be, so that the groups fill the height they are given. */
function rhythm(all: readonly (readonly MeasuredRow[])[], height: number, dimensions: LedgerDimensions) {
	const { narrow, pale } = dimensions;
	const rows = all.flat();
	const free = height - fixedHeight(all.length, dimensions);
	const gapBeside = (bar: number) =>
		(free - sum(rows, (row) => rowHeight(row, bar, dimensions))) / (gapsIn(all) || 1);
	const least = leastBar(dimensions);
	const between = leastGap(dimensions);
	const most = narrow ? 24 : pale ? 22 : Math.max(40, height * 0.085);
	// Half of what is to spare goes into the bars, the other half into the paper between them.
	const bar = Math.min(most, least + Math.max(0, gapBeside(least) - between) * 0.5);
	const gap = Math.min(narrow ? 32 : Math.max(72, height * 0.14), Math.max(between, gapBeside(bar)));
	return { bar, gap };
}

/**
 * Rows of amounts between two heights, each group on a scale of its own with its own ruler. Room beyond what they need
 * makes bars thicker and rows airier.
 */
export function ledgerMarks(
	groups: readonly Group[],
	top: number,
	height: number,
	dimensions: LedgerDimensions
): Mark[] {
	const { rulers } = dimensions;
	const all = measureAll(groups, dimensions);
	const { bar, gap } = rhythm(all, height, dimensions);
	const { left, room } = columns(dimensions);
	let y = top;
	return groups.flatMap((group, i) => {
		const rows = all[i] as MeasuredRow[];
		// Pixels for one unit: the most that leave every row room for its number.
		const scale = Math.min(...rows.map(({ amount, trail }) => (room - trail) / amountOf(amount.total)));
		const from = y;
		const marks = rows.flatMap((row, n) => {
			const drawn = rowMarks(row, { x: left, y, height: bar * row.thickness, scale }, dimensions);
			y += rowHeight(row, bar, dimensions) + (n < rows.length - 1 ? gap : leastGap(dimensions));
			return drawn;
		});
		const ruler = rulers ? rulerMarks(group, { left, scale, y, top: from }, dimensions) : [];
		y += rulerHeight(dimensions);
		// Between groups the gap is doubled.
		y += GROUP_GAP + 2 * Math.max(0, gap - leastGap(dimensions));
		return [...ruler, ...marks];
	});
}
