import { fact } from '$lib/facts';
import { formatDate, formatValue, type Form, type Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { SecurityState, Step } from './states';
import { rivalCount } from './undated';

type Teller = (f: (id: string, form?: Form) => string, o: { locale: Locale }) => string;

const month = (id: string, locale: Locale): string => formatDate(fact(id).period, locale);

const TELLERS: Readonly<Record<Step, Teller>> = {
	troops: (f, o) => m.security_describe_troops({ count: f('security-troops') }, o),
	places: (f, o) =>
		m.security_describe_places({ count: f('security-troops'), places: f('security-places') }, o),
	undated: (f, o) =>
		m.security_describe_undated(
			{
				firstDate: month('security-troops-2011', o.locale),
				first: f('security-troops-2011'),
				nextDate: month('security-troops-2012', o.locale),
				next: f('security-troops-2012'),
				airport: f('security-airport'),
				rest: f('security-without-airport'),
				stayed: f('security-remaining'),
				other: formatValue(rivalCount(), 'count', o.locale),
				paper: f('security-troops')
			},
			o
		),
	dushanbe: (f, o) =>
		m.security_describe_dushanbe(
			{
				date: f('security-dushanbe-date'),
				count: f('security-dushanbe'),
				luxembourgers: f('security-luxembourgers')
			},
			o
		),
	horizon: (f, o) =>
		m.security_describe_horizon({ year: f('security-horizon'), count: f('security-troops') }, o),
	roads: (f, o) => m.security_describe_roads({ count: f('security-roads') }, o),
	sums: (f, o) =>
		m.security_describe_sums(
			{
				mines: f('aid-tj-mines', 'full'),
				warning: f('aid-kg-early-warning', 'full'),
				guards: f('aid-tj-border-guards', 'full'),
				total: f('security-total', 'full'),
				caucasus: f('security-caucasus', 'full'),
				year: fact('security-caucasus').period
			},
			o
		),
	question: (f, o) =>
		m.security_describe_question(
			{
				from: f('aid-answer-from'),
				to: f('aid-answer-to'),
				mines: f('aid-tj-mines', 'full'),
				warning: f('aid-kg-early-warning', 'full'),
				guards: f('aid-tj-border-guards', 'full'),
				year: f('aid-border-guards-year'),
				asked: f('security-question'),
				twin: f('security-sister-question'),
				answered: f('security-sister-answer')
			},
			o
		),
	arm: (f, o) =>
		m.security_describe_arm(
			{
				count: f('security-troops'),
				guards: f('aid-tj-border-guards', 'full'),
				mines: f('aid-tj-mines', 'full'),
				warning: f('aid-kg-early-warning', 'full')
			},
			o
		)
};

/** The text alternative of a state. */
export const describe = ({ step }: SecurityState, locale: Locale): string =>
	TELLERS[step]((id, form) => value(id, locale, form), { locale });
