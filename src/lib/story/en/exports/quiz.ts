import type { QuizCopy } from '../../teaching-types';

/** Closed questions of the chapter. */
export const quiz: Readonly<Record<string, QuizCopy>> = {
	'exports-services': {
		ask: 'In {services-first-year} Belgian firms sold Kazakhstan services for {services-2002}. More than how much was it in {goods-last-year}?',
		why: 'Over {services-2011}. No year in between is known, so nobody can say how it grew.'
	},
	'exports-heading': {
		ask: 'Under the heading “EUR” the paper’s table has {goods-2011-printed|full} for all goods that Belgium sold Kazakhstan in {goods-last-year}. What must be wrong?',
		answers: [
			'The unit: it must be thousands of euros',
			'The year: it must be an earlier one',
			'The direction: it must be what Belgium bought',
			'Nothing: that is what a country buys in a year'
		],
		why: 'As it stands, it would buy a small flat. Read as thousands it is {goods-2011-table}, close to the {goods-2011} in the paper’s text.'
	},
	'exports-record': {
		ask: 'In {goods-last-year} Belgium sold Kazakhstan more goods than in any year before, counted in dollars.',
		why: 'In dollars {series-peak-year} was the top, with {usd-exports-kz-2007}. Only in {series-passed-year} were sales higher.'
	}
};
