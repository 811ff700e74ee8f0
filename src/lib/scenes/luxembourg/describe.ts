import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { State } from './states';

type Teller = (f: (id: string, form?: Form) => string, o: { locale: Locale }) => string;

const TELLERS: Readonly<Record<State['picture'], Teller>> = {
	years: (f, o) =>
		m.luxembourg_describe_years(
			{
				first: f('lux-kz-2010'),
				firstYear: f('lux-first-year'),
				second: f('lux-kz-2011'),
				secondYear: f('lux-second-year'),
				third: f('lux-kz-2012'),
				months: f('lux-months'),
				until: f('lux-counted-until')
			},
			o
		),
	books: (f, o) =>
		m.luxembourg_describe_books(
			{
				first: f('lux-kz-2010'),
				second: f('lux-kz-2011'),
				third: f('lux-kz-2012'),
				usdFirst: f('lux-usd-kz-2010'),
				usdSecond: f('lux-usd-kz-2011'),
				usdThird: f('lux-usd-kz-2012')
			},
			o
		),
	five: (f, o) =>
		m.luxembourg_describe_five(
			{
				months: f('lux-months'),
				year: f('lux-counted-until', 'year'),
				kz: f('lux-kz-2012'),
				kg: f('lux-kg-2012'),
				tj: f('lux-tj-2012'),
				both: f('lux-uz-tm-2012'),
				each: f('lux-five-each'),
				together: f('lux-five-together')
			},
			o
		),
	investment: (f, o) =>
		m.luxembourg_describe_investment(
			{
				goods: f('lux-kz-2011'),
				year: f('lux-second-year'),
				invested: f('lux-investment'),
				times: f('lux-investment-times')
			},
			o
		),
	lessons: (f, o) =>
		m.luxembourg_describe_lessons(
			{
				since: f('aid-banks-since'),
				offer: f('aid-banks-offer'),
				strategy: f('distance-eu-strategy'),
				accord: f('lux-bank-accord')
			},
			o
		),
	plans: (f, o) => m.luxembourg_describe_plans({ from: f('lux-contacts-from'), to: f('lux-contacts-to') }, o),
	friends: (f, o) =>
		m.luxembourg_describe_friends(
			{ belgian: f('lux-be-groups'), luxembourgish: f('lux-lu-groups'), later: f('lux-tm-group') },
			o
		),
	scale: (f, o) =>
		m.luxembourg_describe_scale(
			{
				year: f('lux-second-year'),
				belgium: f('goods-2011'),
				luxembourg: f('lux-kz-2011'),
				times: f('lux-be-times')
			},
			o
		)
};

/** The text alternative of a state: what it shows, with its numbers. */
export const describe = ({ picture }: State, locale: Locale): string =>
	TELLERS[picture]((id, form) => formatFact(fact(id), locale, form), { locale });
