import type { DotMark, LineMark, Mark, TextMark } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { MonthsArea } from './months';
import { token } from '$lib/facts/fill';
import { setText, type Style } from '$lib/charts/set-text';
import type { Flag } from './state';
import { LIVED, monthOf } from './time';

const WORDS: Readonly<
	Record<Flag['fact'], (inputs: Record<string, never>, o: { locale: Locale }) => string>
> = {
	'almaty-bought': m.tractebel_flag_almaty_bought,
	'concession-won': m.tractebel_flag_concession_won,
	'winter-shortages': m.tractebel_flag_winter_shortages,
	'dehaene-visit': m.tractebel_flag_dehaene_visit,
	complaint: m.tractebel_flag_complaint,
	'affair-public': m.tractebel_flag_affair_public,
	'company-left': m.tractebel_flag_company_left,
	'first-charges': m.tractebel_flag_first_charges,
	settlement: m.tractebel_flag_settlement
};

/** What a flag says, its date first; the day is left out where room is short. */
const saying = ({ fact }: Flag, size: number, locale: Locale) =>
	`${token(fact, size > 13 ? 'auto' : 'short')} ${WORDS[fact]({}, { locale })}`;

/** What happened at a flag, without its date. */
export const flagWords = ({ fact }: Flag, locale: Locale): string => WORDS[fact]({}, { locale });

interface Row {
	flag: Flag;
	pole: number;
	marks: TextMark[];
	/** From the top of the row to its bottom, relative to the first row. */
	top: number;
	bottom: number;
	/** Whether the words stand above the pole rather than beside it. */
	above: boolean;
}

/** One row of words for each flag, in order of date, so that no pole crosses words. */
function rows(
	flags: readonly Flag[],
	at: (month: number) => number,
	right: number,
	size: number,
	locale: Locale
): Row[] {
	let y = 0;
	let before = -6;
	return flags.map((flag) => {
		const pole = at(monthOf(flag.fact));
		const style: Style = { size, color: flag.strong ? 'ink' : 'muted' };
		const room = right - (before + 6);
		const probe = setText('', saying(flag, size, locale), { x: 0, y: 0, width: room, locale }, style);
		const beside = pole + 6 + probe.width <= right;
		const x = beside ? pole + 6 : Math.max(before + 6, right - probe.width);
		const align = beside ? 'start' : 'end';
		const block = setText(
			`flag-${flag.fact}`,
			saying(flag, size, locale),
			{ x, y: y + size, width: room, locale },
			{ ...style, align }
		);
		const row = { flag, pole, marks: block.marks, top: y, bottom: y + block.height + 3, above: !beside };
		y = row.bottom;
		before = pole;
		return row;
	});
}

/** Height that the flags' words need above the band, in pixels. */
export function flagsHeight(
	flags: readonly Flag[],
	at: (month: number) => number,
	right: number,
	size: number,
	locale: Locale
): number {
	return rows(flags, at, right, size, locale).at(-1)?.bottom ?? 0;
}

/** Flags with their poles and dots; `top` is where the first row begins, `right` where words must end. */
export function flagMarks(
	flags: readonly Flag[],
	loom: MonthsArea,
	top: number,
	right: number,
	size: number,
	locale: Locale
): Mark[] {
	return rows(flags, loom.axis.at, right, size, locale).flatMap(({ flag, pole, marks, above, ...row }) => {
		// What comes after the cut stands in the void; the rest ends on the cloth's edge.
		const inVoid = monthOf(flag.fact) > LIVED;
		const foot = inVoid ? loom.top + (loom.bottom - loom.top) * 0.55 : loom.top - 5 - loom.weft / 2;
		const color = flag.strong ? 'ink' : 'muted';
		const head = top + (above ? row.bottom + 1 : row.top + 4);
		const line: LineMark = {
			key: `pole-${flag.fact}`,
			kind: 'line',
			color,
			x1: pole,
			x2: pole,
			y1: head,
			y2: foot,
			stroke: flag.strong ? 1.25 : 0.75,
			enter: { y2: head }
		};
		const dot: DotMark = {
			key: `dot-${flag.fact}`,
			kind: 'dot',
			color,
			x: pole,
			y: foot,
			r: flag.strong ? 4.5 : 3,
			fill: 'solid',
			enter: { r: 0 }
		};
		return [line, dot, ...marks.map((mark) => ({ ...mark, y: mark.y + top }))];
	});
}
