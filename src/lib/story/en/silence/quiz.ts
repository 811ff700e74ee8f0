import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'silence-for-whom': {
		ask: 'For whom did Belgium’s foreign minister Louis Michel travel to the region on {visit-michel}?',
		answers: ['For the European Union', 'For Belgium alone', 'For the OSCE', 'For NATO'],
		why: 'He came for the European Union. Karel De Gucht, on {visit-de-gucht-tour}, came for the OSCE. One rule is needed: count both, or count none.'
	},
	'silence-months': {
		ask: 'Visits for the EU and for the OSCE are left out. How many months passed between Dehaene’s visit and the next by a minister for Belgium alone?',
		why: '{silence-own} months, until {visit-de-gucht-return}. {silence-to-michel} months had passed before Michel came, and {silence-from-michel} more before De Gucht; but they didn’t come for Belgium.'
	},
	'silence-proof': {
		ask: 'The list of visits proves that most meetings were the idea of the Central Asians.',
		why: 'Of {visit-count-all} visits {visit-count-west} went west. But who travels isn’t always who asked, and the list doesn’t say who did.'
	}
};
