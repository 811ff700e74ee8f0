import { from, passages } from './cite';
import { against, dated, derived, said, valued, word } from './row';
import { REPUBLICS, type Cite, type Country, type FactRow } from '../types';

const ILO: readonly Cite[] = [{ source: 'ilo-2022' }];
const LOOMS: readonly Cite[] = from('newscentralasia-looms-2025');
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
	dated('trade-boycott-lifted', 'event', '2022-03-10', ['UZ'], ILO),
	dated('trade-senate-2010', 'event', '2010-12-16', ['BE', 'UZ'], from('senate-cotton-2010')),
	dated('trade-senate-2011', 'event', '2011-12-23', ['BE', 'UZ'], from('senate-textiles-2011')),
	dated('trade-senate-2012', 'event', '2012-04-24', ['BE', 'UZ'], from('senate-textiles-2012')),
	derived('trade-senate-questions', 'event', ['count', '2010/2012'], ['BE', 'UZ'], {
		op: 'count',
		of: ['trade-senate-2010', 'trade-senate-2011', 'trade-senate-2012']
	}),
	said('trade-senate-answer', 'event', ['BE', 'UZ'], from('senate-textiles-2012'), {
		period: '2012',
		...against(word([...passages('trade-3'), ...ILO]))
	}),
	dated('trade-ep-resolution', 'event', '2011-12-15', ['UZ'], from('ep-textiles-2011')),
	valued('trade-looms-years', 'trade', ['years', 20, '2005/2025'], ['BE', 'TM'], LOOMS, { hedge: 'about' })
];
