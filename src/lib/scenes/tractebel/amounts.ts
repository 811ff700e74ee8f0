import type { Copy } from '$lib/charts/copy';
import { fact, yearSaid } from '$lib/facts';
import { token } from '$lib/facts/fill';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/**
 * How an amount is drawn: `paid` Belgium's colour turning to Kazakhstan's, `back` the other way, `lost` Belgium's, `kept` Kazakhstan's,
 * `promised` thin stripes, `alleged` hatched, `claimed` an outline, `network` one strand for every thousand kilometres.
 */
export type Look = 'paid' | 'back' | 'lost' | 'kept' | 'promised' | 'alleged' | 'claimed' | 'network';

/** A row of amounts: how it is drawn, the fact whose number is written, and the facts that lie end to end in it. */
export interface Amount {
	look: Look;
	total: string;
	label: Copy;
	/** What stands behind the number, where something must. */
	after?: Copy;
	/** The facts that make it up, when it has parts. */
	parts?: readonly string[];
}

const row = (look: Look, total: string, label: Copy, after?: Copy, parts?: readonly string[]): Amount => ({
	look,
	total,
	label,
	after,
	parts
});

const PURCHASES = ['almaty-price', 'kapshagai-price', 'gas-price'];

/** Every row of amounts, by name. */
export const AMOUNTS = {
	electricity: row('kept', 'almaty-electricity', m.tractebel_row_electricity),
	heat: row('kept', 'almaty-heat', m.tractebel_row_heat),
	pipe: row('network', 'pipe-length', m.tractebel_row_pipe),
	'paid-almaty': row('paid', 'almaty-price', m.tractebel_row_paid_almaty),
	'promised-almaty': row('promised', 'almaty-investment', m.tractebel_row_promised_almaty),
	announced: row('promised', 'almaty-announced', m.tractebel_row_announced),
	'paid-gas': row('paid', 'gas-price', m.tractebel_row_paid_gas),
	paid: row('paid', 'paid-total', m.tractebel_row_paid, m.tractebel_after_paid, PURCHASES),
	'promised-low': row('promised', 'gas-investment-low', m.tractebel_row_promised_low),
	'promised-mid': row('promised', 'gas-investment', m.tractebel_row_promised_mid),
	'promised-high': row('promised', 'gas-investment-high', (_, options) =>
		m.tractebel_row_promised_high({ year: yearSaid('gas-investment-high') }, options)
	),
	alleged: row('alleged', 'alleged-payments', m.tractebel_row_alleged),
	'alleged-rferl': row('alleged', 'alleged-payments-rferl', m.tractebel_row_alleged_rferl),
	'alleged-ft': row('alleged', 'alleged-payments-ft', m.tractebel_row_alleged_ft),
	sold: row('back', 'sale-price', m.tractebel_row_sold),
	debts: row('kept', 'debts-left', m.tractebel_row_debts),
	provision: row('lost', 'provision', m.tractebel_row_provision),
	cost: row('lost', 'total-cost', m.tractebel_row_cost),
	'cost-euro': row('lost', 'total-cost-euro', m.tractebel_row_cost_euro),
	settlement: row('lost', 'settlement-total', m.tractebel_row_settlement, m.tractebel_after_settlement),
	'tax-settlement': row('lost', 'tax-settlement', m.tractebel_row_tax_settlement),
	'tax-claim': row('claimed', 'tax-claim', (_, options) =>
		m.tractebel_row_tax_claim({ year: fact('tax-claim').period }, options)
	),
	'tax-claim-later': row(
		'claimed',
		'tax-claim-later',
		m.tractebel_row_tax_claim_later,
		m.tractebel_after_claim
	)
};

export type RowId = keyof typeof AMOUNTS;

/** A row's number as it is written, with the source's own hedge. */
export function numberOf({ total }: Amount, locale: Locale): string {
	const amount = token(total, 'short');
	const { hedge } = fact(total);
	if (hedge === 'about') return m.tractebel_about({ amount }, { locale });
	return hedge === 'over' ? m.tractebel_over({ amount }, { locale }) : amount;
}
