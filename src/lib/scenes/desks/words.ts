import { m } from '$lib/paraglide/messages';
import { withOtherYear } from './posts';

/** The text alternative of each state. */
export const describe = {
	tashkent: m.desks_describe_tashkent,
	astana: withOtherYear(m.desks_describe_astana),
	'from-afar': m.desks_describe_from_afar,
	luxembourg: m.desks_describe_luxembourg,
	asymmetry: m.desks_describe_asymmetry
};
