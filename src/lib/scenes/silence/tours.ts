import type { Message } from '$lib/charts/copy';
import { fact, sourceCount, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Proof } from './visits';

/** A stop of a tour: the fact that dates it, and what was done there. */
interface TourStop {
	republic: Republic;
	fact: string;
	did: Message;
}

/** The stops of Dehaene's journey and of De Gucht's tour, in the order in which they were made. */
export const TOURS: Readonly<Record<'first' | 'osce', readonly TourStop[]>> = {
	first: [
		{ republic: 'KZ', fact: 'treaties-almaty', did: m.silence_stop_almaty },
		{ republic: 'UZ', fact: 'treaty-tashkent', did: m.silence_stop_tashkent_1998 }
	],
	osce: [
		{ republic: 'KZ', fact: 'visit-de-gucht-tour', did: m.silence_stop_astana },
		{ republic: 'TM', fact: 'visit-de-gucht-ashgabat', did: m.silence_stop_ashgabat },
		{ republic: 'KG', fact: 'visit-de-gucht-bishkek', did: m.silence_stop_bishkek },
		{ republic: 'TJ', fact: 'visit-de-gucht-dushanbe', did: m.silence_stop_dushanbe },
		{ republic: 'UZ', fact: 'visit-de-gucht-tashkent', did: m.silence_stop_tashkent }
	]
};

/** How well a stop is known. */
export const proofOfStop = ({ fact: id }: TourStop): Proof => (sourceCount(id) > 1 ? 'agreed' : 'single');

/** Whether another source has another date for a stop. */
export const isDisputed = ({ fact: id }: TourStop): boolean => fact(id).status.kind === 'disputed';
