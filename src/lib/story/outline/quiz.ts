import type { Form } from '$lib/facts/format';
import type { ChapterId } from './index';

/** What of a closed question is the same in every language. Which answers are right, facts say. */
export type QuizOutline = {
	/** Stable and public: programs know the question by it. */
	id: string;
	/** The step that tells the answer. */
	step: string;
} & (
	| {
			/** One of several facts' values is right. */
			kind: 'value';
			right: string;
			wrong: readonly string[];
			/** How the values are written. */
			form?: Form;
	  }
	/** One of several answers in words is right: the first. */
	| { kind: 'choice' }
	| { kind: 'statement'; holds: boolean }
	/** The answer is a fact's number, or its year. */
	| { kind: 'number'; right: string }
	/** Each of an exercise's claims is of one of several sorts: for each its sort's place among the answers. */
	| { kind: 'sort'; exercise: string; sorts: readonly number[] }
);

/** The questions of each chapter. */
export const chapterQuiz: Readonly<Record<ChapterId, readonly QuizOutline[]>> = {
	distance: [
		{
			id: 'distance-almaty',
			step: 'distance-distances',
			kind: 'value',
			right: 'distance-almaty',
			wrong: ['distance-luxembourg', 'distance-ashgabat', 'pipe-length']
		},
		{ id: 'distance-contact', step: 'distance-relations', kind: 'number', right: 'distance-relations-be' },
		{ id: 'distance-asked', step: 'distance-initiative', kind: 'statement', holds: false }
	],
	tractebel: [
		{ id: 'tractebel-months', step: 'tractebel-empty', kind: 'number', right: 'months-lived' },
		{
			id: 'tractebel-sold',
			step: 'tractebel-bill',
			kind: 'value',
			right: 'sale-price',
			wrong: ['paid-total', 'gas-price', 'almaty-price']
		},
		{ id: 'tractebel-end', step: 'tractebel-court', kind: 'choice' },
		{ id: 'tractebel-guilt', step: 'tractebel-settlement', kind: 'statement', holds: false }
	],
	silence: [
		{ id: 'silence-for-whom', step: 'silence-gap', kind: 'choice' },
		{
			id: 'silence-months',
			step: 'silence-gap',
			kind: 'value',
			right: 'silence-own',
			wrong: ['silence-to-michel', 'silence-from-michel']
		},
		{ id: 'silence-proof', step: 'silence-initiative', kind: 'statement', holds: false }
	],
	desks: [
		{ id: 'desks-brussels', step: 'desks-asymmetry', kind: 'number', right: 'embassies-brussels' },
		{ id: 'desks-first', step: 'desks-astana', kind: 'choice' },
		{ id: 'desks-stand-in', step: 'desks-luxembourg', kind: 'choice' }
	],
	exports: [
		{
			id: 'exports-services',
			step: 'exports-services',
			kind: 'value',
			right: 'services-2011',
			wrong: ['services-2002', 'goods-2011', 'goods-2011-embassy']
		},
		{ id: 'exports-heading', step: 'exports-versions', kind: 'choice' },
		{ id: 'exports-record', step: 'exports-peak', kind: 'statement', holds: false }
	],
	trade: [
		{
			id: 'trade-sold',
			step: 'trade-both',
			kind: 'value',
			right: 'trade-exports-total',
			wrong: ['trade-imports-total', 'trade-exports-tj']
		},
		{ id: 'trade-deficit', step: 'trade-stable', kind: 'choice' },
		{ id: 'trade-bought', step: 'trade-oil', kind: 'choice' }
	],
	luxembourg: [
		{ id: 'luxembourg-arrows', step: 'luxembourg-books', kind: 'choice' },
		{ id: 'luxembourg-months', step: 'luxembourg-shrinking', kind: 'number', right: 'lux-months' },
		{ id: 'luxembourg-per-head', step: 'luxembourg-scale', kind: 'statement', holds: true }
	],
	aid: [
		{
			id: 'aid-missing',
			step: 'aid-kyrgyzstan',
			kind: 'value',
			right: 'aid-kg-gap',
			wrong: ['aid-kg-private-sector', 'aid-kg-humanitarian', 'aid-kg-parts'],
			form: 'full'
		},
		{ id: 'aid-per-head', step: 'aid-luxembourg', kind: 'choice' },
		{ id: 'aid-year', step: 'aid-everything', kind: 'statement', holds: false }
	],
	security: [
		{ id: 'security-home', step: 'security-dushanbe', kind: 'choice' },
		{ id: 'security-through', step: 'security-sums', kind: 'choice' },
		{ id: 'security-dated', step: 'security-undated', kind: 'statement', holds: false }
	],
	brussels: [
		{ id: 'brussels-all', step: 'brussels-whole', kind: 'choice' },
		{ id: 'brussels-partners', step: 'brussels-coal', kind: 'number', right: 'project-access-team' },
		{ id: 'brussels-runs', step: 'brussels-universities', kind: 'choice' }
	],
	chronicle: [
		{
			id: 'chronicle-agreement',
			step: 'chronicle-after',
			kind: 'value',
			right: 'after-agreement-signed',
			wrong: ['lu-honorary-consulate', 'after-inquiry-report', 'embassy-tashkent-announced'],
			form: 'year'
		},
		{ id: 'chronicle-pale', step: 'chronicle-everything', kind: 'choice' },
		{ id: 'chronicle-close', step: 'chronicle-far', kind: 'statement', holds: false }
	]
};

/** The closed questions of exercises in source criticism, by the exercise. */
export const exerciseQuiz: Readonly<Record<string, readonly QuizOutline[]>> = {
	unit: [{ id: 'unit-changed', step: 'exports-versions', kind: 'choice' }],
	proof: [
		{
			id: 'proof-sorted',
			step: 'tractebel-settlement',
			kind: 'sort',
			exercise: 'proof',
			sorts: [0, 0, 1, 0, 3, 0, 3, 2, 2, 0]
		}
	]
};
