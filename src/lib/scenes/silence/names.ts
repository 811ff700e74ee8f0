import { countryName, joined } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** Republics in words, in their own order; all of them have a shorter name. */
export function republicNames(codes: readonly Republic[], locale: Locale): string {
	if (codes.length === REPUBLICS.length) return m.silence_all_five({}, { locale });
	const names = REPUBLICS.filter((code) => codes.includes(code)).map((code) => countryName(code, locale));
	return joined(names, locale);
}
