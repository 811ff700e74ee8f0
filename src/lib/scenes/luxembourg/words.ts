import { m } from '$lib/paraglide/messages';

/** The text alternative of each state. */
export const describe = {
	steel: m.luxembourg_describe_steel,
	years: m.luxembourg_describe_years,
	books: m.luxembourg_describe_books,
	five: m.luxembourg_describe_five,
	investment: m.luxembourg_describe_investment,
	lessons: m.luxembourg_describe_lessons,
	friends: m.luxembourg_describe_friends,
	scale: m.luxembourg_describe_scale
};
