/** A mistake of ours, put right after it was published. What was wrong is in words, in `story/<language>/corrections.ts`. */
export interface Correction {
	/** Stable and public: its anchor on `/sources/` and its id in the feed end in it. */
	id: string;
	/** The day it was put right, ISO 8601. */
	date: string;
	/** The facts it touched: whatever shows one of them says so. */
	facts: readonly string[];
}

/** The day the story was first published, ISO 8601. */
export const PUBLISHED = '2026-11-24';

/** Newest first. */
export const corrections: readonly Correction[] = [
	{
		id: 'settlement-payers',
		date: '2026-11-30',
		facts: [
			'settlement-each',
			'settlement-each-payers',
			'settlement-each-less',
			'settlement-each-less-payers'
		]
	},
	{ id: 'first-charges', date: '2026-11-30', facts: ['first-charges', 'charges-executive'] },
	{
		id: 'silent-months',
		date: '2026-11-30',
		facts: ['visit-michel', 'silence-to-michel', 'silence-from-michel']
	},
	{ id: 'charities', date: '2026-11-30', facts: ['aid-uz-villages', 'aid-tj-clinics'] }
];
