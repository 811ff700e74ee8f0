import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';

/** Writes facts the way labels do. */
export const brief =
	(locale: Locale) =>
	(id: string, form: Form = 'short'): string =>
		formatFact(fact(id), locale, form);
