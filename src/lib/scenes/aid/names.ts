import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { assertIsLocale } from '$lib/paraglide/runtime';
import type { Grant, GrantId } from './grants';

/** The language of a message; a language without messages is a mistake of ours and stops here. */
export const spoken = (locale: Locale) => ({ locale: assertIsLocale(locale) });

const PURPOSES = {
	villages: m.aid_purpose_villages,
	bankers: m.aid_purpose_bankers,
	humanitarian: m.aid_purpose_humanitarian,
	'private-sector': m.aid_purpose_private_sector,
	unaccounted: m.aid_purpose_unaccounted,
	'early-warning': m.aid_purpose_early_warning,
	mines: m.aid_purpose_mines,
	'border-guards': m.aid_purpose_border_guards,
	clinics: m.aid_purpose_clinics
};

const HANDS = {
	villages: m.aid_hands_villages,
	bankers: m.aid_hands_bankers,
	humanitarian: m.aid_hands_unnamed,
	'private-sector': m.aid_hands_unnamed,
	unaccounted: m.aid_hands_unnamed,
	'early-warning': m.aid_hands_early_warning,
	mines: m.aid_hands_mines,
	'border-guards': m.aid_hands_border_guards,
	clinics: m.aid_hands_clinics
};

export const purposeName = (id: GrantId, locale: Locale): string => PURPOSES[id]({}, spoken(locale));

/** Through whose hands a grant went. */
export const handsOf = (id: GrantId, locale: Locale): string => HANDS[id]({}, spoken(locale));

/** A grant's years ("2010–2012"; on a phone "2010–12"), or that it has none. */
export function datesOf({ from, to }: Grant, locale: Locale, brief = false): string {
	if (!from) return m.aid_undated({}, spoken(locale));
	const first = formatFact(fact(from), locale);
	if (!to) return first;
	const last = formatFact(fact(to), locale);
	return m.aid_years({ from: first, to: brief ? last.slice(-2) : last }, spoken(locale));
}
