import { fact, REPUBLICS } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { AFTER, saysOf } from './after';
import type { Topic } from '$lib/facts/events';
import { GAP, inGap, SILENCE } from './gap';
import { number } from './head-words';
import { countryName } from '$lib/charts/names';
import type { ChronicleState } from './states';
import { countOf, crowdedYear, inYear, LAST_YEAR, START } from './years';

const ALL: readonly Topic[] = ['politics', 'money', 'other'];

const list = (items: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(items);

/** "Kazakhstan 61, Uzbekistan 18": how many of some topics each republic has. */
const perRepublic = (topics: readonly Topic[], locale: Locale): string =>
	list(
		REPUBLICS.map((code) => `${countryName(code, locale)} ${number(countOf(topics, code), locale)}`),
		locale
	);

/** The text alternative of each state. */
export function describe({ view }: ChronicleState, locale: Locale): string {
	const count = number(countOf(ALL), locale);
	switch (view) {
		case 'everything':
			return m.chronicle_describe_everything(
				{ count, from: String(START), until: String(LAST_YEAR), republics: perRepublic(ALL, locale) },
				{ locale }
			);
		case 'politics':
		case 'money': {
			const year = crowdedYear([view]);
			const words = {
				count,
				part: number(countOf([view]), locale),
				year: String(year),
				most: number(inYear(year, [view]).length, locale),
				republics: perRepublic([view], locale)
			};
			return view === 'politics'
				? m.chronicle_describe_politics(words, { locale })
				: m.chronicle_describe_money(words, { locale });
		}
		case 'gap':
			return m.chronicle_describe_gap(
				{
					before: formatFact(fact(SILENCE[0]), locale, 'month'),
					after: formatFact(fact(SILENCE[1]), locale, 'month'),
					years: number(GAP.to - GAP.from, locale),
					politics: number(inGap(['politics']).length, locale),
					rest: number(inGap(['money', 'other']).length, locale)
				},
				{ locale }
			);
		case 'far':
			return m.chronicle_describe_far({ count, republics: perRepublic(ALL, locale) }, { locale });
		case 'after': {
			const items = AFTER.map((item) => `${formatFact(fact(item.fact), locale)}, ${saysOf(item, locale)}`);
			return m.chronicle_describe_after({ items: items.join('; ') }, { locale });
		}
	}
}
