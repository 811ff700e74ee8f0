import type { QuizCopy } from '../teaching-types';

/** Closed questions of the exercises in source criticism, by the exercise. */
export const exercisesQuiz: Readonly<Record<string, Readonly<Record<string, QuizCopy>>>> = {
	unit: {
		'unit-changed': {
			ask: 'A table’s heading says “EUR” where it must say thousands of euros. Which of these does the mistake change?',
			answers: [
				'The sum of a column',
				'The share of each country',
				'The rank of each country',
				'The growth from one year to the next'
			],
			why: 'Everything is off by the same factor: {goods-2011-printed|full} stands for {goods-2011-table}. Shares, ranks and rates stay the same.'
		}
	},
	proof: {
		'proof-sorted': {
			ask: 'Which of these sentences about the Tractebel affair happened, which was alleged, which is a judgement, and which has nobody shown?',
			answers: [
				'It happened, and can be shown',
				'It was alleged',
				'It is a judgement',
				'Nobody has shown it'
			],
			why: 'The case was settled on {settlement} without a conviction. That somebody said a thing can be shown; whether it was so is another question.'
		}
	}
};
