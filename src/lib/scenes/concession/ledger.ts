import type { Box, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { bars, KM_PER_THREAD, type Place } from './bars';
import { sentence, setText, type Block, type Style } from './rich';
import { numberOf, rowOf, type Row } from './rows';
import type { Group, RowId } from './states';

/** How the ledger is set: labels beside the bars where there is room, above them where there isn't. */
export interface Setting {
	wide: boolean;
	/** Whether the step speaks of it; otherwise it is small and pale. */
	focus: boolean;
	locale: Locale;
}

const sizeOf = ({ wide, focus }: Setting) => (wide && focus ? 15 : wide ? 14 : 13);
const styleOf = (setting: Setting): Style => ({
	size: sizeOf(setting),
	tone: setting.focus ? 'ink' : 'muted'
});

/** A skein is three times as thick as a bar. */
const thickness = (row: Row) => (row.look === 'skein' ? 3 : 1);

interface Measured {
	id: RowId;
	row: Row;
	/** Height of the words that stand beside or above the bar. */
	words: number;
	/** Room that the number takes after the bar's end. */
	trail: number;
}

const labelColumn = (width: number) => Math.min(236, width * 0.29);
const TRAIL = 190;

const trailOf = (row: Row, locale: Locale) =>
	numberOf(row, locale) + (row.after ? ` ${row.after(locale)}` : '');

/** Number first where label and number share a line: it is what the eye looks for. */
const lineOf = (row: Row, locale: Locale) =>
	`${numberOf(row, locale)} ${row.label(locale)}${row.after ? ` ${row.after(locale)}` : ''}`;

const labelOf = (row: Row, locale: Locale) => sentence(row.label(locale), locale);

function measure(id: RowId, width: number, setting: Setting): Measured {
	const row = rowOf(id);
	const { wide, locale } = setting;
	const set = (rich: string, room: number): Block =>
		setText('', rich, { x: 0, y: 0, width: room, locale }, styleOf(setting));
	if (!wide) {
		const words = set(lineOf(row, locale), width).height + 3;
		return { id, row, words, trail: 0 };
	}
	const trail = set(trailOf(row, locale), TRAIL);
	const label = set(labelOf(row, locale), labelColumn(width) - 12);
	return { id, row, words: Math.max(trail.height, label.height), trail: trail.width + 10 };
}

/** What a group is counted in, in words. */
function heading(group: Group, locale: Locale): string {
	if (group.unit === 'km')
		return m.concession_unit_km({ length: formatValue(KM_PER_THREAD, 'km', locale) }, { locale });
	return m[`concession_unit_${group.unit}`]({}, { locale });
}

const HEADING = 22;
const GROUP_GAP = 6;
const LEAST = { bar: 6, gap: 6 };
const leastBar = (wide: boolean) => LEAST.bar + (wide ? 8 : 0);

/** The least height that groups need, in pixels. */
export function ledgerNeed(groups: readonly Group[], width: number, setting: Setting): number {
	if (groups.length === 0) return 0;
	return groups.reduce(
		(sum, group) =>
			sum + HEADING + group.rows.reduce((all, id) => all + rowNeed(measure(id, width, setting), setting), 0),
		(groups.length - 1) * GROUP_GAP
	);
}

function rowNeed({ row, words }: Measured, { wide }: Setting): number {
	const bar = leastBar(wide) * thickness(row);
	return (wide ? Math.max(words, bar) : words + bar) + LEAST.gap;
}

/** Pixels for one unit: the longest that leaves every row room for its number. */
function scaleOf(rows: readonly Measured[], box: Box, wide: boolean): number {
	const room = wide ? box.width - labelColumn(box.width) : box.width;
	return Math.min(...rows.map(({ row, trail }) => (room - trail) / amountOf(row.total)));
}

function drawRow(measured: Measured, place: Place, y: number, box: Box, setting: Setting): Mark[] {
	const { id, row, words } = measured;
	const { wide, locale } = setting;
	const style = styleOf(setting);
	const number = trailOf(row, locale);
	const text = (key: string, rich: string, x: number, top: number, width: number) =>
		setText(`${key}-${id}`, rich, { x, y: top + style.size * 0.95, width, locale }, style);
	if (!wide) {
		const label = text('row', lineOf(row, locale), box.x, y, box.width);
		return [...bars(row, { ...place, y: y + words }, setting.focus), ...label.marks];
	}
	const middle = y + Math.max(words, place.thick) / 2;
	const label = setText(
		'',
		labelOf(row, locale),
		{ x: 0, y: 0, width: labelColumn(box.width) - 12, locale },
		style
	);
	const trail = setText('', number, { x: 0, y: 0, width: TRAIL, locale }, style);
	const end = place.x + amountOf(row.total) * place.scale;
	return [
		...bars(row, { ...place, y: middle - place.thick / 2 }, setting.focus),
		...text('row', labelOf(row, locale), box.x, middle - label.height / 2, labelColumn(box.width) - 12).marks,
		...text('number', number, end + 10, middle - trail.height / 2, TRAIL).marks
	];
}

/** Height of a row without the gap below it. */
const rowHeight = ({ row, words }: Measured, bar: number, wide: boolean) =>
	wide ? Math.max(words, bar * thickness(row)) : words + bar * thickness(row);

/** How thick bars and how wide the gaps between them may be, so that the groups fill the height they are given. */
function rhythm(all: readonly (readonly Measured[])[], height: number, { wide, focus }: Setting) {
	const rows = all.flat();
	const fixed = all.length * HEADING + (all.length - 1) * GROUP_GAP;
	const room = (bar: number) =>
		(height - fixed - rows.reduce((sum, row) => sum + rowHeight(row, bar, wide), 0)) /
		(rows.length + all.length - 2 || 1);
	const least = leastBar(wide);
	const most = !wide ? 24 : focus ? 46 : 22;
	// Half of what is to spare goes into the bars, the other half into the paper between them.
	const bar = Math.min(most, least + Math.max(0, room(least) - LEAST.gap) * 0.5);
	return { bar, gap: Math.min(wide ? 72 : 32, Math.max(LEAST.gap, room(bar))) };
}

/**
 * The ledger: rows of amounts, each group on a scale of its own under its own heading. Room beyond what it needs makes
 * bars thicker and rows airier.
 */
export function ledger(groups: readonly Group[], box: Box, setting: Setting): Mark[] {
	if (groups.length === 0) return [];
	const { wide, locale } = setting;
	const all = groups.map((group) => group.rows.map((id) => measure(id, box.width, setting)));
	const { bar, gap } = rhythm(all, box.height, setting);
	const left = wide ? box.x + labelColumn(box.width) : box.x;
	let y = box.y;
	return groups.flatMap((group, i) => {
		const measured = all[i] as Measured[];
		const scale = scaleOf(measured, box, wide);
		const room = { x: left, y: y + 13, width: box.width, locale };
		const head = setText(`heading-${group.unit}`, heading(group, locale), room, { size: 13, tone: 'muted' });
		y += HEADING;
		const marks = measured.flatMap((row) => {
			const place: Place = { x: left, y: 0, thick: bar * thickness(row.row), scale };
			const drawn = drawRow(row, place, y, box, setting);
			y += rowHeight(row, bar, wide) + gap;
			return drawn;
		});
		// Between groups the gap is doubled.
		y += GROUP_GAP + Math.max(0, gap - LEAST.gap);
		return [...head.marks, ...marks];
	});
}
