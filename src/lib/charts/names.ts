import { REPUBLICS, type Country, type FactKind } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Message } from './copy';
import { textWidth } from './measure';
import type { City } from './places';

/** What the countries are called, as messages: for tables. */
export const COUNTRY = {
	BE: m.country_be,
	LU: m.country_lu,
	KZ: m.country_kz,
	UZ: m.country_uz,
	TM: m.country_tm,
	KG: m.country_kg,
	TJ: m.country_tj
} as const;

/** Names of the cities, as messages. */
export const CITY = {
	brussels: m.place_brussels,
	luxembourg: m.place_luxembourg,
	almaty: m.place_almaty,
	astana: m.place_astana,
	tashkent: m.place_tashkent,
	ashgabat: m.place_ashgabat,
	bishkek: m.place_bishkek,
	dushanbe: m.place_dushanbe
} as const;

/** What the kinds of facts are called, in the plural that a filter offers. */
const KIND: Readonly<Record<FactKind, Message>> = {
	geography: m.chronicle_kind_geography,
	relations: m.chronicle_kind_relations,
	visit: m.chronicle_kind_visit,
	treaty: m.chronicle_kind_treaty,
	presence: m.chronicle_kind_presence,
	contract: m.chronicle_kind_contract,
	court: m.chronicle_kind_court,
	event: m.chronicle_kind_event,
	trade: m.chronicle_kind_trade,
	investment: m.chronicle_kind_investment,
	aid: m.chronicle_kind_aid,
	security: m.chronicle_kind_security,
	programme: m.chronicle_kind_programme
};

/** A kind of fact, as the plural a filter offers. */
export const kindName = (kind: FactKind, locale: Locale): string => KIND[kind]({}, { locale });

/** A country as copy, for where its language isn't known yet. */
export const countryCopy = (code: Country): Message => COUNTRY[code];

/** A country in the reader's language. */
export const countryName = (code: Country, locale: Locale): string => COUNTRY[code]({}, { locale });

/** A city in the reader's language. */
export const cityName = (city: City, locale: Locale): string => CITY[city]({}, { locale });

/** Width of the longest republic's name as a label, in pixels. */
export const longestRepublic = (locale: Locale, size: number): number =>
	Math.max(...REPUBLICS.map((code) => textWidth(countryName(code, locale), size, 600)));

/** A list in words; British English, as dates are, for no comma before the last. */
export const joined = (names: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names);
