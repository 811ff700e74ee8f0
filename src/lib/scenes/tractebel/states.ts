import type { FlagFact } from './flags';
import type { Unit } from '$lib/facts';
import type { RowId } from './amounts';

/** A dated event above the band, by its fact. */
export interface Flag {
	fact: FlagFact;
	/** Whether the step speaks of it; the others are there for orientation, and leave where room is short. */
	strong: boolean;
}

/** Rows of one unit: they share a scale, and no other group shares it. */
export interface Group {
	unit: Extract<Unit, 'USD' | 'BEF' | 'EUR' | 'km'>;
	rows: readonly RowId[];
}

export interface ConcessionState {
	id: 'prize' | 'promise' | 'almaty' | 'visit' | 'complaint' | 'bill' | 'empty' | 'court' | 'settlement';
	/** Which of the two pictures the step speaks of; the other one is small, or leaves on a phone. */
	focus: 'time' | 'money';
	/** The date fact up to which the months have their colour. */
	now: FlagFact;
	/** How many months are drawn: none yet, all that were promised, those up to the sale, or all with the rest empty. */
	months: 'none' | 'promised' | 'cut' | 'empty';
	flags: readonly Flag[];
	groups: readonly Group[];
	/** Whether the amounts are for wide pictures only. */
	wide?: boolean;
	/** Whether the amounts are only there for orientation: small, pale, and not on a phone. */
	pale?: boolean;
}

const strong = (...facts: FlagFact[]): Flag[] => facts.map((fact) => ({ fact, strong: true }));
const quiet = (...facts: FlagFact[]): Flag[] => facts.map((fact) => ({ fact, strong: false }));
const PAID: Group = { unit: 'USD', rows: ['paid', 'sold'] };

/** Every state of the scene, by the name that the outline uses. */
export const states: Readonly<Record<string, ConcessionState>> = {
	prize: {
		id: 'prize',
		focus: 'money',
		now: 'concession-won',
		months: 'none',
		flags: strong('almaty-bought', 'concession-won'),
		groups: [
			{ unit: 'km', rows: ['pipe'] },
			{ unit: 'USD', rows: ['paid-almaty', 'promised-almaty', 'paid-gas'] }
		]
	},
	promise: {
		id: 'promise',
		focus: 'time',
		now: 'concession-won',
		months: 'promised',
		flags: strong('concession-won'),
		wide: true,
		groups: [{ unit: 'USD', rows: ['announced', 'paid-gas'] }]
	},
	almaty: {
		id: 'almaty',
		focus: 'money',
		now: 'concession-won',
		months: 'none',
		flags: [...quiet('almaty-bought'), ...strong('almaty-letter'), ...quiet('almaty-tariff-rise')],
		groups: []
	},
	visit: {
		id: 'visit',
		focus: 'time',
		now: 'dehaene-visit',
		months: 'promised',
		flags: [
			...quiet('concession-won'),
			...strong('winter-shortages', 'dehaene-visit'),
			...quiet('affair-public')
		],
		groups: []
	},
	complaint: {
		id: 'complaint',
		focus: 'time',
		now: 'affair-public',
		months: 'promised',
		flags: strong('complaint', 'affair-public'),
		groups: [{ unit: 'USD', rows: ['alleged'] }]
	},
	bill: {
		id: 'bill',
		focus: 'money',
		now: 'company-left',
		months: 'cut',
		flags: strong('company-left'),
		groups: [
			{ unit: 'USD', rows: ['paid', 'sold', 'debts'] },
			{ unit: 'BEF', rows: ['cost'] }
		]
	},
	empty: {
		id: 'empty',
		focus: 'time',
		now: 'company-left',
		months: 'empty',
		pale: true,
		flags: strong('company-left'),
		groups: [PAID]
	},
	court: {
		id: 'court',
		focus: 'time',
		now: 'company-left',
		months: 'empty',
		flags: [
			...quiet('first-charges', 'charges-executive'),
			...strong('trial-ordered', 'settlement-law', 'settlement')
		],
		groups: []
	},
	settlement: {
		id: 'settlement',
		focus: 'money',
		now: 'company-left',
		months: 'empty',
		flags: strong('settlement'),
		groups: [{ unit: 'EUR', rows: ['settlement', 'settlement-value', 'tax-settlement'] }]
	}
};
