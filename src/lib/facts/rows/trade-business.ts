import { passages } from './cite';
import { against, dated, said, valued, word } from './row';
import { REPUBLICS, type Cite, type Country, type FactRow } from '../types';

const ENEX: readonly Cite[] = [...passages('trade-5'), { source: 'euobserver-2010' }];
const FLAX: readonly Cite[] = [{ source: 'flanders-today-2013' }];
const MINISTRY: readonly Cite[] = [{ source: 'kt-2022' }];
const ALL: readonly Country[] = ['BE', ...REPUBLICS];

/** Who does business. */
const firms: readonly FactRow[] = [
	said('trade-limited', 'trade', ALL, passages('trade-1', 'conclusion-1')),
	said('trade-few-firms', 'trade', ALL, passages('trade-2')),
	said('trade-kz-outweighs', 'trade', ALL, passages('trade-2')),
	said(
		'trade-handful',
		'investment',
		['BE', 'LU', ...REPUBLICS],
		passages('intro-1'),
		against({ value: 70, unit: 'count', cites: MINISTRY })
	),
	valued('trade-firms-kz', 'investment', ['count', 70, '2022'], ['BE', 'KZ'], MINISTRY, { hedge: 'about' }),
	dated('trade-firms-year', 'investment', '2022', ['BE', 'KZ'], MINISTRY),
	said('trade-caution', 'investment', ['BE'], passages('trade-4')),
	said('trade-sarens-branch', 'presence', ['BE', 'KZ'], passages('trade-5')),
	dated('trade-sarens-since', 'presence', '2003', ['BE', 'KZ'], [{ source: 'qazinform-2025' }]),
	valued(
		'trade-sarens-contract',
		'contract',
		['EUR', 450_000_000, '2017/2020'],
		['BE', 'KZ'],
		[{ source: 'cayola-2018' }]
	),
	said('trade-enex-gas', 'investment', ['BE', 'TM'], ENEX),
	said('trade-enex-consul', 'relations', ['BE', 'TM'], ENEX),
	said('trade-enex-close', 'relations', ['BE', 'TM'], ENEX),
	valued(
		'trade-enex-meetings',
		'relations',
		['count', 7, '2010'],
		['BE', 'TM'],
		[{ source: 'euobserver-2010' }]
	),
	dated('trade-enex-year', 'relations', '2010', ['BE', 'TM'], [{ source: 'euobserver-2010' }]),
	valued(
		'trade-enex-brokered',
		'investment',
		['EUR', 430_000_000, '2010'],
		['BE', 'TM'],
		[{ source: 'euobserver-2010' }]
	),
	said('trade-no-energy', 'investment', ALL, passages('trade-4'), against(word(passages('trade-5'))))
];

/** Contacts below the level of states. */
const contacts: readonly FactRow[] = [
	said('trade-antwerp-project', 'programme', ALL, passages('trade-6')),
	said('trade-antwerp-gateway', 'programme', ALL, passages('trade-6')),
	said('trade-flax-route', 'programme', ALL, passages('trade-6')),
	dated('trade-flax-departure', 'programme', '2013-05', ['BE', 'KZ'], FLAX),
	valued('trade-flax-owners', 'programme', ['count', 18, '2013'], ['BE'], FLAX),
	valued('trade-flax-km', 'programme', ['km', 15_000, '2013'], ['BE'], FLAX)
];

/** Is Belgium an investor? */
const investor: readonly FactRow[] = [
	said('trade-investor-minimal', 'investment', ALL, passages('trade-4'), against(word(MINISTRY))),
	said(
		'trade-remains-limited',
		'investment',
		['BE', 'LU', 'KZ'],
		passages('conclusion-1'),
		against(word(MINISTRY))
	),
	valued('trade-fdi-gross', 'investment', ['USD', 9_960_000_000, '2005/2021'], ['BE', 'KZ'], MINISTRY),
	dated('trade-fdi-from', 'investment', '2005', ['BE', 'KZ'], MINISTRY),
	dated('trade-fdi-to', 'investment', '2021', ['BE', 'KZ'], MINISTRY),
	valued('trade-fdi-2021', 'investment', ['USD', 1_069_000_000, '2021'], ['BE', 'KZ'], MINISTRY),
	valued(
		'trade-fdi-rank',
		'investment',
		['rank', 6, '2021'],
		['BE', 'KZ'],
		[{ source: 'shepherd-gazette-2022' }]
	),
	said('trade-gimv', 'investment', ['BE', 'KZ'], [{ source: 'trends-gimv-1996' }], { period: '1996' }),
	said('trade-fdi-origin', 'investment', ['KZ'], [{ source: 'quoted-business-2021' }], { period: '2021' })
];

/** Who trades with the five republics, and who invests there. */
export const tradeBusiness: readonly FactRow[] = [...firms, ...contacts, ...investor];
