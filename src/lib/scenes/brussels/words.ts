import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	absence: m.brussels_describe_absence,
	exception: m.brussels_describe_exception,
	universities: m.brussels_describe_universities,
	closed: m.brussels_describe_closed,
	scholarships: m.brussels_describe_scholarships,
	coal: m.brussels_describe_coal,
	luxembourg: m.brussels_describe_luxembourg,
	whole: m.brussels_describe_whole
};
