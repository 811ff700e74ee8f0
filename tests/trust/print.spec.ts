import { expect, test } from '@playwright/test';
import { openStory } from '../support/story';

test('the story prints its words, still pictures and notes', async ({ page }) => {
	await openStory(page, 'exports-goods');
	await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
	await expect(page.locator('.bar')).toBeHidden();
	await expect(page.locator('[data-live]').first()).toBeHidden();
	for (const picture of await page.locator('figure.still').all()) await expect(picture).toBeVisible();
	await expect(page.locator('.notes')).toBeVisible();
	const notes = await page.locator('.notes li').count();
	const highest = await page
		.locator('.fact[data-note]')
		.evaluateAll((all) => Math.max(...all.map((fact) => Number((fact as HTMLElement).dataset.note))));
	expect(notes).toBe(highest);
	for (const stage of await page.locator('.stage').all()) await expect(stage).toHaveCSS('position', 'static');
});

test('the article prints every picture and opens every table', async ({ page }) => {
	await page.goto('./article/');
	await page.emulateMedia({ media: 'print' });
	for (const table of await page.locator('.passage table').all()) {
		const box = await table.boundingBox();
		expect(box?.height).toBeGreaterThan(20);
	}
	const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
	const headlines = await page.locator('.passage h3').allInnerTexts();
	for (const headline of headlines) expect(words).toContain(headline.replace(/\s+/g, ' '));
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(10);
	// Two pages for each of about ninety steps would be too many.
	expect(pages).toBeLessThan(180);
});
