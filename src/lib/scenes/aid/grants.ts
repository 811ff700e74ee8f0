import type { Partner, Republic } from '$lib/facts';
import type { PURPOSES } from './names';

export type GrantId = keyof typeof PURPOSES;

/** Money with a price on it: who gave it, to which republic, and the facts that give its euros and its years. */
export interface Grant {
	id: GrantId;
	giver: Partner;
	republic: Republic;
	/** Fact in euros. */
	euros: string;
	/** Facts that date it; none for the two grants that the paper leaves undated. */
	from?: string;
	to?: string;
}

/**
 * By republic, in an order in which no two cross: first what Belgium gave alone, then what both gave, then what Luxembourg
 * gave alone. Within a republic Belgium comes first, as it stands first on the left.
 */
export const GRANTS: readonly Grant[] = [
	{ id: 'bankers', giver: 'BE', republic: 'TM', euros: 'aid-tm-bankers', from: 'aid-bankers-year' },
	{ id: 'humanitarian', giver: 'BE', republic: 'KG', euros: 'aid-kg-humanitarian', from: 'aid-kg-year' },
	{ id: 'private-sector', giver: 'BE', republic: 'KG', euros: 'aid-kg-private-sector', from: 'aid-kg-year' },
	{ id: 'unaccounted', giver: 'BE', republic: 'KG', euros: 'aid-kg-gap', from: 'aid-kg-year' },
	{ id: 'early-warning', giver: 'BE', republic: 'KG', euros: 'aid-kg-early-warning' },
	{ id: 'mines', giver: 'BE', republic: 'TJ', euros: 'aid-tj-mines' },
	{
		id: 'border-guards',
		giver: 'LU',
		republic: 'TJ',
		euros: 'aid-tj-border-guards',
		from: 'aid-border-guards-year'
	},
	{
		id: 'clinics',
		giver: 'LU',
		republic: 'TJ',
		euros: 'aid-tj-clinics',
		from: 'aid-clinics-from',
		to: 'aid-clinics-to'
	},
	{
		id: 'villages',
		giver: 'LU',
		republic: 'UZ',
		euros: 'aid-uz-villages',
		from: 'aid-villages-from',
		to: 'aid-villages-to'
	}
];

/** The grants that some steps speak of, by their states. */
export const FOCUS = {
	bankers: ['bankers'],
	luxembourg: ['border-guards', 'clinics', 'villages']
} as const satisfies Record<string, readonly GrantId[]>;

/** The grants in focus, or all. */
export const grantsOf = (focus?: readonly GrantId[]): readonly Grant[] =>
	focus ? GRANTS.filter((grant) => focus.includes(grant.id)) : GRANTS;

/** The republics that have a priced grant, all but Kazakhstan, in the order of the grants. */
export const PRICED = ['TM', 'KG', 'TJ', 'UZ'] as const satisfies readonly Republic[];

/** The grant of 2010 to Kyrgyzstan, whose parts don't add up. */
export const KYRGYZ_2010: readonly Grant[] = GRANTS.filter((grant) => grant.from === 'aid-kg-year');

/** What each partner gave and each republic got, all priced grants together. */
export const TOTALS: Readonly<Record<Partner | (typeof PRICED)[number], string>> = {
	BE: 'aid-be-total',
	LU: 'aid-lu-total',
	UZ: 'aid-uz-villages',
	TM: 'aid-tm-bankers',
	KG: 'aid-kg-total',
	TJ: 'aid-tj-total'
};

/** Help without a price, all of it from Luxembourg: whom it reaches, in the order of the grants. */
export const UNPRICED = {
	laboratories: [...PRICED, 'KZ'],
	banks: ['UZ', 'KZ']
} as const satisfies Record<string, readonly Republic[]>;
