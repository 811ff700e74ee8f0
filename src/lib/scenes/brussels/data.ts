import type { Partner, Republic } from '$lib/facts';

export type ProjectId = 'rfc' | 'canqa' | 'maneca' | 'access' | 'laboratories' | 'banks';

/** A warp: help that someone has stretched over the republics, and to which others tie themselves. */
export interface Project {
	id: ProjectId;
	/** Whether the European Union set it up; the others stand beside the loom. */
	eu: boolean;
	republics: readonly Republic[];
	/** The fact that says there is such a project. */
	fact: string;
}

const ALL: readonly Republic[] = ['KZ', 'UZ', 'TM', 'KG', 'TJ'];

/** From left to right. */
export const PROJECTS: readonly Project[] = [
	{ id: 'rfc', eu: true, republics: ['KZ'], fact: 'project-rfc' },
	{ id: 'canqa', eu: true, republics: ['KZ', 'KG', 'TJ'], fact: 'project-canqa' },
	{ id: 'maneca', eu: true, republics: ALL, fact: 'project-maneca' },
	{ id: 'access', eu: true, republics: ['KZ'], fact: 'project-access' },
	{ id: 'laboratories', eu: false, republics: ALL, fact: 'aid-lab-countries' },
	{ id: 'banks', eu: false, republics: ['KZ', 'UZ'], fact: 'lux-training-counted' }
];

export type InstitutionId =
	| 'civil-servants'
	| 'vub'
	| 'erasmus-college'
	| 'lessius'
	| 'hasselt'
	| 'liege'
	| 'survey'
	| 'ecorem'
	| 'lns'
	| 'lu-state';

/** A weft: someone from Belgium or Luxembourg who takes part. */
export interface Institution {
	id: InstitutionId;
	partner: Partner;
	project: ProjectId;
}

/** From top to bottom: as they are woven in. */
export const INSTITUTIONS: readonly Institution[] = [
	{ id: 'civil-servants', partner: 'BE', project: 'rfc' },
	{ id: 'vub', partner: 'BE', project: 'canqa' },
	{ id: 'erasmus-college', partner: 'BE', project: 'canqa' },
	{ id: 'lessius', partner: 'BE', project: 'maneca' },
	{ id: 'hasselt', partner: 'BE', project: 'access' },
	{ id: 'liege', partner: 'BE', project: 'access' },
	{ id: 'survey', partner: 'BE', project: 'access' },
	{ id: 'ecorem', partner: 'BE', project: 'access' },
	{ id: 'lns', partner: 'LU', project: 'laboratories' },
	{ id: 'lu-state', partner: 'LU', project: 'banks' }
];

export const projectOf = (id: ProjectId): Project => {
	const found = PROJECTS.find((project) => project.id === id);
	if (!found) throw new Error(`scenes/brussels: there is no project "${id}"`);
	return found;
};

/** The EU projects with someone from Belgium in them that reach a republic. */
export const euProjectsIn = (code: Republic): Project[] =>
	PROJECTS.filter(({ eu, republics }) => eu && republics.includes(code));
