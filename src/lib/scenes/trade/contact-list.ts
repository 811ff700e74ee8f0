import type { Message } from '$lib/charts/copy';
import { countryCopy } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** A firm or body that does business with the region. */
export interface Contact {
	key: string;
	/** Who, on the Belgian side; and the fact that says so. */
	who: Message;
	fact: string;
	/** A republic, or the region at large. */
	where: Republic | 'all';
	/** What it does, in a line. */
	what: Message;
	/** What its line has a dot for each of. */
	dots?: string;
	/** Whether it asks Asia in. */
	inwards?: boolean;
}

/** The firms, and the contacts at a lower level. */
export const CONTACTS: readonly Contact[] = [
	{
		key: 'sarens',
		who: m.trade_who_sarens,
		fact: 'trade-sarens-branch',
		where: 'KZ',
		what: m.trade_what_sarens
	},
	{
		key: 'enex',
		who: m.trade_who_enex,
		fact: 'trade-enex-gas',
		where: 'TM',
		what: m.trade_what_enex,
		dots: 'trade-enex-meetings'
	},
	{
		key: 'antwerp',
		who: m.trade_who_antwerp,
		fact: 'trade-antwerp-project',
		where: 'all',
		what: m.trade_what_antwerp,
		inwards: true
	},
	{
		key: 'flax',
		who: m.trade_who_flax,
		fact: 'trade-flax-route',
		where: 'all',
		what: m.trade_what_flax,
		dots: 'trade-flax-owners'
	}
];

/** Where a contact leads, in words. */
export const placeOf = ({ where }: Contact): Message =>
	where === 'all' ? m.trade_region : countryCopy(where);
