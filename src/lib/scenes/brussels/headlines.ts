import type { Headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import type { Step } from './states';

/** The number of each step and what it counts; where it is one part of another, that too. */
export const HEADLINES: Readonly<Record<Step, Headline>> = {
	absence: { big: '{distance-eu-strategy}', line: m.brussels_head_absence },
	exception: { big: '{project-rfc}', line: m.brussels_head_exception },
	universities: { big: m.brussels_big_universities, line: m.brussels_head_universities },
	coal: { big: '{project-access-team}', line: m.brussels_head_coal },
	whole: { big: m.brussels_big_whole, line: m.brussels_head_whole }
};
