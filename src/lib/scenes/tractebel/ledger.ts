import { sum } from 'd3-array';
import { inLanguage, type Copy } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { amountOf } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { KM_PER_STRAND } from './bars';
import { columns, measured, rowHeight, rowMarks, type MeasuredRow } from './ledger-row';
import type { Group } from './states';

/** How the amounts are set: labels beside the bars where there is room, above them where there isn't. */
export interface LedgerDimensions extends Dimensions {
	/** Whether they are only there for orientation: small and pale. */
	pale?: boolean;
	/** Whether groups say in words what they are counted in. */
	headings: boolean;
	/** Whether there is too little room for all: bars then are thin and stand close. */
	cramped?: boolean;
}

/** What a group is counted in, in words. */
const HEADINGS = {
	USD: m.tractebel_unit_usd,
	BEF: m.tractebel_unit_bef,
	EUR: m.tractebel_unit_eur,
	km: (_, options) =>
		m.tractebel_unit_km({ length: formatValue(KM_PER_STRAND, 'km', options.locale) }, options)
} satisfies Record<string, Copy>;

export type UnitName = keyof typeof HEADINGS;

/** Room between groups, in pixels. */
const GROUP_GAP = 6;
const headingSize = ({ label: size }: LedgerDimensions): number => Math.max(13, size - 2);
/** Height of a group's heading, in pixels; where room is shortest the amounts' own signs have to do. */
const headingHeight = (setting: LedgerDimensions): number =>
	setting.headings ? headingSize(setting) + 9 : 6;
/** Least room between rows, and the thinnest that a bar may be, in pixels. */
const leastGap = ({ cramped }: LedgerDimensions): number => (cramped ? 3 : 6);
const leastBar = ({ narrow, cramped }: LedgerDimensions): number => (cramped ? 4 : narrow ? 8 : 14);

const measureAll = (groups: readonly Group[], setting: LedgerDimensions): MeasuredRow[][] =>
	groups.map(({ rows }) => rows.map((id) => measured(id, setting)));

/** Height of all that doesn't grow with the room: headings, and what parts groups. */
const fixedHeight = (count: number, setting: LedgerDimensions): number =>
	count * headingHeight(setting) + (count - 1) * GROUP_GAP;

/** The least height that groups need, in pixels. */
export function ledgerNeed(groups: readonly Group[], setting: LedgerDimensions): number {
	if (groups.length === 0) return 0;
	const rows = measureAll(groups, setting).flat();
	const heights = rows.map((row) => rowHeight(row, leastBar(setting), setting) + leastGap(setting));
	return fixedHeight(groups.length, setting) + sum(heights);
}

/** How thick bars and how wide the gaps between them may be, so that the groups fill the height they are given. */
function rhythm(all: readonly (readonly MeasuredRow[])[], height: number, setting: LedgerDimensions) {
	const { narrow, pale } = setting;
	const rows = all.flat();
	const free = height - fixedHeight(all.length, setting);
	const gapBeside = (bar: number) =>
		(free - sum(rows, (row) => rowHeight(row, bar, setting))) / (rows.length + all.length - 2 || 1);
	const least = leastBar(setting);
	const between = leastGap(setting);
	const most = narrow ? 24 : pale ? 22 : Math.max(40, height * 0.085);
	// Half of what is to spare goes into the bars, the other half into the paper between them.
	const bar = Math.min(most, least + Math.max(0, gapBeside(least) - between) * 0.5);
	const gap = Math.min(narrow ? 32 : Math.max(72, height * 0.14), Math.max(between, gapBeside(bar)));
	return { bar, gap };
}

/**
 * Rows of amounts between two heights, each group on a scale of its own under its own heading. Room beyond what they need
 * makes bars thicker and rows airier.
 */
export function ledgerMarks(
	groups: readonly Group[],
	top: number,
	height: number,
	setting: LedgerDimensions
): Mark[] {
	const { locale, headings } = setting;
	const all = measureAll(groups, setting);
	const { bar, gap } = rhythm(all, height, setting);
	const { left, room } = columns(setting);
	const size = headingSize(setting);
	let y = top;
	return groups.flatMap(({ unit }, i) => {
		const rows = all[i] as MeasuredRow[];
		// Pixels for one unit: the most that leave every row room for its number.
		const scale = Math.min(...rows.map(({ amount, trail }) => (room - trail) / amountOf(amount.total)));
		const words = inLanguage(HEADINGS[unit], locale);
		const heading = label(`heading-${unit}`, [left, y + size], words, [size, 'muted'], { halo: false });
		y += headingHeight(setting);
		const marks = rows.flatMap((row) => {
			const drawn = rowMarks(row, { x: left, y, height: bar * row.thickness, scale }, setting);
			y += rowHeight(row, bar, setting) + gap;
			return drawn;
		});
		// Between groups the gap is doubled.
		y += GROUP_GAP + Math.max(0, gap - leastGap(setting));
		return headings ? [heading, ...marks] : marks;
	});
}
