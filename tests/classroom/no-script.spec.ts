import { expect, test } from '@playwright/test';
import { slideIds } from '../support/present';

test.use({ javaScriptEnabled: false });

test('without a script every slide is a page, and links lead from one to the next', async ({ page }) => {
	await page.goto('./present/');
	await expect(page.locator('h1')).toHaveText('Distant Partners');
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL(/\/present\/distance-capitals\/$/);
	await expect(page.locator('.still svg.picture:visible')).toHaveCount(1);
	await expect(page.locator('.words .credit')).toContainText(/Sources:\s+\w/);
	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page).toHaveURL(/\/present\/$/);
	await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
});

test('every slide is written with its words and its picture, and the way leads through them all', async ({
	page,
	request
}) => {
	await page.goto('./present/overview/');
	const ids = await slideIds(page);
	await page.goto('./present/');
	const passed: string[] = [];
	for (let address: string | undefined = page.url(); address !== undefined;) {
		const html: string = await (await request.get(address)).text();
		const id = /data-current="([\w-]+)"/.exec(html)?.[1] ?? '';
		passed.push(id);
		expect(html, id).toMatch(/<h1[^>]*data-headline[^>]*>\s*[^<\s]/);
		for (const shape of ['tall', 'wide'])
			expect(html, id).toMatch(
				new RegExp(`class="still ${shape}(?:(?!class="still)[^])*?<svg[^>]* aria-label="[^"]{40}`)
			);
		if (id !== 'top') expect(html, id).toMatch(/data-credit[^>]*>\s*(<a.*?<\/a>\.)?\s*Sources:\s+\w/);
		const next = /<a[^>]* href="([^"]+)" rel="next"/.exec(html)?.[1];
		address = next && new URL(next, address).href;
	}
	expect(passed).toEqual(ids);
});

test('the overview opens and leads to any slide', async ({ page }) => {
	await page.goto('./present/aid-everything/');
	await page.getByRole('link', { name: 'Overview' }).click();
	await page.locator('#exports-guess a').click();
	await expect(page).toHaveURL(/\/present\/exports-guess\/$/);
	await page.locator('details.answer summary').click();
	await expect(page.locator('details.answer p')).toBeVisible();
});

test('the speaker’s view holds the notes of every slide', async ({ page }) => {
	await page.goto('./present/notes/');
	const sheets = page.locator('article.sheet');
	expect(await sheets.count()).toBeGreaterThan(90);
	await expect(sheets.last()).toBeVisible();
	await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
});

test('a short address leads to its step', async ({ page }) => {
	await page.goto('./present/notes/');
	await page.locator('#exports-guess .short a').click();
	await expect(page).toHaveURL(/\/#exports-guess$/);
});

test('addresses that lead nowhere say so', async ({ page }) => {
	for (const path of ['./present/no-such-step/', './s/zzzz/', './present/codes/no-such-step.svg']) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBe(404);
		await expect(page.getByRole('link')).toHaveCount(1);
	}
});
