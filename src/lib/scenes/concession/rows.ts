import { fact, yearSaid } from '$lib/facts';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { ref } from '$lib/charts/rich';
import type { RowId } from './state';

/**
 * How an amount is drawn: `paid` ink turning to dye, `back` dye turning to ink, `lost` ink, `dyed` dye, `promised`
 * undyed, `alleged` hatched, `claimed` an outline, `skein` one thread for every thousand kilometres.
 */
export type Look = 'paid' | 'back' | 'lost' | 'dyed' | 'promised' | 'alleged' | 'claimed' | 'skein';

/** A row of the ledger: what its label says, and the facts whose amounts lie end to end in it. */
export interface Row {
	look: Look;
	/** The fact whose number is written. */
	total: string;
	/** The facts that make it up, when it has parts. */
	parts?: readonly string[];
	label: (locale: Locale) => string;
	/** What stands behind the number, where something must. */
	after?: (locale: Locale) => string;
}

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;
const say = (message: Message) => (locale: Locale) => message({}, { locale });

const row = (look: Look, total: string, label: Message, after?: Message): Row => ({
	look,
	total,
	label: say(label),
	after: after && say(after)
});

const ROWS: Readonly<Record<RowId, Row>> = {
	electricity: row('dyed', 'almaty-electricity', m.concession_row_electricity),
	heat: row('dyed', 'almaty-heat', m.concession_row_heat),
	pipe: row('skein', 'pipe-length', m.concession_row_pipe),
	'paid-almaty': row('paid', 'almaty-price', m.concession_row_paid_almaty),
	'promised-almaty': row('promised', 'almaty-investment', m.concession_row_promised_almaty),
	announced: row('promised', 'almaty-announced', m.concession_row_announced),
	'paid-gas': row('paid', 'gas-price', m.concession_row_paid_gas),
	paid: {
		...row('paid', 'paid-total', m.concession_row_paid),
		parts: ['almaty-price', 'kapshagai-price', 'gas-price'],
		after: (locale) =>
			m.concession_after_paid(
				{
					almaty: ref('almaty-price', 'short'),
					kapshagai: ref('kapshagai-price', 'short'),
					gas: ref('gas-price', 'short')
				},
				{ locale }
			)
	},
	'promised-low': row('promised', 'gas-investment-low', m.concession_row_promised_low),
	'promised-mid': row('promised', 'gas-investment', m.concession_row_promised_mid),
	'promised-high': {
		...row('promised', 'gas-investment-high', m.concession_row_promised_low),
		label: (locale) =>
			m.concession_row_promised_high(
				{ year: formatDate(yearSaid('gas-investment-high'), locale) },
				{ locale }
			)
	},
	'alleged-rferl': row('alleged', 'alleged-payments-rferl', m.concession_row_alleged_rferl),
	'alleged-ft': row('alleged', 'alleged-payments-ft', m.concession_row_alleged_ft),
	alleged: row('alleged', 'alleged-payments', m.concession_row_alleged),
	sold: row('back', 'sale-price', m.concession_row_sold),
	debts: row('dyed', 'debts-left', m.concession_row_debts),
	provision: row('lost', 'provision', m.concession_row_provision),
	cost: row('lost', 'total-cost', m.concession_row_cost),
	'cost-euro': row('lost', 'total-cost-euro', m.concession_row_cost_euro),
	settlement: {
		...row('lost', 'settlement-total', m.concession_row_tax_settlement),
		label: (locale) => m.concession_row_settlement({ accused: ref('accused') }, { locale }),
		after: (locale) => m.concession_after_settlement({ each: ref('settlement-each') }, { locale })
	},
	'tax-settlement': row('lost', 'tax-settlement', m.concession_row_tax_settlement),
	'tax-claim': {
		...row('claimed', 'tax-claim', m.concession_row_tax_claim_later),
		label: (locale) =>
			m.concession_row_tax_claim({ year: formatDate(fact('tax-claim').period, locale) }, { locale })
	},
	'tax-claim-later': row(
		'claimed',
		'tax-claim-later',
		m.concession_row_tax_claim_later,
		m.concession_after_claim
	)
};

export const rowOf = (id: RowId): Row => ROWS[id];

/** A row's number as it is written, with the source's own hedge. */
export function numberOf({ total }: Row, locale: Locale): string {
	const amount = ref(total, 'short');
	const { hedge } = fact(total);
	if (hedge === 'about') return m.concession_about({ amount }, { locale });
	return hedge === 'over' ? m.concession_over({ amount }, { locale }) : amount;
}
