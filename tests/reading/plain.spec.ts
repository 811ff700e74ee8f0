import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSlide } from '../support/present';
import { currentStep, openStory, scrollToStep, settled } from '../support/story';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const told = (page: Page, telling: 'full' | 'plain') =>
	expect(page.locator('html')).toHaveAttribute('data-told', telling);
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

test('the switch changes every step in place, and the reader stays where they are', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page, 'exports-from-there');
	const facts = await factsOf(page, 'exports-from-there');
	const title = page.locator('#exports-from-there h3');
	const full = await title.innerText();
	const top = async () => (await title.boundingBox())?.y ?? Number.NaN;
	const before = await top();
	await choosePlain(page);
	await told(page, 'plain');
	await expect(title).toHaveText('Back up, but no record');
	expect(Math.abs((await top()) - before)).toBeLessThan(3);
	expect(await factsOf(page, 'exports-from-there')).toEqual(facts);
	expect(await currentStep(page)).toBe('exports-from-there');
	await expect(page).toHaveURL(/#exports-from-there$/);
	await page.getByRole('radio', { name: 'As written' }).check();
	await told(page, 'full');
	await expect(title).toHaveText(full);
	expect(Math.abs((await top()) - before)).toBeLessThan(3);
});

test('plain text is remembered; scrolling, deep links and evidence go on as ever', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: 'Read it in plain text' }).click();
	await told(page, 'plain');
	await page.reload();
	await told(page, 'plain');
	await openStory(page, 'aid-bankers');
	await told(page, 'plain');
	await expect(page.locator('#aid-bankers h3')).toHaveText('Lessons for bankers');
	await expect(page.locator('#aid-bankers h3')).toBeInViewport();
	await scrollToStep(page, 'aid-mines');
	await settled(page, 'aid-mines');
	await page.locator('#aid-mines a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await settled(page, 'aid-luxembourg');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(page).toHaveURL(/\/article\/plain\/#aid-luxembourg$/);
});

test('a marked word opens its meaning in place, by keyboard, too', async ({ page }) => {
	await openStory(page, 'tractebel-prize');
	const dialog = page.locator('#evidence');
	await page.locator('#tractebel-prize a.term').last().focus();
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('heading', { name: 'Concession' })).toBeVisible();
	await expect(dialog.getByRole('link', { name: 'Glossary' })).toHaveAttribute(
		'href',
		/glossary\/#concession$/
	);
	await page.keyboard.press('Escape');
	await page.locator('#tractebel-prize a.fact').first().click();
	await expect(dialog.locator('[data-page]')).toHaveText('On the sources page');
});

test('plain words have their marks, too, in the story and on a slide', async ({ page }) => {
	await rememberPlain(page);
	for (const [open, words] of [
		[openStory, '#tractebel-prize .card'],
		[openSlide, '[data-slide] [data-plain]']
	] as const) {
		await open(page, 'tractebel-prize');
		await told(page, 'plain');
		await page.locator(`${words} a.term`).last().click();
		await expect(page.locator('#evidence').getByRole('heading', { name: 'Concession' })).toBeVisible();
	}
});

test('where the plain words can’t be fetched, the full ones stay, and the page says so', async ({ page }) => {
	let broken = true;
	await page.route('**/plain.html', (route) => (broken ? route.abort() : route.continue()));
	await rememberPlain(page);
	await openStory(page, 'tractebel-bill');
	await expect(page.locator('[data-toast]')).toContainText('the full text stays');
	await expect(page.locator('#tractebel-bill h3')).toHaveText('The bill, in three currencies');
	await expect(page.locator('#tractebel-bill .card > p').first()).toBeVisible();
	broken = false;
	await openSettings(page);
	await expect(page.getByRole('radio', { name: 'As written' })).toBeChecked();
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await told(page, 'plain');
	await expect(page.locator('[data-toast]')).toHaveText('');
});

test('where storage is refused, plain text holds on the page and goes along to the article and back', async ({
	page
}) => {
	await refuseStorage(page);
	await openStory(page, 'desks-mirror');
	await choosePlain(page);
	await told(page, 'plain');
	await expect(page.locator('[data-forgotten]')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect(page).toHaveURL(/\/article\/plain\/#desks-mirror$/);
	await page.getByRole('link', { name: 'Scroll', exact: true }).click();
	await told(page, 'plain');
	await settled(page, 'desks-mirror');
});

test('the article changes its words, and keeps the step', async ({ page }) => {
	await page.goto('./article/');
	await page.locator('#trade-oil').evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
	await openSettings(page);
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
	await openSlide(page, 'distance-moved');
	await choosePlain(page);
	await told(page, 'plain');
	await page.keyboard.press('Escape');
	const slide = page.locator('[data-slide]');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan moves its capital');
	await expect(slide.locator('[data-plain]')).toContainText('Kazakhstan moved its capital');
	await page.keyboard.press('PageDown');
	await expect(slide.getByRole('heading', { level: 1 })).toHaveText('Five embassies in Brussels');
	await slide.locator('[data-plain] a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	const notes = await context.newPage();
	await notes.goto('./present/notes/#distance-embassies');
	await told(notes, 'plain');
	await expect(notes.locator('#distance-embassies [data-plain]')).toContainText('is the office of one state');
	await page.keyboard.press('Escape');
	await openSettings(page);
	await page.getByRole('radio', { name: 'As written' }).check();
	await told(page, 'full');
	await expect(slide.locator('[data-plain]')).toBeHidden();
	await told(notes, 'full');
});

test('plain words leave every slide room', async ({ page }) => {
	test.setTimeout(300_000);
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await rememberPlain(page);
	await openSlide(page);
	await told(page, 'plain');
	const tight = await page.evaluate(async () => {
		const box = document.querySelector('[data-plain]') as HTMLElement;
		const found: string[] = [];
		for (const link of document.querySelectorAll<HTMLElement>('#overview li a')) {
			link.click();
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			const over = box.scrollHeight - box.clientHeight;
			// What scrolls has to be reached by keyboard: by a link in it.
			if (over > 1 && !box.querySelector('a')) found.push(`${link.dataset.slideId}: ${over}`);
		}
		return found;
	});
	expect(tight).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in plain text, ${colorScheme}`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await rememberPlain(page);
		const judge = async (where: string) => {
			const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
			expect(
				violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3)}`)
			).toEqual([]);
		};
		await openStory(page, 'tractebel-prize');
		await told(page, 'plain');
		await judge('story');
		await openSlide(page, 'tractebel-visit');
		await told(page, 'plain');
		await judge('slide');
		for (const path of ['article/plain', 'glossary']) {
			await page.goto(`./${path}/`);
			await judge(path);
		}
	});

test('plain text and glossary fit at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['./article/plain/', './glossary/']) {
		await page.goto(path);
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, path).toBe(0);
	}
});

test('the plain article prints, its numbers with notes', async ({ page }) => {
	await page.goto('./article/plain/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.passage')).not.toHaveCount(0);
	const notes = await page.locator('.notes li').count();
	const highest = await page
		.locator('.fact[data-note]')
		.evaluateAll((all) => Math.max(...all.map((fact) => Number((fact as HTMLElement).dataset.note))));
	expect(notes).toBe(highest);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	expect(pages).toBeGreaterThan(10);
	expect(pages).toBeLessThan(180);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('links lead from the story to plain text, the full text and the glossary, and back', async ({
		page
	}) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'Read it in plain text' }).click();
		await expect(page).toHaveURL(/\/article\/plain\/$/);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/article\/plain\/$/);
		await expect(page.locator('#distance-moved h3')).toHaveText('Kazakhstan moves its capital');
		await page.locator('#tractebel-prize a.term').last().click();
		await expect(page).toHaveURL(/\/glossary\/#concession$/);
		await page.locator('#concession').getByRole('link').first().click();
		await expect(page).toHaveURL(/#tractebel-prize$/);
		await page.goto('./article/plain/');
		await page.getByRole('link', { name: 'Read the full text' }).click();
		await expect(page).toHaveURL(/\/article\/$/);
		await page.getByRole('link', { name: 'Read it in plain text' }).click();
		await expect(page).toHaveURL(/\/article\/plain\/$/);
	});
});
