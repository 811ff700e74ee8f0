import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	absence: m.projects_describe_absence,
	exception: m.projects_describe_exception,
	universities: m.projects_describe_universities,
	closed: m.projects_describe_closed,
	scholarships: m.projects_describe_scholarships,
	coal: m.projects_describe_coal,
	luxembourg: m.projects_describe_luxembourg,
	whole: m.projects_describe_whole
};
