/** What a picture of this scene shows: which drawing, and what of it the step speaks of. */
export type State =
	| { picture: 'services'; answer: boolean }
	| { picture: 'goods'; years: readonly number[] }
	| { picture: 'versions' }
	| { picture: 'what' }
	| { picture: 'proportion' }
	| { picture: 'dollars'; focus: 'climb' | 'peak' | 'from-there' }
	| { picture: 'five' };

export const states = {
	guess: { picture: 'services', answer: false },
	services: { picture: 'services', answer: true },
	'goods-before': { picture: 'goods', years: [2009, 2010] },
	goods: { picture: 'goods', years: [2009, 2010, 2011] },
	versions: { picture: 'versions' },
	what: { picture: 'what' },
	proportion: { picture: 'proportion' },
	climb: { picture: 'dollars', focus: 'climb' },
	peak: { picture: 'dollars', focus: 'peak' },
	'from-there': { picture: 'dollars', focus: 'from-there' },
	five: { picture: 'five' }
} satisfies Record<string, State>;
