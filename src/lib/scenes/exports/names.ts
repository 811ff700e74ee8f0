import type { Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

const NAMES = {
	KZ: m.country_kz,
	UZ: m.country_uz,
	TM: m.country_tm,
	KG: m.country_kg,
	TJ: m.country_tj
} as const;

/** A republic's name in the reader's language. */
export const countryName = (republic: Republic, locale: Locale): string => NAMES[republic]({}, { locale });
