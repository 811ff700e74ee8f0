import { fact } from '$lib/facts';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Lane } from '$lib/facts/events';

interface Later {
	fact: string;
	/** The republic it hangs from. */
	lane: Lane;
	says: (inputs: { year: string }, options: { locale: Locale }) => string;
}

/** What came after the story, in order of time: each from sources other than the paper. */
export const AFTER: readonly Later[] = [
	{ fact: 'after-agreement-signed', lane: 'KZ', says: m.chronicle_after_signed },
	{ fact: 'lu-honorary-consulate', lane: 'KZ', says: m.chronicle_after_consulate },
	{ fact: 'after-inquiry-report', lane: 'KZ', says: m.chronicle_after_inquiry },
	{ fact: 'after-agreement-in-force', lane: 'KZ', says: m.chronicle_after_in_force },
	{ fact: 'after-trade-2022', lane: 'KZ', says: m.chronicle_after_trade },
	{ fact: 'after-memorandum-turkmen', lane: 'TM', says: m.chronicle_after_memorandum },
	{ fact: 'embassy-tashkent-announced', lane: 'UZ', says: m.chronicle_after_tashkent }
];

/** What happened, in a few words. */
export const saysOf = ({ fact: id, says }: Later, locale: Locale): string =>
	says({ year: formatDate(fact(id).period, locale, 'year') }, { locale });
