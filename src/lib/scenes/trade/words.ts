import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	both: m.trade_say_both,
	kazakhstan: m.trade_say_kazakhstan,
	small: m.trade_say_small,
	deficit: m.trade_say_deficit,
	back: m.trade_say_back,
	oil: m.trade_say_oil,
	stable: m.trade_say_stable,
	labour: m.trade_say_labour,
	ranks: m.trade_say_ranks,
	slip: m.trade_say_slip,
	firms: m.trade_say_firms,
	contacts: m.trade_say_contacts,
	investor: m.trade_say_investor
};
