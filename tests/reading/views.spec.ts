import { expect, test } from '@playwright/test';
import { judgeMenu, linkOf } from '../support/picture-menu';
import { complaints, currentStep, openStory, settled, stepsOf } from '../support/story';

test('step by step, scrolling, the article: each remembered, and the step survives the change', async ({
	page
}) => {
	const link = (name: string) => page.getByRole('link', { name, exact: true });
	await openStory(page);
	await link('Step').click();
	await expect(page.locator('.cover')).toBeVisible();
	const steps = await stepsOf(page);
	const third = steps[2]?.id ?? '';
	const next = page.getByRole('button', { name: /Next/ });
	await expect(page.getByRole('button', { name: /Back/ })).toBeDisabled();
	for (const step of steps.slice(0, 4)) {
		await next.click();
		await settled(page, step.id);
		await expect(page.locator('.card:visible')).toHaveCount(1);
		await expect(page.locator(`#${step.id}`)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`#${step.id}$`));
	}
	// Lines from one picture to the next would run through the words that introduce a chapter.
	const drawn = await page
		.locator('.connector')
		.evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== 'none').length);
	expect(drawn).toBe(0);
	await page.keyboard.press('ArrowUp');
	await settled(page, third);
	await expect(page.locator('[data-now]')).toHaveText(/.+/);
	await expect(page).toHaveURL(new RegExp(`#${third}$`));

	await page.reload();
	await settled(page, third);
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await expect(link('Step')).toHaveAttribute('aria-current', 'page');
	await link('Scroll').click();
	await settled(page, third);
	await expect(page.locator(`#${third} h3`)).toBeInViewport();
	// Announced only where the reader turns pages.
	await page.keyboard.press('j');
	await settled(page, steps[3]?.id);
	await expect(page.locator('[data-now]')).toHaveText('');

	await link('Article').click();
	await expect(page).toHaveURL(new RegExp(`/article/#${steps[3]?.id}$`));
	const step = steps[3]?.id ?? '';
	const root = new URL('../', page.url()).href;
	await judgeMenu(page, linkOf(page, step), { step, root, without: undefined });
	await page.goto('./#exports-peak');
	await expect(page).toHaveURL(/\/article\/#exports-peak$/);
	await link('Scroll').click();
	await settled(page, 'exports-peak');
	expect(await currentStep(page)).toBe('exports-peak');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 412, height: 823 } });

	test('the cover says how to begin, half of the screen is picture, sources open, and what else there is folds away', async ({
		page
	}) => {
		await openStory(page);
		await page.getByRole('link', { name: 'Begin the story' }).click();
		const [first] = await stepsOf(page);
		await expect(page.locator(`#${first?.chapter} h2`)).toBeInViewport();
		await page.goto('./#tractebel-bill');
		await settled(page, 'tractebel-bill');
		const title = await page.locator('#tractebel h2').textContent();
		await expect(page.locator('[data-where]')).toHaveText(title ?? '');
		const picture = page.locator('#tractebel [data-live] svg.picture');
		expect((await picture.boundingBox())?.height).toBeGreaterThanOrEqual(823 / 2);
		// All sources, over the picture, which keeps its size; the next step's are cut again.
		const sources = page.locator('#tractebel').getByRole('button', { name: /^Sources:/ });
		const cut = (await sources.boundingBox())?.height ?? 0;
		await sources.click();
		await expect(sources).toHaveAttribute('aria-expanded', 'true');
		const full = await sources.evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
		expect(full.scrollHeight).toBeLessThanOrEqual(full.clientHeight);
		expect(full.clientHeight).toBeGreaterThan(cut * 1.5);
		await page.keyboard.press('ArrowRight');
		await settled(page, 'tractebel-empty');
		await expect(sources).toHaveAttribute('aria-expanded', 'false');
		// The ways of reading are in the menu.
		await page.getByRole('button', { name: title ?? '' }).click();
		await page.getByRole('link', { name: 'Step', exact: true }).click();
		await expect(page.locator('.card:visible')).toHaveCount(1);
	});
});

test('where storage is switched off, the switches still work, and say that they forget', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await openStory(page, 'tractebel-bill');
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await settled(page, 'tractebel-bill');
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await page.goto('./article/#tractebel-bill');
	await page.getByRole('link', { name: 'Step', exact: true }).click();
	await settled(page, 'tractebel-bill');
	await expect(page.locator('.card:visible')).toHaveCount(1);
	await expect(page.locator('[data-forgotten]')).toBeHidden();
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByLabel('Dark').check();
	await expect(page.locator('[data-forgotten]')).toBeVisible();
});

test('colours follow the device and the switch; nonsense in address and storage changes nothing', async ({
	page
}) => {
	const said = complaints(page);
	const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.addInitScript(() => localStorage.setItem('distant-partners:view', '"><script>'));
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./?view=%00sideways');
	await settled(page, 'top');
	await expect(page.locator('html')).toHaveAttribute('data-view', 'scroll');
	const light = await ground();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await ground();
	expect(dark).not.toBe(light);
	await page.getByRole('button', { name: 'Settings' }).click();
	await page.getByRole('group', { name: 'Colours' }).getByLabel('Light').check();
	expect(await ground()).toBe(light);
	await page.reload();
	expect(await ground()).toBe(light);
	expect(said).toEqual([]);
});
