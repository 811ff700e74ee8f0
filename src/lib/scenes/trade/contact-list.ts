import { countryName } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import type { Form, Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

type Figures = Record<
	'since' | 'contract' | 'amount' | 'year' | 'meetings' | 'owners' | 'km' | 'date',
	string
>;
type Say = (figures: Figures, o: { locale: Locale }) => string;

/** A firm or body that does business with the region. */
export interface Contact {
	key: string;
	/** Who, on the Belgian side; and the fact that says so. */
	who: typeof m.trade_who_sarens;
	fact: string;
	/** A republic, or the region at large. */
	where: Republic | 'all';
	/** What it does, in a line; and at length, where there is room for it. */
	what: Say;
	more?: Say;
	/** Antwerp's thread runs the other way: it asks Asia in. */
	inwards?: boolean;
}

const FIRMS: readonly Contact[] = [
	{
		key: 'sarens',
		who: m.trade_who_sarens,
		fact: 'trade-sarens-branch',
		where: 'KZ',
		what: m.trade_what_sarens,
		more: m.trade_more_sarens
	},
	{
		key: 'enex',
		who: m.trade_who_enex,
		fact: 'trade-enex-gas',
		where: 'TM',
		what: m.trade_what_enex,
		more: m.trade_more_enex
	}
];

const ROUTES: readonly Contact[] = [
	{
		key: 'antwerp',
		who: m.trade_who_antwerp,
		fact: 'trade-antwerp-project',
		where: 'all',
		what: m.trade_what_antwerp,
		inwards: true
	},
	{ key: 'flax', who: m.trade_who_flax, fact: 'trade-flax-route', where: 'all', what: m.trade_what_flax }
];

/** The two firms; with `routes`, the two contacts at a lower level as well. */
export const contactList = (routes: boolean): readonly Contact[] => (routes ? [...FIRMS, ...ROUTES] : FIRMS);

/** Where a contact leads, in words. */
export const placeOf = ({ where }: Contact, locale: Locale): string =>
	where === 'all' ? m.trade_region({}, { locale }) : countryName(where, locale);

/** What a contact is about, its facts put in by `put`: as text, or as places for marks of their own. */
export function whatOf(say: Say, locale: Locale, put: (id: string, form: Form) => string): string {
	const figures = {
		since: put('trade-sarens-since', 'short'),
		contract: put('trade-sarens-contract', 'short'),
		amount: put('trade-enex-brokered', 'short'),
		year: put('trade-enex-year', 'short'),
		meetings: put('trade-enex-meetings', 'short'),
		owners: put('trade-flax-owners', 'short'),
		km: put('trade-flax-km', 'short'),
		date: put('trade-flax-departure', 'auto')
	};
	return say(figures, { locale });
}
