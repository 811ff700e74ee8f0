import type { GrantId } from './grants';

/**
 * What the aid scene can show: the whole Sankey (with the grants that the step speaks of in full strength), one grant
 * under the loupe, the help that has no price, or all of it beside one year of exports.
 */
export type AidState =
	| { picture: 'sankey'; focus?: readonly GrantId[] }
	| { picture: 'loupe' }
	| { picture: 'unpriced' }
	| { picture: 'exports' };

export const states = {
	everything: { picture: 'sankey' },
	kyrgyzstan: { picture: 'loupe' },
	bankers: { picture: 'sankey', focus: ['bankers'] },
	mines: { picture: 'sankey', focus: ['early-warning', 'mines'] },
	luxembourg: { picture: 'sankey', focus: ['villages', 'border-guards', 'clinics'] },
	unpriced: { picture: 'unpriced' },
	exports: { picture: 'exports' }
} satisfies Readonly<Record<string, AidState>>;
