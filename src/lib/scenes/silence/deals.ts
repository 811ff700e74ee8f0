import type { Message } from '$lib/charts/copy';
import { sourceCount } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

interface Deal {
	fact: string;
	name: Message;
}

/** What Belgium and Kazakhstan agreed on in 2010: what two sources have first. */
export const DEALS: readonly Deal[] = [
	{ fact: 'silence-deal-customs', name: m.silence_deal_customs },
	{ fact: 'silence-deal-nuclear', name: m.silence_deal_nuclear },
	{ fact: 'silence-deal-health', name: m.silence_deal_health },
	{ fact: 'silence-deal-council', name: m.silence_deal_council },
	{ fact: 'silence-deal-audit', name: m.silence_deal_audit }
];

/** Whether more than one source has a deal. */
export const isAgreed = ({ fact: id }: Deal): boolean => sourceCount(id) > 1;
