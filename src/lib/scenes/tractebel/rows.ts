import { fact, yearSaid } from '$lib/facts';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { token } from '$lib/facts/fill';
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
	electricity: row('dyed', 'almaty-electricity', m.tractebel_row_electricity),
	heat: row('dyed', 'almaty-heat', m.tractebel_row_heat),
	pipe: row('skein', 'pipe-length', m.tractebel_row_pipe),
	'paid-almaty': row('paid', 'almaty-price', m.tractebel_row_paid_almaty),
	'promised-almaty': row('promised', 'almaty-investment', m.tractebel_row_promised_almaty),
	announced: row('promised', 'almaty-announced', m.tractebel_row_announced),
	'paid-gas': row('paid', 'gas-price', m.tractebel_row_paid_gas),
	paid: {
		...row('paid', 'paid-total', m.tractebel_row_paid),
		parts: ['almaty-price', 'kapshagai-price', 'gas-price'],
		after: (locale) =>
			m.tractebel_after_paid(
				{
					almaty: token('almaty-price', 'short'),
					kapshagai: token('kapshagai-price', 'short'),
					gas: token('gas-price', 'short')
				},
				{ locale }
			)
	},
	'promised-low': row('promised', 'gas-investment-low', m.tractebel_row_promised_low),
	'promised-mid': row('promised', 'gas-investment', m.tractebel_row_promised_mid),
	'promised-high': {
		...row('promised', 'gas-investment-high', m.tractebel_row_promised_low),
		label: (locale) =>
			m.tractebel_row_promised_high({ year: formatDate(yearSaid('gas-investment-high'), locale) }, { locale })
	},
	'alleged-rferl': row('alleged', 'alleged-payments-rferl', m.tractebel_row_alleged_rferl),
	'alleged-ft': row('alleged', 'alleged-payments-ft', m.tractebel_row_alleged_ft),
	alleged: row('alleged', 'alleged-payments', m.tractebel_row_alleged),
	sold: row('back', 'sale-price', m.tractebel_row_sold),
	debts: row('dyed', 'debts-left', m.tractebel_row_debts),
	provision: row('lost', 'provision', m.tractebel_row_provision),
	cost: row('lost', 'total-cost', m.tractebel_row_cost),
	'cost-euro': row('lost', 'total-cost-euro', m.tractebel_row_cost_euro),
	settlement: {
		...row('lost', 'settlement-total', m.tractebel_row_tax_settlement),
		label: (locale) => m.tractebel_row_settlement({ accused: token('accused') }, { locale }),
		after: (locale) => m.tractebel_after_settlement({ each: token('settlement-each') }, { locale })
	},
	'tax-settlement': row('lost', 'tax-settlement', m.tractebel_row_tax_settlement),
	'tax-claim': {
		...row('claimed', 'tax-claim', m.tractebel_row_tax_claim_later),
		label: (locale) =>
			m.tractebel_row_tax_claim({ year: formatDate(fact('tax-claim').period, locale) }, { locale })
	},
	'tax-claim-later': row(
		'claimed',
		'tax-claim-later',
		m.tractebel_row_tax_claim_later,
		m.tractebel_after_claim
	)
};

export const rowOf = (id: RowId): Row => ROWS[id];

/** A row's number as it is written, with the source's own hedge. */
export function numberOf({ total }: Row, locale: Locale): string {
	const amount = token(total, 'short');
	const { hedge } = fact(total);
	if (hedge === 'about') return m.tractebel_about({ amount }, { locale });
	return hedge === 'over' ? m.tractebel_over({ amount }, { locale }) : amount;
}
