import type { ConcessionState, Flag, Group } from './state';

const strong = (...facts: Flag['fact'][]): Flag[] => facts.map((fact) => ({ fact, strong: true }));
const quiet = (...facts: Flag['fact'][]): Flag[] => facts.map((fact) => ({ fact, strong: false }));
const PAID: Group = { unit: 'USD', rows: ['paid', 'sold'] };

const list: readonly ConcessionState[] = [
	{
		id: 'almaty',
		focus: 'money',
		now: 'concession-won',
		warp: 'bare',
		flags: strong('almaty-bought'),
		groups: [
			{ unit: 'USD', rows: ['paid-almaty', 'promised-almaty', 'announced'] },
			{ unit: 'megawatts', rows: ['electricity', 'heat'] }
		],
		ledgerOnPhone: true
	},
	{
		id: 'prize',
		focus: 'money',
		now: 'concession-won',
		warp: 'bare',
		flags: [...quiet('almaty-bought'), ...strong('concession-won')],
		groups: [
			{ unit: 'km', rows: ['pipe'] },
			{ unit: 'USD', rows: ['paid-almaty', 'paid-gas'] }
		],
		ledgerOnPhone: true
	},
	{
		id: 'promise',
		focus: 'time',
		now: 'concession-won',
		warp: 'promised',
		flags: strong('concession-won'),
		groups: [{ unit: 'USD', rows: ['promised-low', 'promised-mid', 'promised-high'] }],
		ledgerOnPhone: true
	},
	{
		id: 'visit',
		focus: 'time',
		now: 'dehaene-visit',
		warp: 'promised',
		flags: [
			...quiet('concession-won'),
			...strong('winter-shortages', 'dehaene-visit'),
			...quiet('affair-public')
		],
		groups: [],
		ledgerOnPhone: true
	},
	{
		id: 'complaint',
		focus: 'money',
		now: 'affair-public',
		warp: 'promised',
		flags: strong('complaint', 'affair-public'),
		groups: [
			{ unit: 'USD', rows: ['paid-gas', 'alleged', 'alleged-rferl'] },
			{ unit: 'EUR', rows: ['alleged-ft'] }
		],
		ledgerOnPhone: true
	},
	{
		id: 'sold',
		focus: 'time',
		now: 'company-left',
		warp: 'cut',
		flags: strong('company-left'),
		groups: [PAID],
		ledgerOnPhone: true
	},
	{
		id: 'bill',
		focus: 'money',
		now: 'company-left',
		warp: 'cut',
		flags: quiet('company-left'),
		groups: [
			{ unit: 'USD', rows: ['paid', 'sold', 'debts'] },
			{ unit: 'BEF', rows: ['provision', 'cost'] },
			{ unit: 'EUR', rows: ['cost-euro'] }
		],
		ledgerOnPhone: true
	},
	{
		id: 'empty',
		focus: 'time',
		now: 'company-left',
		warp: 'empty',
		flags: strong('company-left'),
		groups: [PAID],
		paleLedger: true,
		ledgerOnPhone: false
	},
	{
		id: 'court',
		focus: 'time',
		now: 'company-left',
		warp: 'empty',
		flags: strong('first-charges', 'settlement'),
		groups: [{ unit: 'EUR', rows: ['settlement', 'tax-settlement', 'tax-claim', 'tax-claim-later'] }],
		ledgerOnPhone: true
	}
];

/** Every state of the scene, by the name that the outline uses. */
export const states: Readonly<Record<string, ConcessionState>> = Object.fromEntries(
	list.map((state) => [state.id, state])
);
