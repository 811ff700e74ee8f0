import { describe, expect, it } from 'vitest';
import { factsOfStep } from '$lib/pages/sources/uses';
import { allScenes } from '$lib/scenes/registry';
import { outline, languageWords } from '$lib/story';
import { factsIn } from '$lib/story/fill';
import { chapterQuiz, exerciseQuiz } from '$lib/story/outline/quiz';
import { quizCards, quizSheets, rightAnswer } from './quiz-cards';
import { teaching } from './teaching';

describe('closed questions', async () => {
	const { quiz } = await teaching();
	const scenes = await allScenes();
	const { teaching: words } = languageWords('en');
	const all = quiz.flatMap(({ questions }) => questions);
	const right = (id: string) => {
		const found = all.find((question) => question.id === id);
		return found && rightAnswer(found, 'en');
	};

	it('are there for every chapter, and for two exercises', () => {
		expect(quiz.filter(({ number }) => number).map(({ id }) => id)).toEqual(outline.map(({ id }) => id));
		expect(quiz.filter(({ number }) => !number).map(({ id }) => id)).toEqual(['unit', 'proof']);
		expect(
			Math.min(...quiz.filter(({ number }) => number).map(({ questions }) => questions.length))
		).toBeGreaterThanOrEqual(2);
	});

	it('have facts of the step they name in their reason, which shows or tells what is right', () => {
		for (const [group, plans] of Object.entries({ ...chapterQuiz, ...exerciseQuiz }))
			for (const plan of plans) {
				const chapter = outline.find(({ steps }) => steps.some(({ id }) => id === plan.step));
				const step = chapter?.steps.find(({ id }) => id === plan.step);
				if (!chapter || !step) throw new Error(plan.id);
				const told = factsOfStep(chapter.id, step, scenes[chapter.id], 'en');
				const copy = words.quiz[group]?.[plan.id];
				const reasons = factsIn(copy?.why ?? '');
				expect(
					reasons.filter((fact) => told.includes(fact)),
					plan.id
				).not.toEqual([]);
				if (plan.kind === 'value' || plan.kind === 'number') {
					expect(told, plan.id).toContain(plan.right);
					expect(reasons, plan.id).toContain(plan.right);
					expect(factsIn(copy?.ask ?? ''), plan.id).not.toContain(plan.right);
				}
			}
	});

	it.each([
		['tractebel-months', '35'],
		['distance-contact', '1992'],
		['desks-brussels', '5'],
		['tractebel-sold', '$100 million'],
		['aid-missing', '€800'],
		['trade-deficit', 'Tajikistan'],
		['exports-record', 'False'],
		['luxembourg-per-head', 'True']
	])('“%s” is answered by %s', (id, answer) => expect(right(id)).toBe(answer));

	it('have one right answer each, not always in the same place', () => {
		const places = all.flatMap(({ id, answer }) => {
			if (answer.kind !== 'choice') return [];
			expect(
				answer.choices.filter((one) => one.right),
				id
			).toHaveLength(1);
			return answer.choices.findIndex((one) => one.right);
		});
		expect(new Set(places).size).toBeGreaterThan(2);
	});

	it('sort the claims of an exercise as its key does', () => {
		const proof = all.find(({ answer }) => answer.kind === 'sort')?.answer;
		const key = /^In order: ([PAJN, ()a-z;]+)\./i.exec(
			words.exercises.proof?.tasks[0]?.answer.replace(/\([^)]*\)/g, '') ?? ''
		)?.[1];
		const letters =
			proof?.kind === 'sort' ? proof.pairs.map(({ sort }) => 'PAJN'[proof.sorts.indexOf(sort)]) : [];
		expect(letters).toHaveLength(10);
		expect(letters.join(', ')).toBe(key?.trim().replace(/ ,/g, ','));
	});

	it('are cards whose backs lie behind their fronts', () => {
		const cards = quizCards(quiz, 'en');
		expect(cards).toHaveLength(all.length - 1 + 10);
		expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
		expect(cards.filter(({ answer, why }) => !answer || !why)).toEqual([]);
		const sheets = quizSheets(cards);
		expect(sheets.flatMap(({ fronts }) => fronts).flatMap((card) => card ?? [])).toEqual(cards);
		for (const { fronts, backs } of sheets) {
			expect(fronts).toHaveLength(8);
			for (const [i, card] of fronts.entries()) expect(backs[i + (i % 2 === 0 ? 1 : -1)]).toBe(card);
		}
	});
}, 60_000);
