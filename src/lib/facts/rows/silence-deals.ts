import { dated, derived, said } from './row';
import type { Cite, Country, FactRow } from '../types';

const PAPER: Cite = { source: 'paper', passage: 'politics-5' };
const BOTH: readonly Cite[] = [PAPER, { source: 'vrt-2010' }];

const PAIR: readonly Country[] = ['BE', 'KZ'];

const deal = (id: string, on: string, cites: readonly Cite[]): FactRow =>
	dated(`silence-deal-${id}`, 'treaty', on, PAIR, cites);

/** What Belgium and Kazakhstan agreed on in 2010. */
export const silenceDeals: readonly FactRow[] = [
	deal('customs', '2010-10', BOTH),
	deal('nuclear', '2010-10', BOTH),
	deal('health', '2010-10', BOTH),
	deal('council', '2010-10', [PAPER]),
	deal('audit', '2010', [{ source: 'paper', passage: 'note-1' }]),
	derived('silence-deals', 'treaty', ['count', '2010'], PAIR, {
		op: 'count',
		of: ['customs', 'nuclear', 'health', 'council', 'audit'].map((id) => `silence-deal-${id}`)
	}),
	said('silence-shared', 'relations', PAIR, [PAPER], { period: '2010/2013' })
];
