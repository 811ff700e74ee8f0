import { expect, test, type Page } from '@playwright/test';
import { openSlide } from '../support/present';
import { currentStep, openStory, scrollToStep, settled } from '../support/story';
import { walk } from '../support/walk';

const shownIn = (page: Page, wording: 'full' | 'plain') =>
	expect(page.locator('html')).toHaveAttribute('data-shown-text', wording);
const factsOf = (page: Page, step: string) =>
	page
		.locator(`#${step} .card > p a.fact`)
		.evaluateAll((all) => [...new Set(all.map((fact) => (fact as HTMLAnchorElement).hash))].sort());
/** By keyboard: before a click, Playwright may scroll the page, and here the page's place matters. */
const openSettings = (page: Page) => page.getByRole('button', { name: 'Settings' }).press('Enter');
const choosePlain = async (page: Page) => {
	await openSettings(page);
	await page.getByRole('radio', { name: 'Plain text' }).check();
};
const rememberPlain = (page: Page) =>
	page.addInitScript(() => localStorage.setItem('distant-partners:text', 'plain'));
const refuseStorage = (page: Page) =>
	page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});

test('the switch changes every step in place, the reader stays where they are, and marked words open', async ({
	page
}) => {
	// In a small window steps are as high as their words: what is above the reader changes, too.
	await page.setViewportSize({ width: 360, height: 640 });
	await openStory(page, 'exports-peak');
	const facts = await factsOf(page, 'exports-peak');
	const title = page.locator('#exports-peak h3');
	const full = await title.innerText();
	const top = async () => (await title.boundingBox())?.y ?? Number.NaN;
	const before = await top();
	await choosePlain(page);
	await shownIn(page, 'plain');
	await expect(title).toHaveText('The top year was 2007, until 2013');
	expect(Math.abs((await top()) - before)).toBeLessThan(3);
	expect(await factsOf(page, 'exports-peak')).toEqual(facts);
	expect(await currentStep(page)).toBe('exports-peak');
	await expect(page).toHaveURL(/#exports-peak$/);
	await page.getByRole('radio', { name: 'As written' }).check();
	await shownIn(page, 'full');
	await expect(title).toHaveText(full);
	expect(Math.abs((await top()) - before)).toBeLessThan(3);
	await page.keyboard.press('Escape');

	const dialog = page.locator('#evidence');
	await test.step('by keyboard, in the full words', async () => {
		await page.evaluate(() => (location.hash = 'tractebel-promise'));
		await settled(page, 'tractebel-promise');
		await page.locator('#tractebel-promise a.term').last().press('Enter');
		await expect(dialog.getByRole('heading', { name: 'Concession' })).toBeVisible();
		await expect(dialog.getByRole('link', { name: 'Glossary' })).toHaveAttribute(
			'href',
			/glossary\/#concession$/
		);
		await page.keyboard.press('Escape');
		await page.locator('#tractebel-promise a.fact').first().click();
		await expect(dialog.locator('[data-page]')).toHaveText('On the sources page');
		await page.keyboard.press('Escape');
	});
	await test.step('and in the plain ones', async () => {
		await choosePlain(page);
		await shownIn(page, 'plain');
		await page.keyboard.press('Escape');
		await page.locator('#tractebel-promise .card a.term').last().click();
		await expect(dialog.getByRole('heading', { name: 'Concession' })).toBeVisible();
		await page.keyboard.press('Escape');
	});
	await test.step('each step is what it should be in plain words, too', async () => {
		expect(await walk(page, ['tractebel-prize', 'exports-goods', 'exports-peak', 'aid-bankers'])).toEqual([]);
	});
});

test('plain text is remembered; scrolling, deep links and evidence go on as ever', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'Read it in plain text' }).click();
	await shownIn(page, 'plain');
	await page.goto('about:blank');
	await openStory(page, 'aid-bankers');
	await shownIn(page, 'plain');
	await expect(page.locator('#aid-bankers h3')).toHaveText('Lessons for bankers');
	await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	await scrollToStep(page, 'aid-luxembourg');
	await settled(page, 'aid-luxembourg');
	await page.locator('#aid-luxembourg a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await settled(page, 'aid-exports');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(page).toHaveURL(/\/article\/plain\/#aid-exports$/);
});

test('where the plain words can’t be fetched, the full ones stay, and the page says so', async ({ page }) => {
	let broken = true;
	await page.route('**/plain.html', (route) => (broken ? route.abort() : route.continue()));
	await rememberPlain(page);
	await openStory(page, 'tractebel-complaint');
	await expect(page.locator('[data-toast]')).toContainText('the full text stays');
	await expect(page.locator('#tractebel-complaint h3')).toHaveText(
		'The company complains, the press finds out'
	);
	await expect(page.locator('#tractebel-complaint .card > p').first()).toBeVisible();
	broken = false;
	await openSettings(page);
	await expect(page.getByRole('radio', { name: 'As written' })).toBeChecked();
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await shownIn(page, 'plain');
	await expect(page.locator('[data-toast]')).toHaveText('');
});

test('where storage is refused, plain text holds on the page and goes along to the article and back', async ({
	page
}) => {
	await refuseStorage(page);
	await openStory(page, 'desks-asymmetry');
	await choosePlain(page);
	await shownIn(page, 'plain');
	await expect(page.locator('[data-forgotten]')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(page).toHaveURL(/\/article\/plain\/#desks-asymmetry$/);
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await shownIn(page, 'plain');
	await settled(page, 'desks-asymmetry');
});

test('the article changes its words, and keeps the step', async ({ page }) => {
	await page.goto('./article/');
	await page.locator('#trade-oil').evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
	await openSettings(page);
	// Not `check`, which looks at what is left of it: the page is another then.
	await page.getByRole('radio', { name: 'Plain text' }).click();
	await expect(page).toHaveURL(/\/article\/plain\/#trade-oil$/);
	await page.goto('./article/#trade-oil');
	await expect(page).toHaveURL(/\/article\/plain\/#trade-oil$/);
	await page.getByRole('link', { name: 'Read the full text' }).click();
	await expect(page).toHaveURL(/\/article\/(#.*)?$/);
	await page.reload();
	await expect(page).toHaveURL(/\/article\/(#.*)?$/);
});

test('slides and the speaker’s view are told in plain words', async ({ page, context }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await openSlide(page, 'distance-moved');
	await choosePlain(page);
	await shownIn(page, 'plain');
	await page.keyboard.press('Escape');
	const slide = page.locator('[data-slide]');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan moves its capital');
	await expect(slide.locator('[data-plain]')).toContainText('Kazakhstan moved its capital');
	await page.keyboard.press('PageDown');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Five embassies in Brussels');
	await slide.locator('[data-plain] a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	await page.keyboard.press('Escape');

	await test.step('a slide keeps its room, and every mark its meaning', async () => {
		const wrong = await page.evaluate(async () => {
			const box = document.querySelector('[data-plain]') as HTMLElement;
			const found: string[] = [];
			for (const link of document.querySelectorAll<HTMLElement>('#overview li a')) {
				link.click();
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				const over = box.scrollHeight - box.clientHeight;
				// What scrolls has to be reached by keyboard: by a link in it.
				if (over > 1 && !box.querySelector('a') && box.tabIndex < 0)
					found.push(`${link.dataset.slideId}: ${over} px too high`);
			}
			return found;
		});
		expect(wrong).toEqual([]);
		await page
			.locator('#overview a[data-slide-id="tractebel-promise"]')
			.evaluate((link) => (link as HTMLElement).click());
		await settled(page, 'tractebel-promise');
		await page.locator('[data-slide] [data-plain] a.term').last().click();
		await expect(page.locator('#evidence').getByRole('heading', { name: 'Concession' })).toBeVisible();
		await page.keyboard.press('Escape');
	});

	const notes = await context.newPage();
	await notes.goto('./present/notes/#distance-embassies');
	await shownIn(notes, 'plain');
	await expect(notes.locator('#distance-embassies [data-plain]')).toContainText('is the office of one state');

	await openSettings(page);
	await page.getByRole('radio', { name: 'As written' }).check();
	await shownIn(page, 'full');
	await expect(slide.locator('[data-plain]')).toBeHidden();
	await shownIn(notes, 'full');
});
