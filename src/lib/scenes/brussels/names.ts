import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { InstitutionId, ProjectId } from './data';

const PROJECT = {
	rfc: m.brussels_rfc,
	canqa: m.brussels_canqa,
	maneca: m.brussels_maneca,
	access: m.brussels_access,
	laboratories: m.brussels_laboratories,
	banks: m.brussels_banks
} as const;

/** Names as short as a phone needs them. */
const SHORT = {
	'civil-servants': m.brussels_civil_servants,
	vub: m.brussels_vub,
	'erasmus-college': m.brussels_erasmus_college,
	lessius: m.brussels_lessius,
	hasselt: m.brussels_hasselt,
	liege: m.brussels_liege,
	survey: m.brussels_survey,
	ecorem: m.brussels_ecorem,
	lns: m.brussels_lns,
	'lu-state': m.brussels_lu_state
} as const;

const FULL = {
	...SHORT,
	'civil-servants': m.brussels_civil_servants_full,
	vub: m.brussels_vub_full,
	'erasmus-college': m.brussels_erasmus_college_full,
	survey: m.brussels_survey_full,
	lns: m.brussels_lns_full,
	'lu-state': m.brussels_lu_state_full
} as const;

export const projectName = (id: ProjectId, locale: Locale): string => PROJECT[id]({}, { locale });
export const shortName = (id: InstitutionId, locale: Locale): string => SHORT[id]({}, { locale });
export const fullName = (id: InstitutionId, locale: Locale): string => FULL[id]({}, { locale });
