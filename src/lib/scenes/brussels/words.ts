import type { Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { COUNTS } from './ends';
import type { ProjectsState, Step } from './states';

const DESCRIBE: Readonly<Record<Step, (locale: Locale) => string>> = {
	absence: (locale) =>
		m.brussels_describe_absence({ year: value('distance-eu-strategy', locale) }, { locale }),
	exception: (locale) =>
		m.brussels_describe_exception({ date: value('project-rfc-seminar', locale) }, { locale }),
	universities: (locale) =>
		m.brussels_describe_universities(
			{
				belgians: value('project-canqa-belgians', locale),
				all: value('project-canqa-partners', locale),
				europe: value('project-canqa-other-europeans', locale),
				kz: value('project-canqa-kz', locale),
				kg: value('project-canqa-kg', locale),
				tj: value('project-canqa-tj', locale)
			},
			{ locale }
		),
	closed: (locale) => m.brussels_describe_closed({ date: value('project-canqa-closed', locale) }, { locale }),
	scholarships: (locale) =>
		m.brussels_describe_scholarships({ count: value('project-maneca-countries', locale) }, { locale }),
	coal: (locale) =>
		m.brussels_describe_coal(
			{
				team: value('project-access-team', locale),
				amount: value('project-access-euros', locale),
				date: value('project-access-memorandum', locale)
			},
			{ locale }
		),
	luxembourg: (locale) =>
		m.brussels_describe_luxembourg({ count: value('aid-lab-countries', locale) }, { locale }),
	whole: (locale) =>
		m.brussels_describe_whole(
			{
				institutions: value('brussels-institutions', locale),
				projects: value('brussels-projects', locale),
				kz: value(COUNTS.KZ, locale),
				uz: value(COUNTS.UZ, locale),
				tm: value(COUNTS.TM, locale),
				kg: value(COUNTS.KG, locale),
				tj: value(COUNTS.TJ, locale)
			},
			{ locale }
		)
};

/** The text alternative of a state. */
export const describe = ({ step }: ProjectsState, locale: Locale): string => DESCRIBE[step](locale);
