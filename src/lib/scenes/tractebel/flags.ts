import { inLanguage } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, TextMark } from '$lib/charts/frame';
import { dot, line } from '$lib/charts/marks';
import { setText, type Style } from '$lib/charts/set-text';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';
import type { Band } from './band';
import type { Flag } from './states';
import { LIVED, monthOf, type Axis } from './time';

/** What happened at each dated fact, without its date. */
export const FLAGS = {
	'almaty-bought': m.tractebel_flag_almaty_bought,
	'concession-won': m.tractebel_flag_concession_won,
	'almaty-letter': m.tractebel_flag_almaty_letter,
	'almaty-tariff-rise': m.tractebel_flag_almaty_tariff_rise,
	'winter-shortages': m.tractebel_flag_winter_shortages,
	'dehaene-visit': m.tractebel_flag_dehaene_visit,
	complaint: m.tractebel_flag_complaint,
	'affair-public': m.tractebel_flag_affair_public,
	'company-left': m.tractebel_flag_company_left,
	'first-charges': m.tractebel_flag_first_charges,
	'charges-executive': m.tractebel_flag_charges_executive,
	'trial-ordered': m.tractebel_flag_trial_ordered,
	'settlement-law': m.tractebel_flag_settlement_law,
	settlement: m.tractebel_flag_settlement
};

export type FlagFact = keyof typeof FLAGS;

/** A flag's words, and where its pole stands. */
export interface FlagRow {
	flag: Flag;
	pole: number;
	marks: readonly TextMark[];
	/** Where the row ends and the pole begins, below the first row's top. */
	bottom: number;
	head: number;
}

/** One row of words for each flag, in order of date, so that no pole crosses words; the first begins at 0. */
export function flagRows(
	flags: readonly Flag[],
	axis: Axis,
	size: number,
	{ width, locale }: Dimensions
): FlagRow[] {
	let top = 0;
	let before = -6;
	return flags.map((flag) => {
		const pole = axis.at(monthOf(flag.fact));
		// The day is left out where room is short.
		const date = token(flag.fact, size > 13 ? 'auto' : 'short');
		const words = `${date} ${inLanguage(FLAGS[flag.fact], locale)}`;
		const style: Style = { size, color: flag.strong ? 'ink' : 'muted' };
		const room = { x: 0, y: top + size, width: width - (before + 6), locale };
		const { width: wide, height } = setText('', words, room, style);
		const beside = pole + 6 + wide <= width;
		const x = beside ? pole + 6 : Math.max(before + 6, width - wide);
		const align = beside ? 'start' : 'end';
		// Words that are broken leave as a whole where they come to stand in one line: some would stay, and come apart.
		const key = `flag-${flag.fact}${height > size * 2 ? '-broken' : ''}`;
		const block = setText(key, words, { ...room, x }, { ...style, align });
		const bottom = top + block.height + 3;
		const row = { flag, pole, marks: block.marks, bottom, head: beside ? top + 4 : bottom + 1 };
		top = bottom;
		before = pole;
		return row;
	});
}

/** Flags with their poles and dots. */
export const flagMarks = ({ flags, flagsTop, top, bottom, ribbon }: Band): Mark[] =>
	flags.flatMap(({ flag: { fact, strong }, pole, marks, ...row }) => {
		// What comes after the cut stands in the emptiness; the rest ends above the months.
		const foot = monthOf(fact) > LIVED ? top + (bottom - top) * 0.55 : top - 5 - ribbon / 2;
		const color = strong ? 'ink' : 'muted';
		const head = flagsTop + row.head;
		return [
			line(`pole-${fact}`, [pole, head], [pole, foot], color, {
				stroke: strong ? 1.25 : 0.75,
				enter: { y2: head }
			}),
			dot(`dot-${fact}`, [pole, foot], strong ? 4.5 : 3, color, { enter: { r: 0 } }),
			...marks.map((mark) => ({ ...mark, y: mark.y + flagsTop }))
		];
	});
