import { expect, test, type Page } from '@playwright/test';
import { all, open } from '../support/site';
import { openStory } from '../support/story';

/** How many pages a page of the site takes on paper. */
async function printedPages(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The pictures that a page hasn't got, though browsers fetch the last of them before they print. */
const unfetched = (page: Page) =>
	page
		.locator('figure.still img')
		.evaluateAll((all) =>
			(all as HTMLImageElement[]).filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
		);

for (const path of ['article/', 'article/plain/'])
	test(`every number of ${path} has its printed note`, () => {
		const page = open(path);
		const numbers = all(page, '.fact[data-note]').map((fact) => Number(fact.getAttribute('data-note')));
		const said = all(page, 'main .standfirst a.fact, main .passage > p a.fact');
		expect(said.length).toBeGreaterThan(300);
		expect(said.filter((fact) => !fact.hasAttribute('data-note'))).toEqual([]);
		expect(new Set(numbers)).toEqual(new Set(all(page, '.notes li').map((_, i) => i + 1)));
	});

/** The story's notes, which are fetched once it lies still, and put in and numbered when it is printed. */
async function expectNotes(page: Page): Promise<void> {
	await page.locator('[data-no-list][data-fetched]').waitFor({ state: 'attached' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const { without, numbers, notes } = await page.evaluate(() => {
		const told = [...document.querySelectorAll<HTMLElement>(':is(.standfirst, .card) a.fact')];
		return {
			without: told.filter(({ dataset }) => !dataset.note).map(({ textContent }) => textContent),
			numbers: told.map(({ dataset }) => Number(dataset.note)),
			notes: document.querySelectorAll('.notes li').length
		};
	});
	expect(without).toEqual([]);
	expect(Math.max(...numbers)).toBe(notes);
	expect(new Set(numbers).size).toBe(notes);
}

test(
	'where its notes can’t be had, the printed story says where they are',
	{ tag: '@full' },
	async ({ page }) => {
		await page.route('**/notes.html', (route) => route.abort());
		await openStory(page);
		await expect(page.locator('html')).toHaveAttribute('data-rested');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.notes')).toContainText('article/');
		await expect(page.locator('.notes ol')).toHaveCount(0);
	}
);

test('… and where a network answers with a page of its own', async ({ page }) => {
	await page.route('**/notes.html', (route) => route.fulfill({ body: '<h1>Log in to this network</h1>' }));
	await openStory(page);
	await page.locator('[data-no-list][data-fetched]').waitFor({ state: 'attached' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.notes')).toContainText('article/');
	await expect(page.locator('.notes')).not.toContainText('Log in');
});

test('the story prints its words, still pictures and notes', async ({ page }) => {
	await openStory(page, 'exports-goods');
	await expectNotes(page);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const seen = await page.evaluate(() => {
		const shown = (selector: string) =>
			[...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
		return {
			bar: shown('.bar'),
			live: shown('[data-live]'),
			chapters: document.querySelectorAll('[data-chapter]').length,
			still: shown('figure.still .picture'),
			notes: shown('.notes'),
			cards: shown('.card p'),
			stages: [...document.querySelectorAll('.stage')].map((stage) => getComputedStyle(stage).position),
			paper: getComputedStyle(document.documentElement).backgroundColor
		};
	});
	expect(seen).toMatchObject({
		bar: 0,
		live: 0,
		still: seen.chapters,
		notes: 1,
		paper: 'rgb(255, 255, 255)'
	});
	expect(seen.cards).toBeGreaterThan(100);
	expect(new Set(seen.stages)).toEqual(new Set(['static']));
	await printedPages(page);
	expect(await unfetched(page)).toEqual([]);
});

test('the article prints every picture and opens every table', async ({ page }) => {
	await page.goto('./article/');
	await page.emulateMedia({ media: 'print' });
	const passages = await page.locator('.passage').evaluateAll((all) =>
		all.map((passage) => ({
			id: passage.id,
			headline: passage.querySelector('h3')?.getBoundingClientRect().height ?? 0,
			picture: passage.querySelector('.picture')?.getBoundingClientRect().height ?? 0,
			// What is folded away is as high as ever when asked; only this says that nobody sees it.
			table: passage.querySelector('table')?.checkVisibility() ?? false
		}))
	);
	const lost = passages.filter(({ headline, picture, table }) => headline < 10 || picture < 100 || !table);
	expect(lost).toEqual([]);
	const pages = await printedPages(page);
	expect(await unfetched(page)).toEqual([]);
	expect(pages).toBeGreaterThan(10);
	// Two pages for each of about ninety steps would be too many.
	expect(pages).toBeLessThan(180);
});

test('the timeline prints without its filters, with all marks and the whole table', async ({ page }) => {
	await page.goto('./timeline/?kind=visit');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('checkbox', { name: 'Visits' })).toBeHidden();
	const chosen = await page.locator('[data-line] a:visible').count();
	await expect(page.locator('[data-table] tbody tr:visible')).toHaveCount(chosen);
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Show everything' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-line] a:visible')).toHaveCount(
		await page.locator('[data-line] a').count()
	);
	const pages = await printedPages(page);
	expect(pages).toBeGreaterThan(2);
	expect(pages).toBeLessThan(30);
});
