/** How far the loom is strung: not yet, whole, cut at the sale, or with the promised threads gone. */
export type Warp = 'bare' | 'promised' | 'cut' | 'empty';

/** Names of ledger rows; what they show is in `rows.ts`. */
export type RowId =
	| 'electricity'
	| 'heat'
	| 'pipe'
	| 'paid-almaty'
	| 'promised-almaty'
	| 'announced'
	| 'paid-gas'
	| 'paid'
	| 'promised-low'
	| 'promised-mid'
	| 'promised-high'
	| 'alleged'
	| 'alleged-rferl'
	| 'alleged-ft'
	| 'sold'
	| 'debts'
	| 'provision'
	| 'cost'
	| 'cost-euro'
	| 'settlement'
	| 'tax-settlement'
	| 'tax-claim'
	| 'tax-claim-later';

/** Rows of one unit: they share a scale, and no other group shares it. */
export interface Group {
	unit: 'USD' | 'BEF' | 'EUR' | 'megawatts' | 'km';
	rows: readonly RowId[];
}

/** A dated event above the band, by its fact. */
export interface Flag {
	fact:
		| 'almaty-bought'
		| 'concession-won'
		| 'winter-shortages'
		| 'dehaene-visit'
		| 'complaint'
		| 'affair-public'
		| 'company-left'
		| 'first-charges'
		| 'settlement';
	/** Whether the step speaks of it; the others are there for orientation, and leave where room is short. */
	strong: boolean;
}

export interface ConcessionState {
	id: 'almaty' | 'prize' | 'promise' | 'visit' | 'complaint' | 'sold' | 'bill' | 'empty' | 'court';
	/** Which of the two pictures the step speaks of; the other one is small, or leaves on a phone. */
	focus: 'time' | 'money';
	/** The date fact up to which the threads are dyed. */
	now: 'concession-won' | 'dehaene-visit' | 'affair-public' | 'company-left';
	warp: Warp;
	flags: readonly Flag[];
	groups: readonly Group[];
	/** Whether the ledger is needed to follow the step even where room is short. */
	ledgerOnPhone: boolean;
}

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

export const states: Readonly<Record<string, ConcessionState>> = Object.fromEntries(
	list.map((state) => [state.id, state])
);
