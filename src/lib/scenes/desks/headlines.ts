import type { Headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import { withOtherYear } from './posts';
import type { Step } from './states';

/** The one number of each step on the map, and what it counts; a disputed year is set with its rival. */
export const HEADLINES: Readonly<Record<Exclude<Step, 'asymmetry'>, Headline>> = {
	tashkent: { big: '{awex-tashkent-opened}', line: m.desks_head_tashkent },
	astana: { big: withOtherYear(m.desks_big_astana), line: m.desks_head_astana },
	covered: { big: '{embassy-astana-covers}', line: m.desks_head_covered },
	almaty: { big: '{awex-almaty-opened}', line: m.desks_head_almaty },
	'from-afar': { big: '{covered-from-outside}', line: m.desks_head_from_afar },
	luxembourg: { big: '{lu-embassies}', line: m.desks_head_luxembourg },
	mirror: { big: '{embassies-brussels}', line: m.desks_head_mirror }
};
