/** What a picture of this scene shows: each step has a drawing of its own. */
export interface State {
	picture: 'years' | 'books' | 'five' | 'investment' | 'lessons' | 'plans' | 'friends' | 'scale';
}

export const states = {
	years: { picture: 'years' },
	books: { picture: 'books' },
	five: { picture: 'five' },
	investment: { picture: 'investment' },
	lessons: { picture: 'lessons' },
	plans: { picture: 'plans' },
	friends: { picture: 'friends' },
	scale: { picture: 'scale' }
} satisfies Record<string, State>;
