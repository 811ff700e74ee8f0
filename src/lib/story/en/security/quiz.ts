import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'security-home': {
		ask: 'By way of which capital did some Belgian guards of Kabul airport fly home, ahead of the others?',
		answers: ['Dushanbe', 'Tashkent', 'Bishkek', 'Ashgabat'],
		why: 'On {security-dushanbe-date}, {security-dushanbe} of them flew home by way of Dushanbe, the capital of Tajikistan.'
	},
	'security-through': {
		ask: 'How did Belgium and Luxembourg work for security in the region, by the paper?',
		answers: [
			'Mostly through NATO, the EU and the OSCE',
			'Mostly by soldiers of their own in the five republics',
			'Mostly by selling arms',
			'Not at all'
		],
		why: 'They worked [mostly through others]{security-indirect}. So did their money: {aid-tj-border-guards|full} from Luxembourg went to train border guards, for example.'
	},
	'security-dated': {
		ask: 'The paper says when there were about {security-troops} Belgian soldiers in Afghanistan.',
		why: 'It gives the number, about {security-troops}, without a date. Reports with a date have {security-troops-2011} in {security-counted-first} and {security-troops-2012} in {security-counted-second}.'
	}
};
