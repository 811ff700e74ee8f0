import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'aid-missing': {
		ask: 'The paper puts Belgium’s grant to Kyrgyzstan at {aid-kg-2010|full} and then names two parts of it. By how much do the parts come to less than the whole?',
		why: 'The parts, {aid-kg-humanitarian|full} and {aid-kg-private-sector|full}, make {aid-kg-parts|full}. So {aid-kg-gap|full} are missing, and nobody knows which figure is wrong.'
	},
	'aid-per-head': {
		ask: 'Which country gave more for each of its own people, in grants with a known price?',
		answers: ['Luxembourg', 'Belgium', 'Both gave the same'],
		why: 'For each of its people Luxembourg gave about {aid-lu-times} times as much as Belgium.'
	},
	'aid-year': {
		ask: 'The diagram of aid shows what was given in one year.',
		why: 'Its grants belong to different years: the oldest may be from {aid-answer-from}, and the newest runs until {aid-clinics-to}. The paper gives them as examples.'
	}
};
