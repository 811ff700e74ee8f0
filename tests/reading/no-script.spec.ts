import { expect, test } from '@playwright/test';
import { read } from '../support/built';
import { all, hrefOf, one, open, target, words } from '../support/site';

/** The fragment of a link's address. */
const hashOf = (link: Element) => hrefOf(link).replace(/^[^#]*#?/, '');

/** How many marks a still has, in the page or in its file, and what is said of it. @param from folder of its page */
function pictureIn(figure: Element, from = ''): { marks: number; said: string } {
	const [picture] = all(figure, '.picture');
	const marks = (text: string) => text.match(/<(?:text|path|rect|line|circle|use)\b/g)?.length ?? 0;
	if (picture?.tagName !== 'IMG')
		return { marks: marks(picture?.innerHTML ?? ''), said: picture?.getAttribute('aria-label') ?? '' };
	expect(picture.getAttribute('loading')).toBe('lazy');
	const { pathname } = new URL(picture.getAttribute('src') ?? '', `http://site/${from}`);
	const file = read(pathname.slice(1)).toString();
	// An image can fetch nothing: it holds its typefaces, and in them every letter of its labels.
	expect(file, pathname).not.toMatch(/(?:href=|url\()(?!["']?(?:data:|#))/);
	expect(file.match(/@font-face/g)?.length, pathname).toBeGreaterThan(0);
	return { marks: marks(file), said: picture.getAttribute('alt') ?? '' };
}

test('as written, the story holds all its words, and a picture for each chapter', () => {
	const story = open('');
	const chapters = all(story, '[data-chapter]');
	expect(chapters.length).toBeGreaterThanOrEqual(4);
	for (const chapter of chapters) {
		const drawn = pictureIn(one(chapter, 'figure.still'));
		expect(drawn.marks, chapter.id).toBeGreaterThan(5);
		// It is called by a step of its chapter, in whose words it is told: heard once.
		const headlines = all(chapter, '.card > h3').map((headline) => `Picture of “${words(headline)}”`);
		expect(headlines, chapter.id).toContain(drawn.said);
		expect(words(one(chapter, '.standfirst')).length, chapter.id).toBeGreaterThan(40);
	}
	for (const step of all(story, '[data-chapter] [data-step]')) {
		expect(words(one(step, '.card')).length, step.id).toBeGreaterThan(160);
		expect(step.querySelector('h3')?.textContent, step.id).toMatch(/\S/);
		expect(words(one(step, '.card > .sr-only')).length, step.id).toBeGreaterThan(60);
		expect(step.getAttribute('data-credit'), step.id).toMatch(/\S/);
	}
	expect(all(story, 'details.answer')).toHaveLength(1);
});

for (const path of ['article/', 'article/plain/'])
	test(`as written, ${path} holds every step of the story with its picture, table and sources`, () => {
		const ids = all(open(''), '[data-chapter] [data-step]').map(({ id }) => id);
		const article = open(path);
		expect(all(article, '.passage').map(({ id }) => id)).toEqual(ids);
		for (const passage of all(article, '.passage')) {
			const drawn = pictureIn(one(passage, 'figure.still'), path);
			expect(drawn.marks, passage.id).toBeGreaterThan(5);
			expect(drawn.said.length, passage.id).toBeGreaterThan(60);
			expect(passage.querySelectorAll('details table tbody tr').length, passage.id).toBeGreaterThan(0);
			expect(words(one(passage, '.credit')), passage.id).toMatch(/Sources:\s+\w/);
		}
		expect(all(article, 'script[src], link[rel=modulepreload]')).toEqual([]);
	});

test('as written, each picture leads to where all is that can be done with it', () => {
	const story = open('');
	const steps = all(story, '[data-chapter] [data-step]').map(({ id }) => id);
	const chapterOf = new Map(
		all(story, '[data-chapter]').flatMap((chapter) =>
			all(chapter, '[data-step]').map(({ id }) => [id, chapter.id])
		)
	);
	const pageOf = (step: string) => ({ path: `scenes/${chapterOf.get(step)}/`, hash: step });
	const led = (address: string, within: ParentNode) =>
		all(within, 'a.use').map((link) => target(address, hrefOf(link)));
	expect(led('', story)).toHaveLength(chapterOf.size && new Set(chapterOf.values()).size);
	for (const path of ['article/', 'article/plain/'])
		expect(led(path, open(path)), path).toEqual(steps.map(pageOf));
	const scenes = new Map([...new Set(chapterOf.values())].map((scene) => [scene, open(`scenes/${scene}/`)]));
	for (const step of steps) {
		const scene = chapterOf.get(step) ?? '';
		for (const address of [`present/${step}/`, `embed/${scene}/${step}/`])
			expect(led(address, open(address)), address).toEqual([pageOf(step)]);
		const place = scenes.get(scene)?.getElementById(step);
		if (!place) throw new Error(`scenes/${scene}/ has no ${step}`);
		const files = all(place, 'a[download]').map(
			(link) => target(`scenes/${scene}/`, hrefOf(link))?.path ?? ''
		);
		expect(
			files.map((path) => /[^.]+$/.exec(path)?.[0]),
			step
		).toEqual(['svg', 'png', 'csv']);
		expect(
			files.filter((path) => !path.includes(step) || read(path).length === 0),
			step
		).toEqual([]);
		const [code = '', citation = ''] = all(place, 'pre').map(words);
		expect(code, step).toContain(`/embed/${scene}/${step}/`);
		expect(citation, step).toContain(`/scenes/${scene}/#${step}`);
		expect(all(place, `[id="${step}-evidence"] a`).length, step).toBeGreaterThan(0);
		expect(
			all(place, 'a').map((link) => target(`scenes/${scene}/`, hrefOf(link))),
			step
		).toEqual(
			expect.arrayContaining([
				{ path: '', hash: step },
				{ path: `present/${step}/`, hash: '' }
			])
		);
	}
});

test('as written, every number of every page leads to evidence that is there', () => {
	const known = new Set(all(open('sources/'), '.evidence').map(({ id }) => id));
	expect(known.size).toBeGreaterThan(600);
	for (const path of ['', 'article/', 'article/plain/', 'glossary/', 'timeline/', 'teach/key/']) {
		const page = open(path);
		const named = all(page, 'a.fact, a.number, [data-fact]').map(
			(link) => link.getAttribute('data-fact') ?? hashOf(link)
		);
		expect(
			named.filter((fact) => !known.has(fact)),
			path
		).toEqual([]);
		if (path === '' || path.startsWith('article')) expect(named.length, path).toBeGreaterThan(50);
		const addresses = all(page, 'a.fact, a.number, a[data-fact]').map(hrefOf);
		expect(
			addresses.filter((href) => !/(^|\/)sources\/#/.test(href)),
			path
		).toEqual([]);
	}
});

test('as written, the evidence of a fact leads back to the steps that use it, and the story to each other wording', () => {
	const story = open('');
	const steps = new Set(all(story, '[data-step]').map(({ id }) => id));
	const used = all(open('sources/'), '.used a').map(hashOf);
	expect(used.length).toBeGreaterThan(50);
	expect(used.filter((id) => !steps.has(id))).toEqual([]);
	for (const folder of ['timeline/', 'sources/', 'glossary/', 'article/plain/', 'teach/', 'present/'])
		expect(all(story, `footer a[href$="${folder}"]`), folder).toHaveLength(1);
	expect(all(story, 'main a[href$="article/plain/"]')).toHaveLength(1);
	const plain = open('article/plain/');
	expect(all(plain, 'main a[data-set-text=full]').map(hrefOf)).toEqual(['../../article/']);
	expect(plain.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/article\/plain\/$/);
	expect(all(open('article/'), 'main a[data-set-text=plain]').map(hrefOf)).toEqual(['../article/plain/']);
	const glossary = open('glossary/');
	const terms = all(plain, 'a.term').map(hashOf);
	expect(terms.length).toBeGreaterThan(20);
	expect(terms.filter((term) => !glossary.getElementById(term))).toEqual([]);
});

test.describe('in a browser that runs no script', () => {
	test.use({ javaScriptEnabled: false });

	test('all of the story shows, without dead controls; numbers lead to their evidence, menus open', async ({
		page
	}) => {
		await page.goto('./');
		await expect(page.locator('h1')).toHaveText('Distant Partners');
		const hidden = await page
			.locator('figure.still .picture, .card')
			.evaluateAll((all) =>
				all
					.filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height < 60)
					.map((one) => one.outerHTML.slice(0, 120))
			);
		expect(hidden).toEqual([]);
		await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);

		const still = page.locator('#silence figure.still img');
		await still.scrollIntoViewIfNeeded();
		await expect.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(400);

		await page.getByRole('button', { name: 'Chapters' }).click();
		await expect(page.locator('#menu')).toBeVisible();
		await page.keyboard.press('Escape');
		const number = page.locator('.card a.fact').first();
		const fact = await number.evaluate((link) => (link as HTMLAnchorElement).hash.slice(1));
		await number.click();
		await expect(page).toHaveURL(new RegExp(`/sources/#${fact}$`));
		await expect(page.locator(`#${fact}`)).toBeInViewport();
	});

	test('the plain article folds its tables open, and leads to the glossary and from there to the story', async ({
		page
	}) => {
		await page.goto('./article/plain/');
		await page.locator('.passage summary').first().click();
		await expect(page.locator('.passage table').first()).toBeVisible();
		await page.locator('#tractebel-promise a.term').last().click();
		await expect(page).toHaveURL(/\/glossary\/#concession$/);
		await page.locator('#concession').getByRole('link').first().click();
		await expect(page).toHaveURL(/#tractebel-promise$/);
		await expect(page.locator('#tractebel-promise h3')).toBeInViewport();
	});

	test('timeline and sources are complete, and have no dead controls', async ({ page }) => {
		for (const [path, things] of [
			['timeline/', '[data-line] a, [data-table] tbody tr'],
			['sources/', '.evidence']
		] as const) {
			await page.goto(`./${path}`);
			await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
			const shown = await page
				.locator(things)
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
			expect(shown, path).toBe(all(open(path), things).length);
		}
	});
});
