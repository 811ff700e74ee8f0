import { expect, test } from '@playwright/test';
import { all, attribute, hrefOf, one, open, target, words } from '../support/site';
import { slideAt, slideIds } from '../support/present';

test.use({ javaScriptEnabled: false, viewport: { width: 1024, height: 768 } });

test('every slide is written with its words and its picture, and links lead through them all and back', () => {
	const ids = slideIds();
	expect(ids.length).toBeGreaterThan(60);
	const passed: string[] = [];
	let before: string | undefined;
	for (let address: string | undefined = 'present/'; address !== undefined;) {
		const page = open(address);
		const id = attribute(page, '[data-current]', 'data-current');
		passed.push(id);
		expect(address).toBe(slideAt(id));
		const leads = (rel: string): string | undefined => {
			const [link] = all(page, `a[rel=${rel}][href]`);
			return link && target(slideAt(id), hrefOf(link))?.path;
		};
		expect(leads('prev'), id).toBe(before);
		expect(words(one(page, 'h1')), id).toMatch(/\w/);
		expect(words(one(page, '[data-count]')), id).toBe(`${passed.length - 1} / ${ids.length - 1}`);
		for (const shape of ['tall', 'wide']) {
			const picture = one(page, `.still.${shape} svg.picture`);
			expect(picture.getAttribute('aria-label')?.length, `${id} ${shape}`).toBeGreaterThan(40);
			expect(all(picture, 'text').length, `${id} ${shape}`).toBeGreaterThan(id === 'top' ? -1 : 0);
		}
		if (id !== 'top') {
			expect(words(one(page, '[data-credit]')), id).toMatch(/Sources: \w/);
			expect(words(one(page, '[data-kicker]')), id).toMatch(/^Chapter \d+: \w/);
			expect(target(address, attribute(page, '[data-read]', 'href')), id).toEqual({ path: '', hash: id });
		}
		before = address;
		address = leads('next');
	}
	expect(passed).toEqual(ids);
});

test('the speaker’s view is written with the notes of every slide, and most have a question', () => {
	const page = open('present/notes/');
	const sheets = all(page, 'article.sheet');
	expect(sheets.map(({ id }) => id)).toEqual(slideIds());
	for (const sheet of sheets.slice(1)) {
		const { id } = sheet;
		expect(target('present/notes/', attribute(sheet, 'h3 a', 'href'))?.path).toBe(slideAt(id));
		const notes = all(sheet, 'h4 + p').map(words);
		expect(notes.length, id).toBeGreaterThan(0);
		expect(notes.length, id).toBe(all(sheet, 'h4').length);
		for (const note of notes) expect(note.length, id).toBeGreaterThan(20);
	}
	expect(all(page, '.question').length).toBeGreaterThan(60);
});

test('without a script links lead on and back, the overview to any slide, an answer opens, and notes are there', async ({
	page
}) => {
	await page.goto('./present/');
	await expect(page.locator('h1')).toHaveText('Distant Partners');
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL(/\/present\/distance-pipe\/$/);
	await expect(page.locator('.still svg.picture:visible')).toHaveCount(1);
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page).toHaveURL(/\/present\/$/);
	await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
	await page.locator('.controls').getByText('Overview').click();
	await page.locator('a[href$="exports-guess/"]:visible').first().click();
	await expect(page).toHaveURL(/\/present\/exports-guess\/$/);
	await page.locator('details.answer summary').click();
	await expect(page.locator('details.answer p')).toBeVisible();
	await page.goto('./present/notes/');
	await expect(page.locator('article.sheet').last()).toBeVisible();
	await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
	// A short address is followed by the page itself.
	await page.locator('[id="exports-guess"] .short a').click();
	await expect(page).toHaveURL(/\/#exports-guess$/);
});

test('addresses that lead nowhere say so', async ({ request }) => {
	for (const path of [
		'present/no-such-step/',
		's/zzzz/',
		'present/codes/no-such-step.svg',
		'teach/no-such-chapter/',
		'teach/lessons/7/',
		'teach/files/no-such-file.docx'
	]) {
		const answer = await request.get(`./${path}`);
		expect(answer.status(), path).toBe(404);
		expect(await answer.text(), path).toContain('This page went missing');
	}
});
