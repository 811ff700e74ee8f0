import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'desks-brussels': {
		ask: 'How many embassies did the five republics have in Brussels?',
		why: 'There were {embassies-brussels}, one of each republic. Belgium had [a single one]{belgian-embassies} in the region, and Luxembourg [none]{lu-embassies}.'
	},
	'desks-first': {
		ask: 'In which city did Belgium open its first embassy in the region?',
		answers: ['Astana', 'Almaty', 'Tashkent', 'Ashgabat'],
		why: 'In Astana. It was decided on in {embassy-astana-decided} and opened in {embassy-astana-opened}, or a year later: sources differ. In Tashkent and Almaty there were Belgian trade offices.'
	},
	'desks-stand-in': {
		ask: 'By the paper, which country spoke for Luxembourg where Luxembourg had no ambassador?',
		answers: ['The Netherlands', 'Belgium', 'France', 'Germany'],
		why: 'It was [the Netherlands]{lu-stand-ins}. Luxembourg had [no embassy]{lu-embassies} in the five republics.'
	}
};
