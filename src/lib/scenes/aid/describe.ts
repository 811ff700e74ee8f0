import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { grantsOf, type Grant } from './grants';
import { datesOf, handsOf, purposeName, spoken } from './names';
import type { AidState } from './states';

const full = (id: string, locale: Locale) => formatFact(fact(id), locale, 'full');
const year = (id: string, locale: Locale) => formatFact(fact(id), locale, 'year');

/** The text alternative: what each picture shows, with its numbers. */
export function describe(state: AidState, locale: Locale): string {
	const speak = spoken(locale);
	const euros = (id: string) => full(id, locale);
	switch (state.picture) {
		case 'sankey':
			if (state.focus) return describeFocus(grantsOf(state.focus), locale);
			return m.aid_describe_everything(
				{
					belgium: euros('aid-be-total'),
					luxembourg: euros('aid-lu-total'),
					uz: euros('aid-uz-villages'),
					tm: euros('aid-tm-bankers'),
					kg: euros('aid-kg-total'),
					tj: euros('aid-tj-total'),
					total: euros('aid-total'),
					from: year('aid-answer-from', locale),
					to: year('aid-clinics-to', locale)
				},
				speak
			);
		case 'loupe':
			return m.aid_describe_loupe(
				{
					total: euros('aid-kg-2010'),
					year: year('aid-kg-year', locale),
					humanitarian: euros('aid-kg-humanitarian'),
					sector: euros('aid-kg-private-sector'),
					gap: euros('aid-kg-gap')
				},
				speak
			);
		case 'unpriced':
			return m.aid_describe_unpriced({}, speak);
		case 'exports':
			return m.aid_describe_exports(
				{
					total: euros('aid-total'),
					goods: euros('goods-2011-table'),
					year: fact('goods-2011-table').period,
					days: full('aid-export-days', locale)
				},
				speak
			);
	}
}

function describeFocus(grants: readonly Grant[], locale: Locale): string {
	const listed = grants.map((grant) =>
		m.aid_describe_grant(
			{
				euros: full(grant.euros, locale),
				giver: countryName(grant.giver, locale),
				republic: countryName(grant.republic, locale),
				purpose: purposeName(grant.id, locale),
				dates: datesOf(grant, locale),
				hands: handsOf(grant.id, locale)
			},
			spoken(locale)
		)
	);
	return m.aid_describe_focus({ grants: listed.join('; ') }, spoken(locale));
}
