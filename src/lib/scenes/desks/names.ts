import { cityName } from '$lib/charts/names';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { PostId } from './geography';

/** The town a post stands in. */
export function postName(id: PostId, locale: Locale): string {
	if (id === 'moscow') return m.place_moscow({}, { locale });
	if (id === 'baku') return m.place_baku({}, { locale });
	return cityName(id, locale);
}
