import { from, paper } from './cite';
import { said } from './row';
import type { FactRow } from '../types';

/** The winter before the visit, the visit, and the treaties around it. */
export const tractebelVisit: readonly FactRow[] = [
	{
		id: 'winter-shortages',
		kind: 'event',
		value: '1997-12',
		unit: 'date',
		period: '1997/1998',
		about: ['KZ'],
		status: { kind: 'stated' },
		cites: from('jamestown-1997')
	},
	{
		id: 'dehaene-visit',
		kind: 'visit',
		value: '1998-04',
		unit: 'date',
		period: '1998-04',
		about: ['BE', 'KZ', 'UZ'],
		status: { kind: 'stated' },
		cites: [...from('jamestown-1998'), paper('politics-1')]
	},
	said('visit-deliveries', 'event', ['BE', 'KZ'], from('nrc-1999', 'jamestown-1998'), { period: '1998' }),
	said('visit-watch', 'event', ['BE', 'KZ'], from('jamestown-1998'), { period: '1998' }),
	{
		id: 'treaties-almaty',
		kind: 'treaty',
		value: '1998-04-16',
		unit: 'date',
		period: '1998',
		about: ['BE', 'LU', 'KZ'],
		status: {
			kind: 'disputed',
			versions: [{ value: '1998-04-15', unit: 'date', cites: from('jamestown-1998') }]
		},
		cites: [...from('law-kz-investment', 'law-kz-tax'), paper('politics-1')]
	},
	{
		id: 'treaty-tashkent',
		kind: 'treaty',
		value: '1998-04-17',
		unit: 'date',
		period: '1998',
		about: ['BE', 'LU', 'UZ'],
		status: { kind: 'stated' },
		cites: [...from('law-uz-investment', 'law-uz-tax'), paper('politics-1')]
	},
	{
		id: 'tax-treaty-uzbekistan',
		kind: 'treaty',
		value: '1996-11-14',
		unit: 'date',
		period: '1996',
		about: ['BE', 'UZ'],
		status: {
			kind: 'disputed',
			versions: [{ value: '1998', unit: 'date', cites: [paper('politics-1')] }]
		},
		cites: from('law-uz-tax')
	}
];
