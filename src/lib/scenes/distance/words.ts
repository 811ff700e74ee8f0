import { cityName, countryName, joined } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { independence } from './republics';
import { wayTo } from './rule-scale';
import type { MapState, Step } from './states';

/** Every republic with something said of it, in one list: "Kazakhstan on 16 December 1991, …". */
const each = (locale: Locale, said: (code: (typeof REPUBLICS)[number]) => string): string =>
	joined(
		REPUBLICS.map((code) =>
			m.distance_pair({ first: countryName(code, locale), second: said(code) }, { locale })
		),
		locale
	);

const DESCRIBE: Readonly<Record<Step, (state: MapState, locale: Locale) => string>> = {
	capitals: (_, locale) =>
		m.distance_describe_capitals({ km: value('distance-luxembourg', locale) }, { locale }),
	republics: (_, locale) =>
		m.distance_describe_republics(
			{ days: each(locale, (code) => value(independence(code), locale)) },
			{ locale }
		),
	relations: ({ capitals }, locale) =>
		m.distance_describe_relations(
			{
				year: value('distance-relations-be', locale),
				capitals: joined(
					REPUBLICS.map((code) => cityName(capitals[code], locale)),
					locale
				)
			},
			{ locale }
		),
	distances: ({ capitals }, locale) =>
		m.distance_describe_distances(
			{
				luxembourg: value('distance-luxembourg', locale),
				ways: joined(
					REPUBLICS.map((code) =>
						m.distance_pair(
							{ first: cityName(capitals[code], locale), second: value(wayTo(capitals[code]), locale) },
							{ locale }
						)
					),
					locale
				)
			},
			{ locale }
		),
	moved: (_, locale) =>
		m.distance_describe_moved(
			{
				when: value('distance-capital-moved', locale),
				before: value('distance-almaty', locale),
				after: value('distance-astana', locale),
				closer: value('distance-closer', locale)
			},
			{ locale }
		),
	embassies: (_, locale) =>
		m.distance_describe_embassies({ count: value('embassies-brussels', locale) }, { locale }),
	why: (_, locale) => m.distance_describe_why({}, { locale }),
	initiative: (_, locale) => m.distance_describe_initiative({}, { locale }),
	kazakhstan: (_, locale) => m.distance_describe_kazakhstan({}, { locale }),
	question: (_, locale) =>
		m.distance_describe_question(
			{ from: value('story-from', locale), until: value('story-until', locale) },
			{ locale }
		)
};

/** The text alternative of a state. */
export const describe = (state: MapState, locale: Locale): string => DESCRIBE[state.step](state, locale);
