import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { InstitutionId, ProjectId } from './data';

const PROJECT = {
	rfc: m.projects_rfc,
	canqa: m.projects_canqa,
	maneca: m.projects_maneca,
	access: m.projects_access,
	laboratories: m.projects_laboratories,
	banks: m.projects_banks
} as const;

/** Names as short as a phone needs them. */
const SHORT = {
	'civil-servants': m.projects_civil_servants,
	vub: m.projects_vub,
	'erasmus-college': m.projects_erasmus_college,
	lessius: m.projects_lessius,
	hasselt: m.projects_hasselt,
	liege: m.projects_liege,
	survey: m.projects_survey,
	ecorem: m.projects_ecorem,
	lns: m.projects_lns,
	'lu-state': m.projects_lu_state
} as const;

const FULL = {
	...SHORT,
	'civil-servants': m.projects_civil_servants_full,
	vub: m.projects_vub_full,
	'erasmus-college': m.projects_erasmus_college_full,
	survey: m.projects_survey_full,
	lns: m.projects_lns_full,
	'lu-state': m.projects_lu_state_full
} as const;

export const projectName = (id: ProjectId, locale: Locale): string => PROJECT[id]({}, { locale });
export const shortName = (id: InstitutionId, locale: Locale): string => SHORT[id]({}, { locale });
export const fullName = (id: InstitutionId, locale: Locale): string => FULL[id]({}, { locale });
