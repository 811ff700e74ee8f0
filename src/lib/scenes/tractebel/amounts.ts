import type { Copy } from '$lib/charts/copy';
import { amountOf, fact } from '$lib/facts';
import { token } from '$lib/facts/fill';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/**
 * How an amount is drawn: `paid` and `kept` in Kazakhstan's colour, where it went or stayed, `back` and `lost` in Belgium's,
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

/** Those who settled, each with what he or she paid. */
const PAYMENTS = [
	...Array<string>(amountOf('settlement-each-payers')).fill('settlement-each'),
	...Array<string>(amountOf('settlement-each-less-payers')).fill('settlement-each-less')
];

/** Every row of amounts, by name. */
export const AMOUNTS = {
	pipe: row('network', 'pipe-length', m.tractebel_row_pipe),
	'paid-almaty': row('paid', 'almaty-price', m.tractebel_row_paid_almaty),
	'promised-almaty': row('promised', 'almaty-investment', m.tractebel_row_promised_almaty),
	'paid-gas': row('paid', 'gas-price', m.tractebel_row_paid_gas),
	announced: row('promised', 'gas-announced', m.tractebel_row_announced),
	paid: row('paid', 'paid-total', m.tractebel_row_paid, m.tractebel_after_paid, PURCHASES),
	alleged: row('alleged', 'alleged-payments', m.tractebel_row_alleged, m.tractebel_after_alleged),
	sold: row('back', 'sale-price', m.tractebel_row_sold),
	debts: row('kept', 'debts-left', m.tractebel_row_debts),
	cost: row('lost', 'total-cost', m.tractebel_row_cost, m.tractebel_after_cost),
	settlement: row(
		'lost',
		'settlement-total',
		m.tractebel_row_settlement,
		m.tractebel_after_settlement,
		PAYMENTS
	),
	'settlement-value': row('claimed', 'settlement-value', m.tractebel_row_settlement_value),
	'tax-settlement': row('claimed', 'tax-settlement', m.tractebel_row_tax_settlement)
};

export type RowId = keyof typeof AMOUNTS;

/** A row's number as it is written, with the source's own hedge. */
export function numberOf({ total }: Amount, locale: Locale): string {
	const amount = token(total, 'short');
	const { hedge } = fact(total);
	if (hedge === 'about') return m.tractebel_about({ amount }, { locale });
	return hedge === 'over' ? m.tractebel_over({ amount }, { locale }) : amount;
}
