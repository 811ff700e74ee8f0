import type { Message } from '$lib/charts/copy';
import type { Color } from '$lib/charts/frame';
import { REPUBLICS, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

export type ProjectId = 'rfc' | 'canqa' | 'maneca' | 'access';

/** A project of the European Union in the republics, in which Belgians take part. */
export interface Project {
	id: ProjectId;
	name: Message;
	republics: readonly Republic[];
	/** The fact that says there is such a project, and the one that says who takes part. */
	fact: string;
	who: string;
	when: Message;
}

const project = (
	id: ProjectId,
	name: Message,
	[fact, who]: readonly [string, string],
	republics: readonly Republic[],
	when: Message = m.brussels_no_dates
): Project => ({ id, name, fact, who, republics, when });

/** From left to right. */
export const PROJECTS: readonly Project[] = [
	project('rfc', m.brussels_rfc, ['project-rfc', 'project-rfc'], ['KZ'], m.brussels_seminar),
	project(
		'canqa',
		m.brussels_canqa,
		['project-canqa', 'project-canqa-belgians'],
		['KZ', 'KG', 'TJ'],
		m.brussels_until
	),
	project('maneca', m.brussels_maneca, ['project-maneca', 'project-maneca-belgians'], REPUBLICS),
	project('access', m.brussels_access, ['project-access', 'project-access-team'], ['KZ'])
];

/** Someone from Belgium who takes part in a project. */
export interface Institution {
	id: string;
	project: ProjectId;
	/** As short as a phone needs it, and whole. */
	name: Message;
	full: Message;
}

const institution =
	(project: ProjectId) =>
	(id: string, name: Message, full: Message = name): Institution => ({ id, project, name, full });
const inCanqa = institution('canqa');
const inAccess = institution('access');

/** From top to bottom. */
export const INSTITUTIONS: readonly Institution[] = [
	institution('rfc')('civil-servants', m.brussels_civil_servants, m.brussels_civil_servants_full),
	inCanqa('vub', m.brussels_vub, m.brussels_vub_full),
	inCanqa('erasmus-college', m.brussels_erasmus_college, m.brussels_erasmus_college_full),
	institution('maneca')('lessius', m.brussels_lessius),
	inAccess('hasselt', m.brussels_hasselt),
	inAccess('liege', m.brussels_liege),
	inAccess('survey', m.brussels_survey, m.brussels_survey_full),
	inAccess('ecorem', m.brussels_ecorem)
];

/** CANQA's partners from elsewhere, by where they are: the fact that counts them, and the words for it. */
export const OTHER_PARTNERS: readonly { id: string; color: Color; where: Message; words: Message }[] = [
	{
		id: 'project-canqa-other-europeans',
		color: 'muted',
		where: m.brussels_rest_of_europe,
		words: m.brussels_partners_europe
	},
	{ id: 'project-canqa-kz', color: 'KZ', where: m.country_kz, words: m.brussels_partners_kz },
	{ id: 'project-canqa-kg', color: 'KG', where: m.country_kg, words: m.brussels_partners_kg },
	{ id: 'project-canqa-tj', color: 'TJ', where: m.country_tj, words: m.brussels_partners_tj }
];

/** How many EU projects with Belgians in them reach each republic; where it is one, the fact is that project's. */
export const COUNTS: Readonly<Record<Republic, string>> = {
	KZ: 'brussels-in-kz',
	UZ: 'project-maneca',
	TM: 'project-maneca',
	KG: 'brussels-in-kg',
	TJ: 'brussels-in-tj'
};

/** @throws when there is no such project */
export const projectOf = (id: ProjectId): Project => {
	const found = PROJECTS.find((one) => one.id === id);
	if (!found) throw new Error(`scenes/brussels: there is no project "${id}"`);
	return found;
};

/** The projects with someone from Belgium in them that reach a republic. */
export const euProjectsIn = (code: Republic): Project[] =>
	PROJECTS.filter(({ republics }) => republics.includes(code));
