import { textWidth } from '$lib/charts/measure';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { PostId } from './geography';

const REPUBLIC = {
	KZ: m.country_kz,
	UZ: m.country_uz,
	TM: m.country_tm,
	KG: m.country_kg,
	TJ: m.country_tj
} as const;

const POST = {
	tashkent: m.place_tashkent,
	astana: m.place_astana,
	almaty: m.place_almaty,
	moscow: m.place_moscow,
	baku: m.place_baku
} as const;

export const republicName = (code: Republic, locale: Locale): string => REPUBLIC[code]({}, { locale });
export const postName = (id: PostId, locale: Locale): string => POST[id]({}, { locale });

/** Width of the longest republic's name as a label, in pixels. */
export const longestName = (locale: Locale, size: number): number =>
	Math.max(...REPUBLICS.map((code) => textWidth(republicName(code, locale), size, 600)));
