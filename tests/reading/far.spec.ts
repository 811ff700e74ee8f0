import { expect, test, type Page } from '@playwright/test';
import { openStory, settled } from '../support/story';

/** Chapters far from the reader are passed over by the browser; each has to keep its place all the same. */
test.use({ viewport: { width: 360, height: 740 } });

/** The height of each chapter as it stands, and as it would be if the browser laid all of them out. */
const heights = (page: Page) =>
	page.evaluate(() => {
		const chapters = [...document.querySelectorAll('[data-chapter]')];
		const measure = () => chapters.map((chapter) => Math.round(chapter.getBoundingClientRect().height));
		const placeholder = measure();
		const style = document.createElement('style');
		style.textContent = '[data-chapter] { content-visibility: visible !important }';
		document.head.append(style);
		const laidOut = measure();
		style.remove();
		return { placeholder, laidOut };
	});

/** Waits until chapters rest, and checks that none has lost or won height by it. */
async function keepTheirPlaces(page: Page): Promise<void> {
	await expect(page.locator('#chronicle')).toHaveCSS('content-visibility', 'auto');
	await expect(async () => {
		const { placeholder, laidOut } = await heights(page);
		expect(placeholder.every((height) => height > 1000)).toBe(true);
		expect(placeholder).toEqual(laidOut);
	}).toPass();
}

const rests = (page: Page, step: string) =>
	page.locator(`#${step} .card`).evaluate((card) => !card.checkVisibility({ contentVisibilityAuto: true }));

test('chapters far away rest, those at hand don’t, and all keep their places, also on a turned phone', async ({
	page
}) => {
	await openStory(page, 'trade-oil');
	await keepTheirPlaces(page);
	await expect.poll(() => rests(page, 'chronicle-everything')).toBe(true);
	expect(await rests(page, 'tractebel-visit')).toBe(true);
	expect(await rests(page, 'trade-oil')).toBe(false);

	await page.setViewportSize({ width: 740, height: 360 });
	await keepTheirPlaces(page);
	await settled(page);

	await test.step('on paper every chapter is there', async () => {
		await page.emulateMedia({ media: 'print' });
		for (const chapter of await page.locator('[data-chapter]').all())
			await expect(chapter).toHaveCSS('content-visibility', 'visible');
	});
});

test('they keep them after something was opened, in plain words, and after reading step by step', async ({
	page
}) => {
	await openStory(page, 'exports-guess');
	await keepTheirPlaces(page);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('.is-current .card details'))
			details.open = true;
	});
	await keepTheirPlaces(page);
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-shown-text', 'plain');
	await page.keyboard.press('Escape');
	await keepTheirPlaces(page);

	await page.getByRole('link', { name: 'Step', exact: true }).click();
	// Each chapter is as high as one step while it is read so.
	for (const step of ['security-troops', 'aid-everything']) {
		await page.evaluate((id) => (location.hash = id), step);
		await settled(page, step);
		await expect(page.locator('.card:visible')).toHaveCount(1);
	}
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await settled(page, 'aid-everything');
	await keepTheirPlaces(page);
});
