import { say, type Message } from '$lib/charts/copy';
import { countryName, joined } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import type { Topic } from '$lib/facts/events';
import { token } from '$lib/facts/fill';
import { formatCount, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { LATER } from './later';
import type { View } from './states';
import { countOf, fullestYear, GAP, inGap, inYear, LAST_YEAR, START, TOPICS } from './years';

/** How many of some topics there are, and how many each republic has: "Kazakhstan 61, Uzbekistan 18". */
function counts(topics: readonly Topic[], locale: Locale) {
	const each = REPUBLICS.map(
		(code) => `${countryName(code, locale)} ${formatCount(countOf(topics, code), locale)}`
	);
	return { count: formatCount(countOf(TOPICS), locale), republics: joined(each, locale) };
}

/** What is said of one topic: its part of all events, and its fullest year. */
function topicWords(topic: Topic, locale: Locale) {
	const year = fullestYear(topic);
	return {
		...counts([topic], locale),
		part: formatCount(countOf([topic]), locale),
		year: String(year),
		most: formatCount(inYear(year, topic), locale)
	};
}

/** The text alternative of each state. */
export const describe: Readonly<Record<View, Message>> = {
	everything: (_, options) =>
		m.chronicle_describe_everything(
			{ ...counts(TOPICS, options.locale), from: String(START), until: String(LAST_YEAR) },
			options
		),
	politics: (_, options) => m.chronicle_describe_politics(topicWords('politics', options.locale), options),
	money: (_, options) => m.chronicle_describe_money(topicWords('money', options.locale), options),
	gap: (_, options) => {
		const number = (count: number) => formatCount(count, options.locale);
		return m.chronicle_describe_gap(
			{
				years: number(GAP.to - GAP.from),
				politics: number(inGap(['politics']).length),
				rest: number(inGap(['money', 'other']).length)
			},
			options
		);
	},
	far: (_, options) => m.chronicle_describe_far(counts(TOPICS, options.locale), options),
	after: (_, options) => {
		const items = LATER.map(({ fact, says }) => `${token(fact)}, ${say(says, options.locale)}`);
		return m.chronicle_describe_after({ items: items.join('; ') }, options);
	}
};
