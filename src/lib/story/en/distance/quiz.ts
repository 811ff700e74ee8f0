import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'distance-almaty': {
		ask: 'About how far is it from Brussels to Almaty, by the shortest way over the globe?',
		why: 'It is about {distance-almaty}. Ashgabat is nearer, at {distance-ashgabat}; to Luxembourg it is {distance-luxembourg}.'
	},
	'distance-contact': {
		ask: 'In which year did Belgium and Luxembourg make official contact with all five republics?',
		why: 'In {distance-relations-be}. On one page the paper says that contact began {distance-years-of-contact} years before it was written; that is too late.'
	},
	'distance-asked': {
		ask: 'By the paper, Belgium and Luxembourg asked for meetings as often as the five republics did.',
		why: 'It was [mostly the five republics]{distance-initiative} that asked. With Kazakhstan [both sides wanted it more]{distance-kz-mutual}.'
	}
};
