import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Cell, Table } from '../scene';
import { COUNTS } from './ends';
import { OTHERS } from './ladder';
import { INSTITUTIONS, PROJECTS, euProjectsIn, type Project } from './data';
import { fullName, projectName } from './names';
import type { ProjectsState } from './states';

/** The table of a state: who takes part in what, and where. */
export function rows(state: ProjectsState, locale: Locale): Table {
	if (state.step === 'absence') return absence(locale);
	if (state.step === 'universities') return partners(locale);
	if (state.step === 'whole') return whole(locale);
	const shown = PROJECTS.filter(({ id }) => [...state.woven, ...state.lit].includes(id));
	return {
		caption: m.brussels_table_projects({}, { locale }),
		columns: [
			m.brussels_column_project({}, { locale }),
			m.brussels_column_who({}, { locale }),
			m.brussels_column_where({}, { locale }),
			m.brussels_column_when({}, { locale })
		],
		rows: shown.map((project) => projectRow(project, locale))
	};
}

/** The fact that says who takes part. */
const WHO: Readonly<Record<Project['id'], string>> = {
	rfc: 'project-rfc',
	canqa: 'project-canqa-belgians',
	maneca: 'project-maneca-belgians',
	access: 'project-access-team',
	laboratories: 'aid-lab-countries',
	banks: 'lux-training-counted'
};

function projectRow({ id, fact, republics }: Project, locale: Locale): Cell[] {
	const who = INSTITUTIONS.filter(({ project }) => project === id);
	const names = who.map((one) => fullName(one.id, locale));
	return [
		{ text: projectName(id, locale), fact },
		{ text: joined(names, locale), fact: WHO[id] },
		{ text: list(republics, locale), fact: id === 'canqa' ? 'project-canqa-countries' : undefined },
		when(id, locale)
	];
}

function when(id: Project['id'], locale: Locale): Cell {
	if (id === 'rfc')
		return {
			text: m.brussels_seminar({ date: value('project-rfc-seminar', locale) }, { locale }),
			fact: 'project-rfc-seminar'
		};
	if (id === 'canqa')
		return {
			text: m.brussels_until({ date: value('project-canqa-closed', locale) }, { locale }),
			fact: 'project-canqa-closed'
		};
	return { text: m.brussels_no_dates({}, { locale }) };
}

/** A list in words; British English, as dates are, for no comma before the last. */
const joined = (names: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names);

const list = (codes: readonly Republic[], locale: Locale): string =>
	joined(
		codes.map((code) => countryName(code, locale)),
		locale
	);

function absence(locale: Locale): Table {
	return {
		caption: m.brussels_table_absence({}, { locale }),
		columns: [m.brussels_column_what({}, { locale }), m.brussels_column_said({}, { locale })],
		rows: [
			[
				{ text: m.brussels_strategy({}, { locale }) },
				{ text: value('distance-eu-strategy', locale), fact: 'distance-eu-strategy' }
			],
			[
				{ text: m.brussels_idle_be({}, { locale }) },
				{ text: m.brussels_idle_be_says({}, { locale }), fact: 'brussels-direct-support' }
			]
		]
	};
}

function partners(locale: Locale): Table {
	const count = (text: string, fact: string): Cell[] => [
		{ text },
		{ text: value(fact, locale), fact, numeric: true }
	];
	return {
		caption: m.brussels_table_partners({}, { locale }),
		columns: [m.brussels_column_where({}, { locale }), m.brussels_column_partners({}, { locale })],
		rows: [
			count(m.country_be({}, { locale }), 'project-canqa-belgians'),
			...OTHERS.map(({ id, color }) =>
				count(
					color === 'muted'
						? m.brussels_rest_of_europe({}, { locale })
						: countryName(color as Republic, locale),
					id
				)
			),
			count(m.brussels_total({}, { locale }), 'project-canqa-partners')
		]
	};
}

function whole(locale: Locale): Table {
	return {
		caption: m.brussels_table_whole({}, { locale }),
		columns: [
			m.brussels_column_republic({}, { locale }),
			m.brussels_column_count({}, { locale }),
			m.brussels_column_which({}, { locale })
		],
		rows: REPUBLICS.map((code) => [
			{ text: countryName(code, locale) },
			{ text: value(COUNTS[code], locale), fact: COUNTS[code], numeric: true },
			{
				text: joined(
					euProjectsIn(code).map(({ id }) => projectName(id, locale)),
					locale
				)
			}
		])
	};
}
