import type { Country } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

const NAMES = {
	BE: m.country_be,
	LU: m.country_lu,
	KZ: m.country_kz,
	UZ: m.country_uz,
	TM: m.country_tm,
	KG: m.country_kg,
	TJ: m.country_tj
} as const;

/** A country's name in the reader's language. */
export const countryName = (country: Country, locale: Locale): string => NAMES[country]({}, { locale });
