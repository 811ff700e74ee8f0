import { passages } from './cite';
import { against, dated, said, valued, word } from './row';
import { REPUBLICS, type Cite, type Country, type FactRow } from '../types';

const ILO: readonly Cite[] = [{ source: 'ilo-2022' }];
const ALL: readonly Country[] = ['BE', ...REPUBLICS];

/** What comes back, and who picked it. */
export const tradeCotton: readonly FactRow[] = [
	said('trade-cotton-and-oil', 'trade', ALL, passages('trade-3')),
	said('trade-kz-oil', 'trade', ['BE', 'KZ'], [...passages('trade-3'), { source: 'cow-trade' }]),
	said('trade-uz-cotton', 'trade', ['BE', 'UZ'], passages('trade-3')),
	said('trade-tj-cotton', 'trade', ['BE', 'TJ'], passages('trade-3')),
	said(
		'trade-tj-stable',
		'trade',
		['BE', 'TJ'],
		passages('trade-3'),
		against(word([{ source: 'cow-trade' }]))
	),
	said('trade-cotton-labour', 'trade', ['BE', 'UZ'], [...passages('trade-3'), ...ILO]),
	valued(
		'trade-boycott-imposed',
		'event',
		['date', '2011', '2011'],
		['UZ'],
		ILO,
		against({ value: '2009', unit: 'date', cites: [{ source: 'ppai-2022' }] })
	),
	valued('trade-boycott-brands', 'event', ['count', 331, '2011/2022'], ['UZ'], ILO),
	dated('trade-cotton-harvest', 'event', '2021', ['UZ'], ILO),
	dated('trade-boycott-lifted', 'event', '2022-03-10', ['UZ'], ILO)
];
