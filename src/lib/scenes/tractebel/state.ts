/** How far the loom is strung: not yet, whole, cut at the sale, or with the promised threads gone. */
type Months = 'bare' | 'promised' | 'cut' | 'empty';

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
	warp: Months;
	flags: readonly Flag[];
	groups: readonly Group[];
	/** Whether the ledger is only there for orientation: small, pale. */
	paleLedger?: boolean;
	/** Whether the ledger is needed to follow the step even where room is short. */
	ledgerOnPhone: boolean;
}
