import { m } from '$lib/paraglide/messages';
import { withOtherYear } from './posts';

/** The text alternative of each state. */
export const describe = {
	tashkent: m.desks_describe_tashkent,
	astana: withOtherYear(m.desks_describe_astana),
	covered: m.desks_describe_covered,
	almaty: m.desks_describe_almaty,
	'from-afar': m.desks_describe_from_afar,
	luxembourg: m.desks_describe_luxembourg,
	mirror: m.desks_describe_mirror,
	asymmetry: m.desks_describe_asymmetry
};
