import { expect, test, type Page } from '@playwright/test';
import { openStory, scrollToStep, settled } from '../support/story';

test('a number in the text opens its evidence in place, and gives the focus back', async ({ page }) => {
	await openStory(page, 'tractebel-sold');
	const number = page.locator('#tractebel-sold .card a.fact').first();
	await number.click();
	const dialog = page.getByRole('dialog', { name: 'Evidence' });
	await expect(dialog.locator('.standing')).toBeVisible();
	await expect(dialog.getByRole('link', { name: /sources page/ })).toHaveAttribute('href', /sources\/#/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(number).toBeFocused();
});

test('a chapter’s evidence is fetched as a pointer rests on a number, once for all its numbers', async ({
	page
}) => {
	await openStory(page, 'tractebel-sold');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const numbers = page.locator('#tractebel-sold .card a.fact, #tractebel-promise .card a.fact');
	const file = /\/sources\/tractebel\.html$/;
	const fetched = page.waitForResponse(file);
	await numbers.first().hover();
	await fetched;
	const dialog = page.getByRole('dialog', { name: 'Evidence' });
	for (const number of [numbers.first(), numbers.last()]) {
		await number.press('Enter');
		await expect(dialog.locator('.evidence')).toHaveCount(1);
		const { hash } = new URL((await number.getAttribute('href')) ?? '', page.url());
		await expect(dialog.getByRole('link', { name: /sources page/ })).toHaveAttribute(
			'href',
			new RegExp(`sources/${hash}$`)
		);
		await page.keyboard.press('Escape');
	}
	expect(asked.filter((path) => path.includes('/sources/'))).toEqual([expect.stringMatching(file)]);
});

test('by keyboard, and from one fact to the facts behind it', async ({ page }) => {
	await openStory(page, 'exports-goods-before');
	const derived = page.locator('#exports-goods-before .card a.fact[href$="#goods-2009"]').first();
	await derived.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Evidence' });
	await expect(dialog.locator('.arithmetic')).toContainText('÷');
	await dialog.locator('.arithmetic a').first().press('Enter');
	await expect(dialog.locator('.evidence')).toHaveCount(1);
	await expect(dialog.locator('.arithmetic')).toHaveCount(0);
});

test('a number in the picture does the same', async ({ page }) => {
	await openStory(page, 'tractebel-sold');
	await page.locator('#tractebel [data-live] svg a.number').first().click();
	await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence')).toBeVisible();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });
	test('a tap opens it, a tap beside it closes it', async ({ page }) => {
		await openStory(page, 'aid-kyrgyzstan');
		await page.locator('#aid-kyrgyzstan .card a.fact').first().tap();
		const dialog = page.getByRole('dialog', { name: 'Evidence' });
		await expect(dialog.locator('.evidence')).toBeVisible();
		await page.touchscreen.tap(180, 60);
		await expect(dialog).toBeHidden();
	});
});

test('disputed facts show the other version and the choice', async ({ page }) => {
	await page.goto('./sources/');
	const disputed = page.locator('.evidence[data-standing="disputed"]');
	expect(await disputed.count()).toBeGreaterThanOrEqual(5);
	for (const fact of await disputed.all()) {
		await expect(fact).toContainText('What others say');
		await expect(fact).toContainText('What we chose, and why');
	}
});

test('every number of every page leads to evidence that is there', async ({ page }) => {
	await page.goto('./sources/');
	const known = new Set(await page.locator('.evidence').evaluateAll((all) => all.map((fact) => fact.id)));
	for (const path of ['./', './article/']) {
		await page.goto(path);
		const named = await page
			.locator('a.fact, [data-fact]')
			.evaluateAll((all) =>
				all.map((a) => a.getAttribute('data-fact') ?? (a as HTMLAnchorElement).hash.slice(1))
			);
		expect(named.length).toBeGreaterThan(50);
		expect(named.filter((fact) => !fact || !known.has(fact))).toEqual([]);
	}
});

test('each step that evidence names exists', async ({ page }) => {
	await page.goto('./');
	const ids = new Set(await page.locator('[data-step]').evaluateAll((all) => all.map((step) => step.id)));
	await page.goto('./sources/');
	const used = await page
		.locator('.used a')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
	expect(used.length).toBeGreaterThan(50);
	expect(used.filter((id) => !ids.has(id))).toEqual([]);
});

test('where the evidence cannot be fetched, the link does what links do', async ({ page }) => {
	await openStory(page, 'tractebel-sold');
	await page.route('**/sources/*.html', (route) => route.abort());
	const number = page.locator('#tractebel-sold .card a.fact').first();
	const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
	await number.click();
	await expect(page).toHaveURL(new RegExp(`/sources/#${fact}$`));
});

test('the picture as a table', async ({ page }) => {
	await openStory(page);
	await scrollToStep(page, 'aid-everything');
	await settled(page, 'aid-everything');
	await page.locator('#aid').getByRole('button', { name: 'As a table' }).click();
	const table = page.getByRole('dialog', { name: 'The picture as a table' }).getByRole('table');
	await expect(table.getByRole('row')).not.toHaveCount(0);
	await table.locator('a.fact').first().click();
	await expect(page.getByRole('dialog', { name: 'Evidence' }).locator('.evidence')).toBeVisible();
});

test.describe('the filters of the sources page', () => {
	const shown = (page: Page) => page.locator('.evidence:not([hidden])');

	test('work from the address, and write themselves into it', async ({ page }) => {
		await page.goto('./sources/');
		const all = await shown(page).count();
		await page.goto('./sources/?chapter=tractebel&standing=disputed');
		const some = shown(page);
		await expect(some.first()).toBeVisible();
		expect(await some.count()).toBeGreaterThan(2);
		expect(await some.count()).toBeLessThan(all / 10);
		await page.goto('./sources/?country=KG&kind=aid');
		const left = await shown(page).evaluateAll((found) =>
			found.map((one) => ({ ...(one as HTMLElement).dataset }))
		);
		expect(left.length).toBeGreaterThan(2);
		for (const { kind, about } of left) {
			expect(kind).toBe('aid');
			expect(about?.split(' ')).toContain('KG');
		}
		await page.locator('[data-filters] [type=reset]').click();
		await expect(shown(page)).toHaveCount(all);
		expect(new URL(page.url()).search).toBe('');
	});

	test('give way to a link that leads to a fact they hide', async ({ page }) => {
		await page.goto('./sources/?kind=visit#gas-price');
		await expect(page.locator('#gas-price')).toBeVisible();
	});

	test('show everything for nonsense', async ({ page }) => {
		await page.goto('./sources/?chapter=%3Cscript%3E&kind=__proto__');
		await expect(page.locator('#gas-price')).toBeVisible();
	});
});
