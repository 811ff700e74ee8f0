import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { all, open, words } from '../support/site';
import { cases, FULL } from '../support/full';
import { currentStep, openStory, scrollToStep, settled, SIZES } from '../support/story';
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

// The plain article is made by the same components, of other words.
const PAGES = ['article/', 'sources/', 'data/', 'glossary/', 'timeline/'];
for (const path of cases(PAGES, [...PAGES, 'article/plain/']))
	test(`axe finds nothing, and all fits: ${path}`, async ({ page }) => {
		await page.goto(`./${path}`);
		if (!FULL) await keepSome(page, path);
		expect(await tooWide(page)).toEqual([]);
		await judge(page, path);
	});

const STEPS = ['', 'tractebel-empty', 'desks-asymmetry', 'exports-guess', 'aid-everything'];
for (const step of cases(['exports-guess'], STEPS))
	test(`axe finds nothing, and all fits: the story at ${step || 'its cover'}`, async ({ page }) => {
		await page.setViewportSize(LAPTOP);
		await openStory(page, step);
		expect(await tooWide(page)).toEqual([]);
		// Text of another size moves the reader's place.
		await scrollToStep(page, step || 'top');
		await settled(page, step || 'top');
		// Its chapter is what axe looks at.
		expect(await currentStep(page)).toBe(step || 'top');
		await judge(page, '');
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
	// What is chosen in it isn't hidden behind it.
	await page.locator('#menu a[href="#exports"]').press('Enter');
	await expect(page.locator('#menu')).toBeHidden();
	await page.getByRole('button', { name: 'Settings' }).press('Enter');
	expect(await inside('.bar')).toEqual([]);
	await page.getByRole('radio', { name: 'Plain text' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-shown-text', 'plain');
	await page.keyboard.press('Escape');
	expect(await inside('#exports-versions')).toEqual([]);
});

test('in colours of the system’s own everything can be seen, whatever theme was chosen, and what is current is marked', async ({
	page
}) => {
	await openStory(page, 'exports-versions');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		for (const theme of ['auto', 'light', 'dark', 'projector']) {
			await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme);
			expect(await page.evaluate(unseen), `${theme} where the system is ${colorScheme}`).toEqual([]);
		}
	}
	await page.emulateMedia({ forcedColors: null, contrast: 'more', colorScheme: 'dark' });
	await page.evaluate(() => (document.documentElement.dataset.theme = 'auto'));
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
	await expect(page.locator('.credit').first()).toHaveCSS('color', 'rgb(204, 204, 204)');
});

/** What of the story can't be told from its ground: words, marks, and what is current. Runs in the page. */
function unseen(): string[] {
	const colour = (value: string) => (value.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (value: string) => {
		const [red = 0, green = 0, blue = 0] = colour(value).map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [a, b] = [luminance(one), luminance(other)];
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	};
	const found: string[] = [];
	const ground = getComputedStyle(document.documentElement).backgroundColor;
	const differ = (what: string, one: string, other: string, least: number) => {
		if (contrast(one, other) < least) found.push(`${what}: ${one} on ${other}`);
	};
	const picture = document.querySelector('#exports [data-live] svg.picture');
	const marks = [...(picture?.querySelectorAll('*') ?? [])];
	for (const property of ['fill', 'stroke'] as const)
		for (const mark of marks) {
			const [, token] = /var\(--(ink|muted|accent|[A-Z]{2})\)/.exec(mark.getAttribute(property) ?? '') ?? [];
			const value = getComputedStyle(mark)[property];
			// Country names are words, too, and their colours are made to be read.
			if (token && value.startsWith('rgb')) differ(`${mark.localName} ${token}`, value, ground, 4.5);
		}
	if (marks.length < 20) found.push('there is no picture');
	for (const words of document.querySelectorAll('#exports-versions .card :is(h3, p, a)'))
		differ(words.textContent, getComputedStyle(words).color, ground, 4.5);
	const background = (selector: string) => {
		const element = document.querySelector(selector);
		return element ? getComputedStyle(element).backgroundColor : '';
	};
	const current = document.querySelector('.bar > .views [aria-current]');
	const marked = current ? getComputedStyle(current) : { color: '', backgroundColor: '' };
	differ('the current view', marked.backgroundColor, background('.bar'), 3);
	differ('its name', marked.color, marked.backgroundColor, 4.5);
	differ('progress', background('[data-progress]'), background('.bar'), 3);
	const [read = 0, whole = 0] = ['[data-progress]', '.progress'].map(
		(selector) => document.querySelector(selector)?.clientHeight
	);
	if (whole === 0 || read < 2 * whole)
		found.push(`progress is ${read} px high, and what is to come ${whole}`);
	return found;
}

test('code, file names and what is to be copied are left alone by page translators', () => {
	for (const path of ['data/', 'scenes/aid/', 'embed/hosts/']) {
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
			said.filter((words) => words.length <= 40 && !words.startsWith('Picture of “')),
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
