import { expect, test } from '@playwright/test';
import { all, attribute, files, hrefOf, one, open, target, words } from '../support/site';
import { slideAt, slideIds } from '../support/present';
import { chapterDeck } from '../../src/lib/slides/deck-name';
import { outline } from '../../src/lib/story/outline';

/** Lessons, exercises, the key: documents that belong to no chapter. */
const OTHER_DOCUMENTS = 6;

/** Ids of the chapters, as the story has them. */
const chapters = () => all(open(''), '[data-chapter]').map(({ id }) => id);
/** Where the links that a selector finds lead, below the site's root. */
const leads = (from: string, selector: string, within: ParentNode = open(from)) =>
	all(within, selector).map((link) => target(from, hrefOf(link))?.path);
/** Numbers between which something runs, as "5–20". */
const span = (element: Element) => words(element).split('–').map(Number);

test('the overview leads to slides, lessons, guides, worksheets, exercises, the key and all documents', () => {
	const page = open('teach/');
	const main = one(page, 'main');
	const from = 'teach/';
	expect(leads('', 'footer a', open(''))).toContain(from);
	expect(leads(from, '.doors a', main)).toEqual(['present/', 'present/notes/', 'present/deck/']);
	expect(leads(from, '.plans a', main)).toEqual([20, 50, 100].map((minutes) => `teach/lessons/${minutes}/`));
	expect(leads(from, '.index th a', main)).toEqual(chapters().map((id) => `teach/${id}/`));
	expect(leads(from, '.index td a', main)).toEqual(chapters().map((id) => `teach/${id}/worksheet/`));
	const exercises = all(open('teach/sources/'), '.exercise h2').map(({ id }) => id);
	expect(exercises).toHaveLength(7);
	expect(all(main, 'a[href^="sources/#"]').map((link) => target(from, hrefOf(link))?.hash)).toEqual(
		exercises
	);
	expect(leads(from, 'a[href="key/"]', main)).toEqual(['teach/key/']);
	const documents = [...files()].filter((path) => path.endsWith('.docx'));
	expect(documents).toHaveLength(outline.length + OTHER_DOCUMENTS);
	expect(leads(from, 'a[download][href$=".docx"]', main).sort()).toEqual(documents.sort());
	const prints = [...files()].filter((path) => path.endsWith('.pdf'));
	expect(prints.length).toBeGreaterThan(outline.length);
	expect(leads(from, 'a[download][href$=".pdf"]', main).sort()).toEqual(prints.sort());
	const presentations = [...files()].filter((path) => path.endsWith('.pptx'));
	expect(leads(from, 'a[download][href$=".pptx"]', main).sort()).toEqual(presentations.sort());
	for (const link of all(main, '.files a[download]'))
		expect(words(link)).toMatch(/(, (DOCX|PDF|PPTX), \d+(\.\d)? [kM]B|\(GIFT, \d+(\.\d)? kB\))$/);
	// A lesson's minutes stand in front of its name, and in it.
	for (const plan of all(main, '.plans li'))
		expect(attribute(plan, 'a', 'href')).toContain(`/${words(one(plan, '.time b'))}/`);
});

test('every guide has its aim, minutes, preparation, steps with answers, and terms', () => {
	const story = open('');
	for (const chapter of chapters()) {
		const from = `teach/${chapter}/`;
		const page = open(from);
		expect(all(page, '.facts dt').map(words), chapter).toEqual(['Aim', 'Minutes', 'Before you start']);
		// Each heading has something under it.
		for (const answer of all(page, '.facts dd').map(words))
			expect(answer, chapter).toMatch(/^\d+$|\w+ \w+ \w+/);
		expect(all(page, '.facts li').length, chapter).toBeGreaterThan(0);
		const steps = all(page, '.at');
		expect(
			steps.map(({ id }) => id),
			chapter
		).toEqual(all(story, `[data-chapter][id="${chapter}"] [data-step]`).map(({ id }) => id));
		for (const step of steps) {
			expect(leads(from, 'h3 a', step)).toEqual([slideAt(step.id)]);
			// Called by the number that leads to it from any other slide of the chapter.
			expect(target(from, attribute(step, 'h3 a', 'href'))?.hash).toBe(chapterDeck(chapter));
			expect(words(one(step, 'h3 .n')), step.id).toBe(String(steps.indexOf(step) + 1));
			// A question never stands without an answer.
			const terms = all(step, 'dt').map(words);
			expect(terms.includes('A possible answer'), step.id).toBe(terms.includes('To ask'));
			for (const answer of all(step, 'dd').map(words)) expect(answer.length, step.id).toBeGreaterThan(15);
		}
		expect(all(page, '.question').length, chapter).toBeGreaterThan(0);
		expect(all(page, '.terms dt').length, chapter).toBeGreaterThan(0);
		for (const meaning of all(page, '.terms dd').map(words)) expect(meaning, chapter).toMatch(/\w+ \w+ \w+/);
	}
});

test('the lessons run minute by minute, from nothing to their end', () => {
	for (const minutes of [20, 50, 100]) {
		const from = `teach/lessons/${minutes}/`;
		const page = open(from);
		const spans = all(page, '.plan .clock [aria-hidden]').map(span);
		expect(spans[0]?.[0], from).toBe(0);
		expect(spans.at(-1)?.[1], from).toBe(minutes);
		for (const [i, [begin, end = 0]] of spans.entries()) {
			expect(end, from).toBeGreaterThan(begin ?? 0);
			if (i > 0) expect(begin, from).toBe(spans[i - 1]?.[1]);
		}
		// Whoever can't see the figures hears the same.
		expect(
			all(page, '.plan .clock .sr-only').map((spoken) => (words(spoken).match(/\d+/g) ?? []).map(Number)),
			from
		).toEqual(spans);
		const slides = leads(from, '.plan a[href*="/present/"]', page);
		expect(slides.length, from).toBeGreaterThan(4);
		const places = slideIds().map(slideAt);
		for (const slide of slides) expect(places, from).toContain(slide);
		expect(all(page, '.plan .asks li').length, from).toBeGreaterThan(5);
	}
});

test('the exercises use real slips and all disagreements', () => {
	const known = all(open('sources/'), '.remark').map(({ id }) => id);
	const disagreements = known.filter((id) => id.startsWith('disagree-'));
	expect(disagreements.length).toBeGreaterThanOrEqual(22);
	const exercises = open('teach/sources/');
	expect(all(exercises, '.exhibit tbody tr')).toHaveLength(5);
	const cards = all(exercises, '.cards > li');
	expect(cards).toHaveLength(disagreements.length);
	for (const card of cards) {
		expect(all(card, 'li').length).toBeGreaterThan(1);
		for (const who of all(card, 'li small').map(words)) expect(who).toMatch(/\w/);
	}
	// What was only alleged is never told without its end.
	const alleged = cards.map(words).filter((card) => /alleg|brib/i.test(card));
	expect(alleged.length).toBeGreaterThan(0);
	for (const card of alleged) expect(card).toContain('Nobody was convicted');
	const shown = all(open('teach/key/'), '.remark').map((remark) => remark.getAttribute('data-remark'));
	expect(shown.length).toBeGreaterThan(25);
	for (const id of shown) expect(known).toContain(id);
	for (const id of disagreements) expect(shown).toContain(id);
});

test('the key answers every task of every worksheet and exercise, and each letter', () => {
	const key = open('teach/key/');
	const section = (id: string) => one(key, `section[aria-labelledby="${id}"]`);
	const answered = (id: string, asked: string[], sheet = '') => {
		expect(asked.length, id).toBeGreaterThan(1);
		expect(all(section(id), '.asked').map(words), id).toEqual(asked);
		const replies = all(section(id), '.reply').map(words);
		expect(replies, id).toHaveLength(asked.length);
		for (const reply of replies) {
			expect(reply.length, id).toBeGreaterThan(1);
			// It stands in the key alone; a word or a number may well be in the task, too.
			if (reply.length > 30) expect(sheet, id).not.toContain(reply);
		}
	};
	for (const id of chapters()) {
		const sheet = open(`teach/${id}/worksheet/`);
		answered(id, all(sheet, '.tasks li > p').map(words), words(one(sheet, 'main')));
		// Tasks are numbered through, though they stand in two lists.
		const [first, second] = all(sheet, '.tasks');
		expect(Number(second?.getAttribute('start')), id).toBe(all(first as Element, 'li').length + 1);
		const labels = all(sheet, 'figure svg text').map(words);
		const letters = [...new Set(labels.filter((text) => /^[A-E]$/.test(text)))].sort();
		expect(letters.length, id).toBeGreaterThan(0);
		expect(all(section(id), '.gaps dt').map(words), id).toEqual(letters);
		// What a letter stands for is in the key's chart, and no longer in the sheet's.
		const solved = all(section(id), 'figure svg text').map(words);
		for (const number of all(section(id), '.gaps dd').map(words)) {
			expect(number, id).toMatch(/\d/);
			expect(labels, id).not.toContain(number);
		}
		expect(
			solved.filter((text) => /^[A-E]$/.test(text)),
			id
		).toEqual([]);
	}
	for (const exercise of all(open('teach/sources/'), '.exercise'))
		answered(one(exercise, 'h2').id, all(exercise, '.tasks li > p').map(words));
});
