import type { Box } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { KM_PER_THREAD } from './bars';
import { sentence } from '$lib/charts/words';
import { setText, type Block, type Style } from '$lib/charts/set-text';
import { numberOf, rowOf, type Row } from './rows';
import type { Group, RowId } from './state';

/** How the ledger is set: labels beside the bars where there is room, above them where there isn't. */
export interface Setting {
	wide: boolean;
	/** Whether the step speaks of it; otherwise it is small and pale. */
	focus: boolean;
	/** Whether groups say in words what they are counted in. */
	headings: boolean;
	/** Whether there is too little room for all: bars then are thin and stand close. */
	cramped?: boolean;
	locale: Locale;
}

/** How the ledger's words are set. */
export const styleOf = ({ wide, focus }: Setting): Style => ({
	size: wide && focus ? 15 : wide ? 14 : 13,
	color: focus ? 'ink' : 'muted'
});

/** A skein is four times as thick as a bar. */
export const thickness = (row: Row) => (row.look === 'skein' ? 4 : 1);

/** A row with what its words need, in pixels. */
export interface Measured {
	id: RowId;
	row: Row;
	/** Height of the words that stand beside or above the bar. */
	words: number;
	/** Room that the number takes after the bar's end. */
	trail: number;
}

/** Width of the column in which labels stand beside bars. */
export const labelColumn = (width: number): number => Math.min(236, width * 0.29);
/** Labels end a little before the bars begin. */
export const labelRoom = (width: number): number => labelColumn(width) - 12;
/** Widest a number may be with what stands behind it. */
export const trailRoom = (width: number): number => Math.min(225, width * 0.26);

/** A number with what stands behind it. */
export const trailOf = (row: Row, locale: Locale) =>
	numberOf(row, locale) + (row.after ? ` ${row.after(locale)}` : '');

/** Number first where label and number share a line: it is what the eye looks for. */
export const lineOf = (row: Row, locale: Locale) =>
	`${numberOf(row, locale)} ${row.label(locale)}${row.after ? ` ${row.after(locale)}` : ''}`;

/** A label that stands alone. */
export const labelOf = (row: Row, locale: Locale) => sentence(row.label(locale), locale);

/** What a row needs, before it is placed. */
export function measure(id: RowId, width: number, setting: Setting): Measured {
	const row = rowOf(id);
	const { wide, locale } = setting;
	const set = (rich: string, room: number): Block =>
		setText('', rich, { x: 0, y: 0, width: room, locale }, styleOf(setting));
	if (!wide) {
		const words = set(lineOf(row, locale), width).height + 3;
		return { id, row, words, trail: 0 };
	}
	const trail = set(trailOf(row, locale), trailRoom(width));
	const label = set(labelOf(row, locale), labelRoom(width));
	return { id, row, words: Math.max(trail.height, label.height), trail: trail.width + 10 };
}

const HEADINGS: Readonly<Record<Group['unit'], (o: { locale: Locale }) => string>> = {
	USD: (o) => m.tractebel_unit_usd({}, o),
	BEF: (o) => m.tractebel_unit_bef({}, o),
	EUR: (o) => m.tractebel_unit_eur({}, o),
	megawatts: (o) => m.tractebel_unit_megawatts({}, o),
	km: (o) => m.tractebel_unit_km({ length: formatValue(KM_PER_THREAD, 'km', o.locale) }, o)
};

/** What a group is counted in, in words. */
export const heading = (group: Group, locale: Locale): string => HEADINGS[group.unit]({ locale });

/** Height of a group's heading, in pixels; where room is shortest the amounts' own signs have to do. */
export const headingHeight = ({ headings }: Setting): number => (headings ? 22 : 6);
/** Room between groups, in pixels. */
export const GROUP_GAP = 6;
/** Least room between rows, in pixels. */
export const leastGap = ({ cramped }: Setting): number => (cramped ? 3 : 6);
/** The thinnest a bar may be, in pixels. */
export const leastBar = ({ wide, cramped }: Setting): number => (cramped ? 4 : wide ? 14 : 8);

/** The least height that groups need, in pixels. */
export function ledgerNeed(groups: readonly Group[], width: number, setting: Setting): number {
	if (groups.length === 0) return 0;
	const bar = leastBar(setting);
	const gap = leastGap(setting);
	return groups.reduce(
		(sum, group) =>
			sum +
			headingHeight(setting) +
			group.rows.reduce(
				(all, id) => all + rowHeight(measure(id, width, setting), bar, setting.wide) + gap,
				0
			),
		(groups.length - 1) * GROUP_GAP
	);
}

/** Height of a row without the gap below it. */
export const rowHeight = ({ row, words }: Measured, bar: number, wide: boolean): number =>
	wide ? Math.max(words, bar * thickness(row)) : words + bar * thickness(row);

/** Pixels for one unit: the longest that leaves every row room for its number. */
export function scaleOf(rows: readonly Measured[], box: Box, wide: boolean): number {
	const room = wide ? box.width - labelColumn(box.width) : box.width;
	return Math.min(...rows.map(({ row, trail }) => (room - trail) / amountOf(row.total)));
}
