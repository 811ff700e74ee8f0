import { say, type Copy } from '$lib/charts/copy';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { sentence } from '$lib/charts/words';
import { yearSaid } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { AMOUNTS } from './amounts';
import { FLAGS } from './flags';
import type { ConcessionState } from './states';

/** What a picture's headline or its measuring lines say beyond dates and amounts: facts with their labels. */
const MORE: Readonly<Partial<Record<ConcessionState['id'], Readonly<Record<string, Copy>>>>> = {
	prize: { 'gas-volume': m.tractebel_table_volume },
	promise: {
		'concession-years': m.tractebel_table_years,
		'option-years': m.tractebel_table_option,
		'concession-years-paper': m.tractebel_table_paper,
		'concession-end': m.tractebel_table_end,
		'option-end': m.tractebel_table_option_end,
		'concession-years-soir': (_, options) =>
			m.tractebel_table_soir({ year: yearSaid('concession-years-soir') }, options)
	},
	almaty: {
		'almaty-paid-before': m.tractebel_table_paid_before,
		'almaty-paid-after': m.tractebel_table_paid_after
	},
	visit: {
		'months-to-visit': m.tractebel_table_months_to_visit,
		'treaties-almaty': m.tractebel_treaty_almaty,
		'treaty-tashkent': m.tractebel_treaty_tashkent,
		'tax-treaty-uzbekistan': m.tractebel_treaty_brussels
	},
	complaint: {
		'alleged-payments-ft': m.tractebel_table_alleged_ft,
		'alleged-payments-rferl': m.tractebel_table_alleged_rferl,
		settlement: m.tractebel_flag_settlement
	},
	bill: { 'months-lived': m.tractebel_table_months_lived, 'total-cost-euro': m.tractebel_table_cost_euro },
	empty: {
		'months-lived': m.tractebel_table_months_lived,
		'months-promised': m.tractebel_table_months_promised,
		'months-empty': m.tractebel_table_months_empty,
		'months-option': m.tractebel_table_months_option
	},
	settlement: {
		accused: m.tractebel_table_accused,
		'settlement-each': m.tractebel_table_each,
		'settlement-each-less': m.tractebel_table_each_less
	}
};

/** The table of a state: its dates, then its amounts, each in its own currency. */
export function rows({ id, flags, groups }: ConcessionState, locale: Locale): TableCopy {
	const row = (label: Copy, fact: string): CellCopy[] => [sentence(say(label, locale), locale), cell(fact)];
	return {
		caption: m.tractebel_table,
		columns: [m.tractebel_column_what, m.tractebel_column_value],
		rows: [
			...flags.map(({ fact }) => row(FLAGS[fact], fact)),
			...Object.entries(MORE[id] ?? {}).map(([fact, label]) => row(label, fact)),
			...groups.flatMap((group) => group.rows.map((name) => row(AMOUNTS[name].label, AMOUNTS[name].total)))
		]
	};
}
