import { from } from './cite';
import { dated, said, valued } from './row';
import type { FactRow } from '../types';

/** A Kazakh steelworks whose owner came to have its seat in Luxembourg; dates of its mines are Kazakhstan's alone. */
export const luxembourgSteel: readonly FactRow[] = [
	dated('lux-steel-bought', 'event', '1995', ['KZ'], from('steelonthenet')),
	dated('lux-steel-merger', 'event', '2006', ['LU', 'KZ'], from('britannica-steel', 'mail-guardian-2006')),
	said('lux-steel-seat', 'presence', ['LU', 'KZ'], from('britannica-steel', 'steelorbis-2023'), {
		period: '2006/2023'
	}),
	dated('lux-steel-renamed', 'event', '2007', ['LU', 'KZ'], from('steelonthenet')),
	valued('lux-mines', 'event', ['count', 8, '2006'], ['KZ'], from('mail-guardian-2006')),
	dated('lux-mine-before', 'event', '2002-11', ['KZ'], from('mail-guardian-2006')),
	valued('lux-mine-dead-before', 'event', ['count', 13, '2002-11'], ['KZ'], from('mail-guardian-2006')),
	dated('lux-mine-blast', 'event', '2006-09-20', ['KZ'], from('mail-guardian-2006')),
	valued('lux-mine-dead', 'event', ['count', 41, '2006-09-20'], ['KZ'], from('mail-guardian-2006')),
	valued('lux-mine-paid', 'event', ['USD', 11_861, '2006-09'], ['KZ'], from('jamestown-2006')),
	dated('lux-steel-sold', 'event', '2023-12', ['LU', 'KZ'], from('steelorbis-2023')),
	valued('lux-steel-price', 'event', ['USD', 286_000_000, '2023-12'], ['LU', 'KZ'], from('steelorbis-2023'))
];
