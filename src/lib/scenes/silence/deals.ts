import type { Message } from '$lib/charts/copy';
import { fact, sourceCount } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { spanOfPeriod } from '$lib/facts/dates';
import { value } from '$lib/facts/value';
import type { Item } from './item';

export interface Deal {
	fact: string;
	name: Message;
	on: Message;
}

/** What was agreed in 2010: what two sources have first. */
export const DEALS: readonly Deal[] = [
	{ fact: 'silence-deal-customs', name: m.silence_deal_customs, on: m.silence_deal_on_customs },
	{ fact: 'silence-deal-nuclear', name: m.silence_deal_nuclear, on: m.silence_deal_on_nuclear },
	{ fact: 'silence-deal-health', name: m.silence_deal_health, on: m.silence_deal_on_health },
	{ fact: 'silence-deal-council', name: m.silence_deal_council, on: m.silence_deal_on_council },
	{ fact: 'silence-deal-audit', name: m.silence_deal_audit, on: m.silence_deal_on_audit }
];

/** Whether more than one source has a deal. */
export const isAgreed = ({ fact: id }: Deal): boolean => sourceCount(id) > 1;

/** The deals, beside the days of the visit; the one without a month stands after them. */
export function dealItems(locale: Locale): Item[] {
	const visit = spanOfPeriod(fact('visit-nazarbayev-2010').period);
	return DEALS.map((deal): Item => {
		const undated = String(fact(deal.fact).value).length === 4;
		return {
			key: deal.fact,
			side: 'west',
			partner: 'BE',
			span: undated ? { from: visit.to, to: spanOfPeriod(fact(deal.fact).period).to } : visit,
			dots: [{ key: deal.fact, color: 'KZ', proof: isAgreed(deal) ? 'agreed' : 'single', shape: 'diamond' }],
			parts: [
				{ text: deal.name({}, { locale }), rank: 0, color: 'ink', weight: 600 },
				{ text: value(deal.fact, locale), rank: 1, color: 'ink', fact: deal.fact },
				{ text: deal.on({}, { locale }), rank: 2, color: 'muted' }
			]
		};
	});
}
