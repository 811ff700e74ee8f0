import { describe, expect, it } from 'vitest';
import { quizFaults } from './check-quiz';
import { languageWords } from './index';
import { chapterQuiz } from './outline/quiz';
import type { QuizCopy } from './teaching-types';
import type { LanguageWords } from './types';

/** The faults of a quiz in which one question's words are others. */
function faultsWith(group: string, id: string, change: Partial<QuizCopy> | undefined): string[] {
	const whole = languageWords('en');
	const { teaching } = whole;
	const { [id]: copy, ...others } = teaching.quiz[group] ?? {};
	if (!copy && change) throw new Error(`there is no "${id}"`);
	const quiz = {
		...teaching.quiz,
		[group]: change ? { ...others, [id]: { ...copy, ...change } as QuizCopy } : others
	};
	const wrong: LanguageWords = { ...whole, teaching: { ...teaching, quiz } };
	return quizFaults('en', () => undefined, wrong);
}

describe('quizFaults', () => {
	it('finds nothing in what is published', () => expect(quizFaults('en', () => undefined)).toEqual([]));

	it.each([
		['no words', 'aid', 'aid-year', undefined, 'aid-year: has no words'],
		['a reason without facts', 'aid', 'aid-year', { why: 'It is so.' }, 'aid-year: its reason names no fact'],
		['answers beside facts', 'aid', 'aid-missing', { answers: ['a', 'b', 'c'] }, 'facts are its answers'],
		['no answers', 'aid', 'aid-per-head', { answers: undefined }, 'aid-per-head: has no answers'],
		['two answers', 'aid', 'aid-per-head', { answers: ['a', 'b'] }, 'has too few answers'],
		['an answer twice', 'aid', 'aid-per-head', { answers: ['a', 'b', 'a'] }, 'two answers are the same'],
		[
			'a sort that isn’t there',
			'proof',
			'proof-sorted',
			{ answers: ['a', 'b', 'c'] },
			'names a sort that isn’t there'
		]
	] as const)('finds a question with %s', (_, group, id, change, fault) =>
		expect(faultsWith(group, id, change).filter((one) => one.endsWith(fault))).toHaveLength(1)
	);

	it('finds words of a question that nobody planned, and claims that nobody sorted', () => {
		const whole = languageWords('en');
		const { quiz, exercises } = whole.teaching;
		const { proof } = exercises;
		if (!proof) throw new Error('the test needs an exercise');
		const wrong: LanguageWords = {
			...whole,
			teaching: {
				...whole.teaching,
				quiz: { ...quiz, aid: { ...quiz.aid, more: { ask: 'More?', why: 'So.' } } },
				exercises: { ...exercises, proof: { ...proof, claims: proof.claims?.slice(1) } }
			}
		};
		expect(quizFaults('en', () => undefined, wrong)).toEqual([
			'story/en: quiz of aid: there is no question "more"',
			'story/en: quiz of proof: proof-sorted: sorts 10 claims of 9'
		]);
	});

	it('finds a chapter that nobody planned questions for', () => {
		const { aid, ...others } = chapterQuiz;
		expect(aid.length).toBeGreaterThan(1);
		expect(quizFaults('en', () => undefined, languageWords('en'), others)).toContain(
			'story/en: quiz of aid: has fewer than 2 questions'
		);
	});
});
