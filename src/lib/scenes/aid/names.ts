import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Grant } from './grants';

/** What each grant was for. */
export const PURPOSES = {
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

/** Through whose hands each grant went. */
export const HANDS = {
	villages: m.aid_hands_villages,
	bankers: m.aid_hands_bankers,
	humanitarian: m.aid_hands_humanitarian,
	'private-sector': m.aid_hands_unnamed,
	unaccounted: m.aid_hands_unnamed,
	'early-warning': m.aid_hands_early_warning,
	mines: m.aid_hands_mines,
	'border-guards': m.aid_hands_border_guards,
	clinics: m.aid_hands_clinics
};

/** A grant's years ("2010–2012"; on a phone "2010–12"), or that it has none. */
export function datesOf({ from, to }: Grant, locale: Locale, brief = false): string {
	if (!from) return m.aid_undated({}, { locale });
	const first = value(from, locale);
	if (!to) return first;
	const last = value(to, locale);
	return m.aid_years({ from: first, to: brief ? last.slice(-2) : last }, { locale });
}
