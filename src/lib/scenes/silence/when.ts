import { fact } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';

/** A visit's date as exact as known; from its first day to its last where both are. */
export function when(id: string, locale: Locale): string {
	const [first = '', last] = fact(id).period.split('/');
	if (first.length < 10 || !last) return value(id, locale);
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	// Thin spaces in Node, common ones in Chromium: without any, both say the same.
	return format.formatRange(new Date(first), new Date(last)).replace(/\s*–\s*/g, '–');
}

/** What the other source says of a disputed date, as an ISO date, to place it by. */
export function rivalDate(id: string): string {
	const { status } = fact(id);
	return status.kind === 'disputed' ? String(status.versions[0]?.value) : String(fact(id).value);
}
