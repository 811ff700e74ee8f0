import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { all, hrefOf, one, open, words } from '../support/site';
import { complaints } from '../support/story';
import { tooWide } from '../support/widths';

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-said]');
const links = (page: Page) => page.locator('[data-list] h2 a');

test('as written, the search says what there is, and leads to all of it', () => {
	const page = open('search/');
	expect(words(one(page, '.standfirst'))).toMatch(/\d+ steps, \d+ facts with their evidence, \d+ sources/);
	expect(words(one(page, 'noscript'))).toContain('JavaScript');
	const chapters = all(open(''), '[data-chapter]').map(({ id }) => `../#${id}`);
	expect(all(page, '.chapters a').map(hrefOf)).toEqual(chapters);
	expect(all(page, '.others a').map(hrefOf)).toEqual(
		expect.arrayContaining(['../sources/', '../glossary/', '../teach/'])
	);
	// Whoever meets an address that leads nowhere, or one that isn't stored, may look here.
	for (const nowhere of ['404.html', 'offline.html'])
		expect(all(open(nowhere), 'a').map(hrefOf), nowhere).toContainEqual(
			expect.stringMatching(/^\/(.*\/)?search\/$/)
		);
});

test('the key “/” opens the search; what is found is counted aloud, marked, led to by keys, and kept in the address', async ({
	page
}) => {
	const said = complaints(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('./glossary/');
	await page.keyboard.press('/');
	await expect(page).toHaveURL(/\/search\/$/);
	await expect(field(page)).toBeFocused();
	await expect(status(page)).toHaveAttribute('role', 'status');

	await test.step('a word that is misspelt finds, by its kinds', async () => {
		await page.keyboard.type('Luxemburg embasy');
		await expect(status(page)).toHaveText(/^\d+ found for “Luxemburg embasy”$/);
		await expect(page).toHaveURL(/\?q=Luxemburg\+embasy$/);
		await expect(field(page)).toBeFocused();
		const marks = await links(page).first().locator('xpath=ancestor::li').locator('mark').allTextContents();
		expect(marks.join(' ')).toMatch(/embass/i);
		const kinds = await page.locator('[data-list] .kind').allTextContents();
		expect(
			kinds.filter(
				(kind) =>
					!/^(Chapter|Step|Evidence|Source|About the sources|Glossary|For teachers)( · .+)?$/.test(kind)
			)
		).toEqual([]);
		expect(new Set(kinds.map((kind) => kind.split(' · ')[0])).size).toBeGreaterThan(2);
		await page.getByRole('radio', { name: 'Steps' }).check();
		await expect(page).toHaveURL(/\?q=Luxemburg\+embasy&kind=step$/);
		expect(
			new Set((await page.locator('[data-list] .kind').allTextContents()).map((kind) => kind.split(' ')[0]))
		).toEqual(new Set(['Step']));
	});

	await test.step('there is more to show, and axe finds nothing', async () => {
		await field(page).fill('Kazakhstan');
		await page.getByRole('radio', { name: 'All' }).check();
		await expect(links(page)).toHaveCount(20);
		await page.getByRole('button', { name: 'Show more' }).click();
		await expect(links(page)).toHaveCount(40);
		await expect(links(page).nth(20)).toBeFocused();
		expect(await axeFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		expect(await tooWide(page)).toEqual([]);
		expect(await axeFaults(page, { rules: ['target-size'] })).toEqual([]);
	});

	await test.step('queries that find nothing, or hurt, do no harm', async () => {
		for (const query of ['<img onerror=zzqxy()>', '"(*[~\\', 'q'.repeat(90)]) {
			await field(page).fill(query);
			await expect(status(page)).toContainText(`Nothing found for “${query}”`);
			await expect(links(page)).toHaveCount(0);
		}
		expect(await page.locator('main img').count()).toBe(0);
		await field(page).fill('');
		await expect(status(page)).toHaveText('');
		await expect(page).toHaveURL(/\/search\/$/);
	});

	await test.step('an allegation has its outcome beside it; evidence opens in place', async () => {
		await field(page).fill('alleged payments');
		await expect(page.locator('[data-list] .outcome').first()).toContainText('settled');
		const evidence = links(page).and(page.locator('[data-fact]')).first();
		await field(page).press('ArrowDown');
		await expect(links(page).first()).toBeFocused();
		await evidence.press('Enter');
		await expect(page.locator('#evidence .evidence')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(evidence).toBeFocused();
	});

	await test.step('a step opens in the story, and the way back leads to what was found', async () => {
		await field(page).fill('embassy Astana');
		await expect(status(page)).toContainText('embassy Astana');
		const step = page.locator('[data-list] a[href^="../#"]').first();
		const id = ((await step.getAttribute('href')) ?? '').split('#')[1] ?? '';
		await step.click();
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		await page.goBack();
		await expect(field(page)).toHaveValue('embassy Astana');
		await expect(status(page)).toContainText('found for “embassy Astana”');
	});
	// Only here, and once a visit.
	expect(asked.filter((path) => path.endsWith('/search/en.json')).length).toBeLessThanOrEqual(2);
	expect(asked.findIndex((path) => path.endsWith('/search/en.json'))).toBeGreaterThan(
		asked.findIndex((path) => path.endsWith('/search/'))
	);
	expect(said).toEqual([]);
});

test('where what can be found doesn’t load, the page says so, and the next try finds', async ({ page }) => {
	await page.route('**/search/en.json', (route) => route.fulfill({ status: 503, body: '' }));
	await page.goto('./search/?q=embassy&kind=nonsense');
	await expect(status(page)).toContainText('didn’t load');
	await expect(page.locator('.chapters a').first()).toBeVisible();
	await page.unrouteAll();
	await field(page).fill('embassies');
	await expect(links(page).first()).toBeVisible();
	await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
});
