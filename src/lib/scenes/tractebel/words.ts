import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { ConcessionState } from './state';

type Teller = (say: (id: string, form?: Form) => string, o: { locale: Locale }) => string;

const TELLERS: Readonly<Record<ConcessionState['id'], Teller>> = {
	almaty: (f, o) =>
		m.tractebel_describe_almaty(
			{
				bought: f('almaty-bought'),
				electricity: f('almaty-electricity'),
				heat: f('almaty-heat'),
				paid: f('almaty-price'),
				promised: f('almaty-investment'),
				announced: f('almaty-announced')
			},
			o
		),
	prize: (f, o) =>
		m.tractebel_describe_prize(
			{
				length: f('pipe-length'),
				won: f('concession-won'),
				volume: f('gas-volume'),
				gas: f('gas-price'),
				almaty: f('almaty-price')
			},
			o
		),
	promise: (f, o) =>
		m.tractebel_describe_promise(
			{
				won: f('concession-won'),
				end: f('concession-end'),
				years: f('concession-years'),
				option: f('option-years'),
				optionEnd: f('option-end'),
				paper: f('concession-years-paper'),
				soir: f('concession-years-soir'),
				low: f('gas-investment-low'),
				mid: f('gas-investment'),
				high: f('gas-investment-high')
			},
			o
		),
	visit: (f, o) =>
		m.tractebel_describe_visit(
			{
				visit: f('dehaene-visit'),
				months: f('months-to-visit'),
				almaty: f('treaties-almaty'),
				tashkent: f('treaty-tashkent'),
				brussels: f('tax-treaty-uzbekistan'),
				later: f('months-visit-to-affair')
			},
			o
		),
	complaint: (f, o) =>
		m.tractebel_describe_complaint(
			{
				complaint: f('complaint'),
				public: f('affair-public'),
				alleged: f('alleged-payments'),
				rferl: f('alleged-payments-rferl'),
				ft: f('alleged-payments-ft'),
				gas: f('gas-price'),
				settled: f('settlement', 'month')
			},
			o
		),
	sold: (f, o) =>
		m.tractebel_describe_sold(
			{ left: f('company-left'), lived: f('months-lived'), sold: f('sale-price'), paid: f('paid-total') },
			o
		),
	bill: (f, o) =>
		m.tractebel_describe_bill(
			{
				paid: f('paid-total'),
				sold: f('sale-price'),
				debts: f('debts-left'),
				provision: f('provision'),
				cost: f('total-cost'),
				euro: f('total-cost-euro')
			},
			o
		),
	empty: (f, o) =>
		m.tractebel_describe_empty(
			{
				promised: f('months-promised'),
				lived: f('months-lived'),
				empty: f('months-empty'),
				end: f('concession-end'),
				option: f('months-option'),
				optionEnd: f('option-end')
			},
			o
		),
	court: (f, o) =>
		m.tractebel_describe_court(
			{
				charges: f('first-charges'),
				settled: f('settlement'),
				accused: f('accused'),
				total: f('settlement-total'),
				each: f('settlement-each'),
				tax: f('tax-settlement'),
				claim: f('tax-claim'),
				later: f('tax-claim-later')
			},
			o
		)
};

/** What a state shows, in a few sentences with its numbers. */
export function describe(state: ConcessionState, locale: Locale): string {
	return TELLERS[state.id]((id, form) => formatFact(fact(id), locale, form), { locale });
}
