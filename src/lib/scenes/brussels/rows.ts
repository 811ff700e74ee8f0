import { say } from '$lib/charts/copy';
import { countryName, joined } from '$lib/charts/names';
import { cell, type CellCopy, type TableCopy } from '$lib/charts/table';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { COUNTS, euProjectsIn, INSTITUTIONS, OTHER_PARTNERS, PROJECTS, type Project } from './data';
import type { ProjectsState } from './states';

/** The table of a state: who takes part in what, and where. */
export function rows({ step, lit, earlier }: ProjectsState, locale: Locale): TableCopy {
	if (step === 'absence') return ABSENCE;
	if (step === 'universities') return PARTNERS;
	if (step === 'whole') return byRepublic(locale);
	return {
		caption: m.brussels_table_projects,
		columns: [
			m.brussels_column_project,
			m.brussels_column_who,
			m.brussels_column_where,
			m.brussels_column_when
		],
		rows: PROJECTS.filter(({ id }) => [...earlier, ...lit].includes(id)).map((one) => projectRow(one, locale))
	};
}

function projectRow({ id, name, fact, who, republics, when }: Project, locale: Locale): CellCopy[] {
	const names = INSTITUTIONS.filter(({ project }) => project === id).map(({ full }) => say(full, locale));
	const where = republics.map((code) => countryName(code, locale));
	return [
		{ text: name, fact },
		{ text: joined(names, locale), fact: who },
		{ text: joined(where, locale), fact: id === 'canqa' ? 'project-canqa-countries' : undefined },
		when
	];
}

const ABSENCE: TableCopy = {
	caption: m.brussels_table_absence,
	columns: [m.brussels_column_what, m.brussels_column_said],
	rows: [
		[m.brussels_strategy, cell('distance-eu-strategy')],
		[m.brussels_idle_be, { text: m.brussels_idle_be_says, fact: 'brussels-direct-support' }]
	]
};

const PARTNERS: TableCopy = {
	caption: m.brussels_table_partners,
	columns: [m.brussels_column_where, m.brussels_column_partners],
	rows: [
		[m.country_be, cell('project-canqa-belgians')],
		...OTHER_PARTNERS.map(({ id, where }) => [where, cell(id)]),
		[m.brussels_total, cell('project-canqa-partners')],
		[m.brussels_table_closed, cell('project-canqa-closed')],
		[m.brussels_table_maneca, cell('project-maneca-belgians')]
	]
};

const byRepublic = (locale: Locale): TableCopy => ({
	caption: m.brussels_table_whole,
	columns: [m.brussels_column_republic, m.brussels_column_count, m.brussels_column_which],
	rows: REPUBLICS.map((code) => [
		countryName(code, locale),
		cell(COUNTS[code]),
		joined(
			euProjectsIn(code).map(({ name }) => say(name, locale)),
			locale
		)
	])
});
