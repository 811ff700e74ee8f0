import { from } from './cite';
import { against, said, valued } from './row';
import type { Country, FactRow } from '../types';

const PAIR: readonly Country[] = ['BE', 'KZ'];
const WINTER = from('moscow-times-1997');
const BOTH_SIDES = from('golden-horde-2017');

/** What Almaty lived through, what the two sides said about it, and whose company it was. */
export const tractebelAlmaty: readonly FactRow[] = [
	valued(
		'owner-share',
		'contract',
		['percent', 50.3, '1996/1999'],
		['BE'],
		from('ns-energy-1998', 'moniteur-1999', 'knack-1999'),
		against({ value: 61, unit: 'percent', cites: from('european-voice-1997') })
	),
	said('owner-suez', 'contract', ['BE'], from('ns-energy-1998', 'european-voice-1997', 'moniteur-1999'), {
		period: '1996/1999'
	}),
	said('owner-whole', 'contract', ['BE'], from('soir-1999-12-28', 'knack-1999'), { period: '1999' }),
	said('almaty-debts-taken', 'contract', PAIR, WINTER, { period: '1996' }),
	valued('almaty-letter', 'event', ['date', '1996-11', '1996-11'], ['KZ'], WINTER),
	said('almaty-cut-off', 'event', PAIR, WINTER, { period: '1996/1997' }),
	valued('almaty-staff', 'event', ['count', 9000, '1996'], ['KZ'], WINTER),
	valued('almaty-dismissed', 'event', ['count', 500, '1996/1997'], PAIR, WINTER),
	valued('almaty-paid-before', 'event', ['percent', 60, '1996'], ['KZ'], from('pythyas'), { hedge: 'about' }),
	valued('almaty-paid-after', 'event', ['percent', 90, '1999'], ['KZ'], from('pythyas'), { hedge: 'about' }),
	valued('almaty-tariff-rise', 'event', ['date', '1997-04', '1997-04'], PAIR, from('pythyas')),
	said(
		'almaty-tariff-refused',
		'event',
		PAIR,
		[...BOTH_SIDES, ...from('gva-2000', 'rferl-2000', 'nrc-1999')],
		{
			period: '1999/2000'
		}
	),
	said('almaty-pledges-broken', 'event', PAIR, [...BOTH_SIDES, ...from('energie-chronik-2000')], {
		period: '1999/2000'
	}),
	valued('almaty-repairs', 'event', ['percent', 10.6, '1999'], PAIR, BOTH_SIDES)
];
