import { fact } from '$lib/facts';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Topic } from '$lib/facts/events';
import { SILENCE } from './gap';
import type { View } from './states';
import { countOf } from './years';

/** A piece of the big words, and the fact behind it, if it is one. */
interface Part {
	text: string;
	fact?: string;
}

/** The big words of a step, and the line under them. */
export interface HeadWords {
	big: readonly Part[];
	line: string;
}

const ALL: readonly Topic[] = ['politics', 'money', 'other'];

/** A count of ours, as text. */
export const number = (value: number, locale: Locale): string => formatValue(value, 'count', locale);

/** So many of all. */
const share = (part: number, locale: Locale): Part[] => [
	{
		text: m.chronicle_head_share(
			{ part: number(part, locale), count: number(countOf(ALL), locale) },
			{ locale }
		)
	}
];

const year = (id: string, locale: Locale): Part => ({
	text: formatFact(fact(id), locale, 'year'),
	fact: id
});

const HEAD: Readonly<Record<View, (locale: Locale) => HeadWords>> = {
	everything: (locale) => ({
		big: [{ text: m.chronicle_head_everything({ count: number(countOf(ALL), locale) }, { locale }) }],
		line: m.chronicle_line_everything({}, { locale })
	}),
	politics: (locale) => ({
		big: share(countOf(['politics']), locale),
		line: m.chronicle_line_politics({}, { locale })
	}),
	money: (locale) => ({
		big: share(countOf(['money']), locale),
		line: m.chronicle_line_money({}, { locale })
	}),
	gap: (locale) => ({
		big: [year(SILENCE[0], locale), { text: '–' }, year(SILENCE[1], locale)],
		line: m.chronicle_line_gap({}, { locale })
	}),
	far: (locale) => ({
		big: share(countOf(ALL, 'KZ'), locale),
		line: m.chronicle_line_far({}, { locale })
	}),
	after: (locale) => ({
		big: [{ text: `${m.chronicle_head_after({}, { locale })} ` }, year('story-until', locale)],
		line: m.chronicle_line_after({}, { locale })
	})
};

/** What stands above the picture. */
export const headWords = (view: View, locale: Locale): HeadWords => HEAD[view](locale);
