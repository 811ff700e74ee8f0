import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	absence: m.brussels_describe_absence,
	exception: m.brussels_describe_exception,
	universities: m.brussels_describe_universities,
	coal: m.brussels_describe_coal,
	whole: m.brussels_describe_whole
};
