import { from, PAPER_YEAR, passages } from './cite';
import { said } from './row';
import type { Cite, Country, FactKind, FactRow } from '../types';

const PLANS = passages('politics-9');
const GROUPS = passages('politics-7');
const TRAINING = passages('development-2', 'note-7');
const CONTACTS = '2010/2011';

type Where = [period: string, about: readonly Country[], cites: readonly Cite[]];

const row = (id: string, kind: FactKind, [period, about, cites]: Where, more?: Partial<FactRow>): FactRow =>
	said(id, kind, about, cites, { period, ...more });

const date = (value: string): Partial<FactRow> => ({ value, unit: 'date' });
const count = (value: number): Partial<FactRow> => ({ value, unit: 'count' });

/** What Luxembourg and Kazakhstan talked of, whom Luxembourg trains, and who has friends in which parliament. */
export const luxembourgPlans: readonly FactRow[] = [
	row('lux-training', 'aid', [
		PAPER_YEAR,
		['LU', 'KZ', 'UZ'],
		[...TRAINING, { source: 'lu-government-2008' }]
	]),
	row('lux-training-counted', 'programme', [PAPER_YEAR, ['LU', 'UZ'], TRAINING]),
	row('lux-bta-default', 'event', ['2009', ['KZ'], from('bloomberg-2012')], date('2009')),
	row('lux-bta-debt', 'event', ['2009', ['KZ'], from('bloomberg-2012')], {
		value: 12_000_000_000,
		unit: 'USD'
	}),
	row('lux-bta-listed', 'investment', ['2011-02', ['LU', 'KZ'], from('reuters-2012')], date('2011-02')),
	row(
		'lux-bta-suspended',
		'investment',
		['2012-06-19', ['LU', 'KZ'], from('reuters-2012', 'bloomberg-2012')],
		date('2012-06-19')
	),
	row('lux-bank-accord', 'treaty', ['2015-05', ['LU', 'KZ'], [{ source: 'agi-2015' }]], date('2015-05')),

	row('lux-contacts-from', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS], date('2010')),
	row('lux-contacts-to', 'relations', ['2011', ['LU', 'KZ'], PLANS], date('2011')),
	row('lux-plan-fields', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS], count(4)),
	row('lux-council', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS]),
	row('lux-finance-links', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS]),
	row('lux-memoranda', 'treaty', ['2012-05', ['LU', 'KZ'], PLANS]),

	row('lux-lu-groups', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS], count(1)),
	row('lux-chairman', 'relations', [CONTACTS, ['LU', 'KZ'], PLANS]),
	row('lux-be-groups', 'relations', [PAPER_YEAR, ['BE', 'KZ', 'UZ', 'KG', 'TJ'], GROUPS], count(4)),
	row(
		'lux-tm-group',
		'relations',
		['2020', ['BE', 'TM'], [{ source: 'newscentralasia-2023' }]],
		date('2020')
	),
	row('lux-groups', 'relations', [PAPER_YEAR, ['BE', 'LU', 'KZ', 'UZ', 'KG', 'TJ'], []], {
		unit: 'count',
		status: { kind: 'derived', by: { op: 'sum', of: ['lux-be-groups', 'lux-lu-groups'] } }
	}),
	row('lux-group-jobs', 'relations', [PAPER_YEAR, ['BE', 'KZ', 'UZ', 'KG', 'TJ'], GROUPS], count(3))
];
