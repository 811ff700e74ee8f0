import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'luxembourg-arrows': {
		ask: 'There are two counts of what Luxembourg sold Kazakhstan from {lux-first-year} to {lux-second-year}, one in euros and one in dollars. What do they say?',
		answers: [
			'In euros it fell by about half; in dollars it rose by about half',
			'In euros it rose by about half; in dollars it fell by about half',
			'Both fell by about half',
			'Both rose by about half'
		],
		why: 'In euros it went from {lux-kz-2010} to {lux-kz-2011}, in dollars from {lux-usd-kz-2010} to {lux-usd-kz-2011}. Sellers and buyers counted, each for themselves.'
	},
	'luxembourg-months': {
		ask: 'The count of Luxembourg’s exports stops in {lux-counted-until}. How many months of that year does it have?',
		why: '{lux-months} months. So its sum can’t be compared with that of a full year.'
	},
	'luxembourg-per-head': {
		ask: 'In {lux-second-year} Luxembourg sold Kazakhstan more goods for each of its own people than Belgium did.',
		why: 'It was about {lux-per-head} a head for Luxembourg and about {be-per-head} for Belgium. In all, Belgium sold about {lux-be-times} times as much, with about {lux-people-times} times as many people.'
	}
};
