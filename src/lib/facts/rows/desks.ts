import { PAPER_YEAR, paper } from './cite';
import * as row from './row';
import { REPUBLICS, type Arithmetic, type Cite, type Country, type FactRow } from '../types';

const PARTNERS = ['BE', 'LU'] as const;

/** A number of posts, or of countries a post looks after. */
const count = (id: string, value: number, about: readonly Country[], cites: readonly Cite[]): FactRow =>
	row.valued(id, 'presence', ['count', value, PAPER_YEAR], about, cites);

/** The day, month or year something was set up or announced. */
const dated = (id: string, value: string, about: readonly Country[], cites: readonly Cite[]): FactRow =>
	row.dated(id, 'presence', value, about, cites);

const derived = (id: string, about: readonly Country[], by: Arithmetic): FactRow =>
	row.derived(id, 'presence', ['count', PAPER_YEAR], about, by);

const total = (id: string, about: readonly Country[], ...of: string[]): FactRow =>
	derived(id, about, { op: 'sum', of });

/** Chapter 4: who has a desk where, and who looks after whom. */
export const desks: readonly FactRow[] = [
	dated(
		'honorary-consul-almaty',
		'1996',
		['BE', 'KZ'],
		[{ source: 'perceptio-relations' }, { source: 'astana-times-2014' }]
	),
	dated('awex-tashkent-opened', '1999', ['BE', 'UZ'], [paper('politics-6')]),
	count('awex-regions', 3, ['BE'], [paper('politics-6'), paper('note-2')]),
	dated('roving-ambassador', '2004', ['BE', ...REPUBLICS], [{ source: 'be-ministry-2017' }]),
	dated('embassy-astana-decided', '2006', ['BE', 'KZ'], [paper('politics-2')]),
	row.said('embassy-astana-why', 'presence', ['BE', 'KZ'], [paper('politics-3')], { period: '2006' }),
	row.dated(
		'embassy-astana-opened',
		'presence',
		'2006',
		['BE', 'KZ'],
		[paper('politics-5'), { source: 'astana-times-2014' }],
		row.against({ value: '2007', unit: 'date', cites: [{ source: 'be-ministry-2017' }] })
	),
	count(
		'embassy-astana-covers',
		3,
		['BE', 'KZ', 'KG', 'TJ'],
		[paper('politics-6'), { source: 'astana-times-2023' }]
	),
	dated('awex-almaty-opened', '2008', ['BE', 'KZ'], [paper('politics-6')]),
	count('awex-offices', 2, ['BE', 'KZ', 'UZ'], [paper('politics-6')]),
	count('covered-from-moscow', 1, ['BE', 'UZ'], [paper('politics-6'), { source: 'uzinform-2025' }]),
	count('covered-from-baku', 1, ['BE', 'TM'], [paper('politics-6'), { source: 'trend-2020' }]),
	total('covered-from-outside', ['BE', 'UZ', 'TM'], 'covered-from-moscow', 'covered-from-baku'),
	count('belgian-embassies', 1, ['BE', ...REPUBLICS], [paper('politics-6')]),
	derived('covered-from-astana', ['BE', 'KG', 'TJ'], {
		op: 'difference',
		of: ['embassy-astana-covers', 'belgian-embassies']
	}),
	total(
		'without-belgian-embassy',
		['BE', 'UZ', 'TM', 'KG', 'TJ'],
		'covered-from-astana',
		'covered-from-outside'
	),
	total('belgian-desks', ['BE', ...REPUBLICS], 'belgian-embassies', 'awex-offices'),
	count('lu-embassies', 0, ['LU', ...REPUBLICS], [paper('politics-10')]),
	count('lu-stand-ins', 1, ['LU'], [paper('politics-10')]),
	count('embassies-brussels', 5, ['BE', ...REPUBLICS], [paper('intro-2')]),
	dated('kz-embassy-brussels', '1993-04-15', ['BE', 'KZ'], [{ source: 'perceptio-relations' }]),
	count('kz-embassy-covers', 2, [...PARTNERS, 'KZ'], [paper('politics-9'), { source: 'tageblatt-2019' }]),
	dated('lu-honorary-consulate', '2017-06-10', ['LU', 'KZ'], [{ source: 'jeudi-2017' }]),
	dated('embassy-tashkent-announced', '2025-11', ['BE', 'UZ'], [{ source: 'tashkent-times-2025' }])
];
