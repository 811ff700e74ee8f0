import { from, paper } from './cite';
import * as row from './row';
import { tractebelAlmaty } from './tractebel-almaty';
import { tractebelCourt } from './tractebel-court';
import { tractebelMoney } from './tractebel-money';
import { tractebelVisit } from './tractebel-visit';
import type { Arithmetic, FactRow, Unit } from '../types';

/** What was promised and how long it lasted: dates, durations, sizes. */
const time: readonly FactRow[] = [
	{
		id: 'almaty-bought',
		kind: 'contract',
		value: '1996-08',
		unit: 'date',
		period: '1996-08',
		about: ['BE', 'KZ'],
		status: { kind: 'stated' },
		cites: from('trends-2000', 'pei-1996', 'moscow-times-1996')
	},
	{
		id: 'almaty-electricity',
		kind: 'contract',
		value: 900,
		unit: 'megawatts',
		period: '1996',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: from('pei-1996')
	},
	{
		id: 'almaty-heat',
		kind: 'contract',
		value: 4600,
		unit: 'megawatts',
		period: '1996',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: from('pei-1996')
	},
	{
		id: 'concession-won',
		kind: 'contract',
		value: '1997-06',
		unit: 'date',
		period: '1997',
		about: ['BE', 'KZ'],
		status: {
			kind: 'disputed',
			versions: [{ value: '1997-05', unit: 'date', cites: from('trends-1998') }]
		},
		cites: [...from('jamestown-1998', 'trends-2000'), paper('politics-1')]
	},
	{
		id: 'pipe-length',
		kind: 'contract',
		value: 9000,
		unit: 'km',
		period: '1997',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: from('trends-1998', 'trends-2000')
	},
	{
		id: 'gas-volume',
		kind: 'contract',
		value: 65e9,
		unit: 'cubic-metres-a-year',
		period: '1997',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: from('trends-1998', 'trends-2000')
	},
	{
		id: 'concession-years',
		kind: 'contract',
		value: 15,
		unit: 'years',
		period: '1997',
		about: ['BE', 'KZ'],
		status: {
			kind: 'disputed',
			versions: [
				{ value: 20, unit: 'years', cites: [paper('politics-1'), ...from('libre-2017')] },
				{ value: 30, unit: 'years', cites: from('soir-2016') }
			]
		},
		cites: from('ogj-1996', 'jamestown-1998', 'trends-1998', 'trends-2000', 'rferl-2000', 'tijd-2000')
	},
	{
		id: 'option-years',
		kind: 'contract',
		value: 5,
		unit: 'years',
		period: '1997',
		about: ['BE', 'KZ'],
		status: { kind: 'stated' },
		cites: from('trends-1998')
	},
	{
		id: 'concession-years-paper',
		kind: 'contract',
		value: 20,
		unit: 'years',
		period: '1997',
		about: ['BE', 'KZ'],
		status: { kind: 'stated' },
		cites: [paper('politics-1'), ...from('libre-2017')]
	},
	{
		id: 'concession-years-soir',
		kind: 'contract',
		value: 30,
		unit: 'years',
		period: '1997',
		about: ['BE', 'KZ'],
		status: { kind: 'stated' },
		cites: from('soir-2016')
	},
	derived('concession-and-option', 'years', { op: 'sum', of: ['concession-years', 'option-years'] }),
	derived('concession-end', 'date', { op: 'years-after', of: ['concession-won', 'concession-years'] }),
	derived('option-end', 'date', { op: 'years-after', of: ['concession-end', 'option-years'] }),
	{
		id: 'company-left',
		kind: 'event',
		value: '2000-05',
		unit: 'date',
		period: '2000',
		about: ['BE', 'KZ'],
		status: {
			kind: 'disputed',
			versions: [{ value: '2000', unit: 'date', cites: from('tijd-2000') }]
		},
		cites: [...from('reuters-2000', 'energie-chronik-2000'), paper('politics-2')]
	},
	derived('months-to-visit', 'months', { op: 'months-between', of: ['concession-won', 'dehaene-visit'] }),
	derived('months-lived', 'months', { op: 'months-between', of: ['concession-won', 'company-left'] }),
	derived('months-promised', 'months', { op: 'months-between', of: ['concession-won', 'concession-end'] }),
	derived('months-with-option', 'months', { op: 'months-between', of: ['concession-won', 'option-end'] }),
	derived('months-empty', 'months', { op: 'difference', of: ['months-promised', 'months-lived'] }),
	derived('months-option', 'months', { op: 'difference', of: ['months-with-option', 'months-promised'] })
];

function derived(id: string, unit: Unit, by: Arithmetic): FactRow {
	return row.derived(id, 'contract', [unit, '1997/2017'], ['BE', 'KZ'], by);
}

/** The Tractebel affair: what was promised, paid, alleged, sold, and how it ended. */
export const tractebel: readonly FactRow[] = [
	...time,
	...tractebelAlmaty,
	...tractebelVisit,
	...tractebelMoney,
	...tractebelCourt
];
