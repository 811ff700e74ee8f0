import { fact, yearSaid } from '$lib/facts';
import { formatDate, formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { flagWords } from './flags';
import { sentence } from '$lib/charts/words';
import { say } from '$lib/charts/copy';
import { rowOf } from './rows';
import type { ConcessionState } from './state';

type Message = (inputs: Record<string, never>, o: { locale: Locale }) => string;

/** What the head of a picture or its measuring lines say beyond flags and ledger. */
const MORE: Readonly<Partial<Record<ConcessionState['id'], readonly (readonly [string, Message])[]>>> = {
	prize: [['gas-volume', m.tractebel_table_volume]],
	promise: [
		['concession-years', m.tractebel_table_years],
		['option-years', m.tractebel_table_option],
		['concession-years-paper', m.tractebel_table_paper],
		['concession-end', m.tractebel_table_end],
		['option-end', m.tractebel_table_option_end]
	],
	visit: [
		['months-to-visit', m.tractebel_table_months_to_visit],
		['treaties-almaty', m.tractebel_treaty_almaty],
		['treaty-tashkent', m.tractebel_treaty_tashkent],
		['tax-treaty-uzbekistan', m.tractebel_treaty_brussels]
	],
	complaint: [['settlement', m.tractebel_flag_settlement]],
	sold: [['months-lived', m.tractebel_table_months_lived]],
	empty: [
		['months-lived', m.tractebel_table_months_lived],
		['months-promised', m.tractebel_table_months_promised],
		['months-empty', m.tractebel_table_months_empty],
		['months-option', m.tractebel_table_months_option]
	]
};

const line = (label: string, id: string, locale: Locale): Cell[] => [
	{ text: sentence(label, locale) },
	{ text: formatFact(fact(id), locale, 'full'), fact: id, numeric: fact(id).unit !== 'date' }
];

/** The table of a state: its dates, then its amounts, each in its own currency. */
export function rows(state: ConcessionState, locale: Locale): Table {
	const more = (MORE[state.id] ?? []).map(([id, message]) => line(message({}, { locale }), id, locale));
	const soir = m.tractebel_table_soir(
		{ year: formatDate(yearSaid('concession-years-soir'), locale) },
		{ locale }
	);
	return {
		caption: m.tractebel_table({}, { locale }),
		columns: [m.tractebel_column_what({}, { locale }), m.tractebel_column_value({}, { locale })],
		rows: [
			...state.flags.map((flag) => line(flagWords(flag, locale), flag.fact, locale)),
			...more,
			...(state.id === 'promise' ? [line(soir, 'concession-years-soir', locale)] : []),
			...state.groups.flatMap((group) =>
				group.rows.map((id) => line(say(rowOf(id).label(locale), locale), rowOf(id).total, locale))
			)
		]
	};
}
