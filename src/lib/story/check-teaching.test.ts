import { describe, expect, it } from 'vitest';
import { quizFaults } from './check-quiz';
import { minutesNeeded, teachingFaults } from './check-teaching';
import { languageWords } from './index';
import type { LanguageWords } from './types';

const without = <T>(key: string, all: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** Every text in some copy, however deep. */
const textsIn = (copy: unknown): string[] =>
	typeof copy === 'string'
		? [copy]
		: typeof copy === 'object' && copy
			? Object.values(copy).flatMap(textsIn)
			: [];

/** Teaching that is wrong in several ways. */
function wrong(): LanguageWords {
	const whole = languageWords('en');
	const { teaching, glossary } = whole;
	const { distance, aid, ...guides } = teaching.guides;
	if (!distance || !aid) throw new Error('the test needs both guides');
	const answers = without('distance-pipe', distance.answers);
	const [first, ...tasks] = distance.sheet.tasks;
	if (!first) throw new Error('the test needs a task');
	return {
		...whole,
		glossary: without('nato', glossary),
		teaching: {
			...teaching,
			guides: {
				...guides,
				distance: {
					...distance,
					answers,
					ways: { 'no-such-step': 'Do.' },
					sheet: { ...distance.sheet, tasks: [{ ...first, answer: ' ' }, ...tasks] }
				}
			},
			lessons: { ...teaching.lessons, '30': teaching.lessons['20'] as never }
		}
	};
}

describe('minutesNeeded', () => {
	const block = { id: 'alleged', minutes: 10, steps: ['a', 'b'], asks: ['a', 'b'], exercises: ['proof'] };
	it('adds up slides, questions and the whole of what is handed out', () =>
		expect(minutesNeeded(block, languageWords('en'), true)).toBe(2 + 3 + 15));
	it('counts only the tasks that are done, and of several things only those that a group does', () => {
		expect(minutesNeeded({ ...block, tasks: 2 }, languageWords('en'), false)).toBe(2 + 2 + 8);
		expect(
			minutesNeeded(
				{ ...block, steps: [], asks: [], sheets: ['aid'], exercises: ['proof', 'sum'], choose: 2 },
				languageWords('en'),
				false
			)
		).toBe(15 + 15);
	});
});

describe('teachingFaults', () => {
	const found = teachingFaults('en', () => undefined, wrong());

	it.each([
		['a chapter without a guide', 'story/en: the guide "aid" has no copy'],
		['a question without an answer', 'distance/guide.ts: the answered question "distance-pipe" has no copy'],
		['a step that isn’t there', 'distance/guide.ts: there is no step "no-such-step"'],
		['a term that the glossary lacks', 'distance/guide.ts: there is no term "nato"'],
		['a task without an answer', 'has no answer'],
		['a lesson that nobody planned', 'lessons.ts: there is no lesson "30"']
	])('finds %s', (_, fault) => {
		expect(found.filter((one) => one.includes(fault))).not.toEqual([]);
	});

	it('has every word read', () => {
		const read = new Set<string>();
		expect(teachingFaults('en', (text) => read.add(text))).toEqual([]);
		expect(quizFaults('en', (text) => read.add(text))).toEqual([]);
		const said = textsIn(languageWords('en').teaching);
		expect(said.length).toBeGreaterThan(300);
		expect(said.filter((text) => !read.has(text))).toEqual([]);
	});
});
