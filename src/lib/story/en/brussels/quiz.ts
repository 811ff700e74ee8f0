import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'brussels-all': {
		ask: 'Which republic do all EU projects of this chapter reach?',
		answers: ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan'],
		why: 'All {brussels-projects} reach Kazakhstan; Kyrgyzstan and Tajikistan get {brussels-in-kg} each. Belgium’s own aid went to {brussels-own-aid} republics: to all but Kazakhstan.'
	},
	'brussels-partners': {
		ask: 'The project on cleaner coal, ACCESS, was carried out by Belgian partners alone. How many were there?',
		why: 'There were {project-access-team}. The EU paid, {project-access-euros|full} by one account.'
	},
	'brussels-runs': {
		ask: 'The paper says that the university project CANQA runs. What do other records say?',
		answers: [
			'It had closed before the paper can have been written',
			'It never began',
			'It runs to this day',
			'There is no other record of it'
		],
		why: 'Records have it closed on {project-canqa-closed}. The paper quotes figures from later in that year, so its “runs” was past its date.'
	}
};
