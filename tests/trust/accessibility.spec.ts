import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { all, open, words } from '../support/site';
import { cases, FULL } from '../support/full';
import { currentStep, openStory, settled, SIZES } from '../support/story';
import { tooWide } from '../support/widths';

/** What depends on how wide the window is: everything else is the same document at any width. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable', 'link-name', 'button-name', 'region'];
const [PHONE, , LAPTOP] = SIZES;

/**
 * What is made by one component hundreds of times, but for the first few, which stand for the rest: axe would go through
 * each for minutes.
 */
const REPEATED: Readonly<Record<string, string>> = {
	'': '.chapter:not(.is-current) .still, .has-live > .still, .notes',
	'article/': '.article > section:not(#distance, #exports), .passage:nth-of-type(n + 4)',
	'article/plain/': '.article > section:not(#distance, #exports), .passage:nth-of-type(n + 4)',
	'sources/':
		'.sources section:nth-of-type(n + 5):has(.evidence), .list li:nth-child(n + 6), .remark:nth-of-type(n + 3)',
	'timeline/': '[data-table] tbody tr:nth-child(n + 12), [data-line] li:nth-child(n + 9)'
};

/** Leaves of a page what stands for the rest; of each chapter of the sources, two facts of each status. */
const keepSome = (page: Page, path: string) =>
	page.evaluate((repeated) => {
		if (repeated) for (const one of document.querySelectorAll(repeated)) one.remove();
		for (const section of document.querySelectorAll('.sources section'))
			for (const status of ['stated', 'derived', 'disputed'])
				for (const fact of [...section.querySelectorAll(`.evidence[data-status=${status}]`)].slice(2))
					fact.remove();
	}, REPEATED[path] ?? '');

// Of the story's chapters, the one at hand stands for all; a running page can't do without the others.
const faults = (page: Page, rules?: readonly string[]) =>
	axeFaults(page, { outside: '.chapter:not(.is-current)', rules });

/**
 * Each kind of page once: everything in light on a laptop, what depends on the width on a phone. In dark only colours change,
 * and `src/lib/styles/contrast.test.ts` has them all.
 */
async function judge(page: Page, path: string): Promise<void> {
	await keepSome(page, path);
	await page.setViewportSize(LAPTOP);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await faults(page), 'light').toEqual([]);
	if (FULL) {
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await faults(page, ['color-contrast']), 'dark').toEqual([]);
	}
	await page.setViewportSize(PHONE);
	expect(await faults(page, OF_WIDTH), 'on a phone').toEqual([]);
}

for (const path of ['article/', 'article/plain/', 'sources/', 'data/', 'glossary/', 'timeline/'])
	test(`axe finds nothing, and all fits: ${path}`, async ({ page }) => {
		await page.goto(`./${path}`);
		expect(await tooWide(page)).toEqual([]);
		await judge(page, path);
	});

const STEPS = ['', 'tractebel-empty', 'desks-asymmetry', 'exports-guess', 'aid-everything'];
for (const step of cases(['', 'exports-guess'], STEPS))
	test(`axe finds nothing, and all fits: the story at ${step || 'its cover'}`, async ({ page }) => {
		await page.setViewportSize(LAPTOP);
		await openStory(page, step);
		// Its chapter is what axe looks at.
		expect(await currentStep(page)).toBe(step || 'top');
		await judge(page, '');
		await page.reload();
		await settled(page);
		expect(await tooWide(page)).toEqual([]);
	});

test('axe finds nothing in open evidence, table, settings and menu, nor in plain words', async ({ page }) => {
	await openStory(page, 'exports-versions');
	const inside = (selector: string) => axeFaults(page, { inside: selector });
	await page.locator('#exports-versions .card a.fact').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
	expect(await inside('#evidence')).toEqual([]);
	await page.keyboard.press('Escape');
	await page.locator('#exports').getByRole('button', { name: 'As a table' }).click();
	await expect(page.getByRole('dialog', { name: 'The picture as a table' })).toBeVisible();
	expect(await inside('dialog[open]')).toEqual([]);
	await page.keyboard.press('Escape');
	await page.locator('[popovertarget="menu"]').press('Enter');
	expect(await inside('.bar')).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	expect(await inside('.bar')).toEqual([]);
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-shown-text', 'plain');
	await page.keyboard.press('Escape');
	expect(await inside('#exports-versions')).toEqual([]);
});

test('code, file names and what is to be copied are left alone by page translators', () => {
	for (const path of ['data/', 'scenes/aid/', 'scenes/hosts/']) {
		const code = all(open(path), 'pre, code');
		expect(code.length, path).toBeGreaterThan(3);
		expect(code.filter((one) => one.getAttribute('translate') !== 'no').map(words), path).toEqual([]);
	}
});

test('one title, landmarks, pictures that say what they show, and headings in order', () => {
	for (const path of ['', 'article/', 'article/plain/', 'sources/', 'data/', 'glossary/', 'timeline/']) {
		const page = open(path);
		expect(all(page, 'h1'), path).toHaveLength(1);
		expect(all(page, 'main'), path).toHaveLength(1);
		expect(all(page, 'body > header, .bar:is(header)').length, path).toBeGreaterThan(0);
		expect(all(page, 'footer'), path).toHaveLength(1);
		expect(page.documentElement.getAttribute('lang'), path).toBe('en');
		const said = all(page, '.picture').map(
			(picture) => picture.getAttribute(picture.tagName === 'IMG' ? 'alt' : 'aria-label') ?? ''
		);
		expect(
			said.filter((words) => words.length <= 40),
			`${path}: pictures that say nothing`
		).toEqual([]);
		const ids = all(page, '[id]').map(({ id }) => id);
		const once = new Set<string>();
		const twice = ids.filter((id) => once.has(id) || !once.add(id));
		expect(twice, `${path}: ids given twice`).toEqual([]);
	}
	const story = open('');
	const descriptions = all(story, '.step .sr-only').map(words);
	expect(descriptions.length).toBeGreaterThan(30);
	expect(new Set(descriptions).size).toBe(descriptions.length);
	expect(Math.min(...descriptions.map(({ length }) => length))).toBeGreaterThan(40);
	// What changes while scrolling isn't announced.
	expect(all(story, '.stage [aria-live], .stage [role=status], .stage [role=alert]')).toEqual([]);
});
