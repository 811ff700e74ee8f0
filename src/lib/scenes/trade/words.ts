import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	both: m.trade_say_both,
	oil: m.trade_say_oil,
	stable: m.trade_say_stable,
	labour: m.trade_say_labour,
	firms: m.trade_say_firms,
	investor: m.trade_say_investor
};
