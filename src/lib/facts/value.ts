import { formatFact, formatValue, type Form, type Locale } from './format';
import { fact } from './index';

/** A fact's value as pictures, words and tables write it. */
export const value = (id: string, locale: Locale, form?: Form): string => formatFact(fact(id), locale, form);

/** What the first other source says of a disputed fact. @throws when it isn't disputed */
export function rival(id: string, locale: Locale): string {
	const { status } = fact(id);
	const [version] = status.kind === 'disputed' ? status.versions : [];
	if (!version) throw new Error(`facts: "${id}" is not disputed`);
	return formatValue(version.value, version.unit, locale);
}
