import type { Republic } from '$lib/facts';

/** A republic whose purchases the story follows from year to year. */
export type Swinger = Extract<Republic, 'KZ' | 'TJ'>;

/** What a picture of this scene shows: which drawing, and what of it the step speaks of. */
export type State =
	| { picture: 'both' }
	| { picture: 'kazakhstan' }
	| { picture: 'small' }
	| { picture: 'deficit' }
	| { picture: 'back' }
	| { picture: 'years'; republic: Swinger }
	| { picture: 'labour' }
	| { picture: 'ranks' }
	| { picture: 'slip' }
	| { picture: 'contacts'; routes: boolean }
	| { picture: 'investor' };

export const states = {
	both: { picture: 'both' },
	kazakhstan: { picture: 'kazakhstan' },
	small: { picture: 'small' },
	deficit: { picture: 'deficit' },
	back: { picture: 'back' },
	oil: { picture: 'years', republic: 'KZ' },
	stable: { picture: 'years', republic: 'TJ' },
	labour: { picture: 'labour' },
	ranks: { picture: 'ranks' },
	slip: { picture: 'slip' },
	firms: { picture: 'contacts', routes: false },
	contacts: { picture: 'contacts', routes: true },
	investor: { picture: 'investor' }
} satisfies Record<string, State>;
