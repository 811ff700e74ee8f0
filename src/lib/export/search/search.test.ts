import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knownFact, facts } from '$lib/facts/known';
import { sources } from '$lib/facts/sources';
import { searchOf, type Kind } from '$lib/search/search';
import { outline, languageWords } from '$lib/story';
import { exercises } from '$lib/story/teaching/exercises';
import { chapterQuiz, exerciseQuiz } from '$lib/story/outline/quiz';
import { lessons } from '$lib/story/teaching/lessons';
import { searchFile } from './file';

/** What a phone fetches to search, in bytes as hosts compress it. */
const MOST_BYTES = 125_000;

describe('what can be found', async () => {
	const file = await searchFile('en');
	const search = await searchOf(file);
	const found = (query: string) => search(query).hits.flatMap(({ record }) => file.records[record] ?? []);
	const of = (kind: Kind) => file.records.filter((one) => one.kind === kind).map(({ at }) => at);
	const steps = outline.flatMap((chapter) => chapter.steps.map(({ id }) => id));

	it('is every chapter, step, fact, remark, source, term, guide, worksheet, lesson, exercise and quiz, once', () => {
		const { disagreements, slips, unknown, leftOut } = languageWords('en').sources;
		expect(of('chapter')).toEqual(outline.map(({ id }) => `../#${id}`));
		expect(of('step')).toEqual(steps.map((id) => `../#${id}`));
		expect(of('fact').toSorted()).toEqual(facts.map(({ id }) => `../sources/#${id}`).toSorted());
		expect(of('remark')).toHaveLength([disagreements, slips, unknown, leftOut].flat().length);
		expect(of('source')).toHaveLength(sources.length);
		expect(of('term')).toHaveLength(Object.keys(languageWords('en').glossary).length);
		const quiz = Object.keys({ ...chapterQuiz, ...exerciseQuiz });
		expect(of('teach')).toHaveLength(
			2 * outline.length + steps.length + lessons.length + exercises.length + quiz.length
		);
		expect(new Set(file.records.map(({ at }) => at)).size).toBe(file.records.length);
		expect(file.records.filter(({ title, text }) => !title.trim() || !text.trim())).toEqual([]);
	});

	it('has no braces or brackets left of copy', () =>
		expect(
			file.records.filter(({ title, text, more }) => /[{}[\]]/.test(title + text + (more ?? '')))
		).toEqual([]));

	it('has the outcome beside each allegation', () => {
		expect(file.outcome).toMatch(/settled/);
		const alleged = facts.filter(({ allegation }) => allegation).map(({ id }) => `../sources/#${id}`);
		expect(alleged.length).toBeGreaterThan(2);
		expect(
			file.records
				.filter(({ kind, alleged: yes }) => kind === 'fact' && yes)
				.map(({ at }) => at)
				.toSorted()
		).toEqual(alleged.toSorted());
		expect(file.records.find(({ at }) => at === '../#tractebel-complaint')?.alleged).toBe(true);
		expect(file.records.find(({ at }) => at === '../#aid-everything')?.alleged).toBeUndefined();
	});

	it.each([
		['tractebel', 'step', '../#tractebel-'],
		['embassy Astana', 'step', '../#desks-'],
		['Luxemburg embassy', 'fact', '../sources/#'],
		['Kirgizstan aid', 'chapter', '../#aid'],
		['concession', 'term', '../glossary/#concession'],
		['118 million', 'fact', '../sources/#goods-2011'],
		['how many embassies are there in brussels', 'fact', '../sources/#embassies-'],
		['worksheet aid', 'teach', '../teach/aid/worksheet/']
	] as const)('“%s” finds, among the first five, a %s', (query, kind, at) => {
		const first = found(query).slice(0, 5);
		expect(
			first.filter((one) => one.kind === kind && one.at.startsWith(at)).map((one) => one.title)
		).not.toEqual([]);
	});

	it('tells values as the story writes them', () => {
		const { value } = knownFact('goods-2011');
		expect(value).toBe(118_000_000);
		expect(file.records.find(({ at }) => at === '../sources/#goods-2011')?.title).toMatch(/: €118 million$/);
	});

	it('is light', () => expect(gzipSync(JSON.stringify(file)).length).toBeLessThanOrEqual(MOST_BYTES));
}, 60_000);
