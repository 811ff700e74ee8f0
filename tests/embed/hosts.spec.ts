import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe';
import { FULL } from '../support/full';
import { complaints } from '../support/story';

const PATH = './embed/hosts/';

interface HostDemo {
	id: string;
	fittedBy: string;
	verdict: string | undefined;
	words: string;
	frame: { width: number; height: number } | undefined;
	/** The lines of its log. */
	lines: { by: string | undefined; heard: boolean; text: string }[];
}

/** All demos on the page that is open, as they are now. */
const demosOn = (page: Page): Promise<HostDemo[]> =>
	page.locator('[data-demo]').evaluateAll((all) =>
		all.map((demo) => {
			const around = demo.querySelector('[data-frame]');
			const frame = around?.shadowRoot?.querySelector('iframe') ?? around?.querySelector('iframe');
			const verdict = demo.querySelector<HTMLElement>('[data-verdict]');
			return {
				id: demo.id,
				fittedBy: demo.getAttribute('data-fitted-by') ?? '',
				verdict: verdict?.dataset.verdict || undefined,
				words: verdict?.textContent ?? '',
				frame: frame ? { width: frame.clientWidth, height: frame.clientHeight } : undefined,
				lines: [...demo.querySelectorAll<HTMLElement>('[data-log] li')].map((line) => ({
					by: line.dataset.by,
					heard: line.dataset.heard !== undefined,
					text: line.textContent ?? ''
				}))
			};
		})
	);

/** Brings a demo into sight. */
const visit = async (page: Page, id: string) => {
	const demo = page.locator(`[id="${id}"]`);
	await demo.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
	return demo;
};

/** Goes through all demos as a reader does, until whichever can has its frame fitted. @returns all demos, then */
async function walk(page: Page, fits: (demo: HostDemo) => boolean = () => true): Promise<HostDemo[]> {
	for (const { id, fittedBy } of await demosOn(page)) {
		if (fittedBy === 'nobody') continue;
		const shut = page.locator(`[id="${id}"] details:not([open]) > summary`);
		if (await shut.count()) await shut.click();
		const fitted = async () => {
			// Browsers let a frame out of sight wait, and what is above it may still grow.
			await visit(page, id);
			const now = (await demosOn(page)).find((demo) => demo.id === id);
			return now?.verdict === 'fits' && fits(now);
		};
		await expect.poll(fitted, { intervals: [20, 40], message: `${id} fits` }).toBe(true);
	}
	return demosOn(page);
}

const wide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('in every demo the frame gets the height it asks for, by the one line its host understands, in any width', async ({
	page,
	baseURL
}) => {
	test.setTimeout(240_000);
	const said = complaints(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const embeds = () => asked.filter((url) => /\/embed\/(?!hosts)[\w-]+\/.*\/(\?|#|$)/.test(url)).length;
	await page.goto(PATH);
	const demos = await demosOn(page);
	const spoken = demos.filter(({ fittedBy }) => fittedBy !== 'nobody');
	expect(spoken.length).toBeGreaterThan(12);

	// Frames are fetched as they near the reader's eyes.
	await expect((await visit(page, 'embed-js')).locator('[data-verdict="fits"]')).toBeVisible();
	expect(embeds()).toBeLessThan(demos.length / 2);

	// A frame in a shut tab keeps quiet until the tab is opened.
	const hidden = await visit(page, 'hidden');
	await expect.poll(() => page.frames().some((frame) => frame.url().includes('aid-bankers'))).toBe(true);
	const inTab = page.frames().find((frame) => frame.url().includes('aid-bankers'));
	await inTab?.waitForLoadState();
	await expect(hidden.locator('[data-verdict]')).toHaveText(/fixed height/);
	await hidden.locator('summary').click();

	for (const { id, fittedBy, words, frame, lines } of await walk(page)) {
		if (fittedBy === 'nobody') continue;
		const [, reported = '', given = ''] = /(\d+) px and gets (\d+)/.exec(words) ?? [];
		expect(words, id).toContain('It fits');
		expect([reported, given], id).toEqual([String(frame?.height), String(frame?.height)]);
		const heard = lines.filter((line) => line.heard);
		expect(heard.length, id).toBe(1);
		expect(heard[0]?.text, id).toContain(given);
		const asks = ['frames', 'wordpress', 'iframe-resizer', 'open-iframe-resizer'].includes(fittedBy);
		expect(lines.filter(({ by }) => by === 'host').length, id).toBe(asks ? 1 : 0);
		expect(lines.filter(({ by }) => by === 'frame').length, id).toBeGreaterThan(4);
	}
	expect(embeds()).toBeGreaterThanOrEqual(spoken.length - 1);

	await page.getByRole('radio', { name: '320 px' }).check();
	// In another width another height is understood.
	const narrow = await walk(
		page,
		({ frame, lines }) => frame?.width === 320 && lines.filter(({ heard }) => heard).length > 1
	);
	for (const { id, frame } of narrow) {
		const before = demos.find((demo) => demo.id === id)?.frame;
		expect(frame?.width, id).toBe(320);
		if (before) expect(before.width, id).toBeGreaterThan(320);
	}
	const { origin } = new URL(baseURL ?? '');
	expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
	// A browser says so when a sandbox keeps a script from running: that is what the last demo is about.
	expect(said.filter((text) => !text.includes('Blocked script execution'))).toEqual([]);
});

test('what a frame says is text, whatever it says, and moves nothing; on paper it remains', async ({
	page
}) => {
	await page.goto(PATH);
	const demo = await visit(page, 'plain');
	await expect(demo.locator('[data-verdict="fits"]')).toBeVisible();
	const height = async () => (await demosOn(page)).find(({ id }) => id === 'plain')?.frame?.height;
	const [before, address] = [await height(), page.url()];
	const frame = page.frames().find((one) => one.url().includes('chronicle-mending'));
	await frame?.evaluate(() => {
		const cycle: unknown[] = [];
		cycle.push(cycle);
		for (const message of [
			'<img src=x onerror="document.title=1">',
			{ height: '<b>9</b>' },
			{ height: -5 },
			{ height: 1e400 },
			cycle,
			null,
			'x'.repeat(1e6),
			'pymxPYMxplainxPYMxnavigateToxPYMxhttps://example.org/',
			'the last'
		])
			window.parent.postMessage(message, '*');
	});
	await expect(demo.getByText('the last')).toBeVisible();
	await expect(demo.locator('li', { hasText: '<img src=x' })).toHaveCount(1);
	await expect(demo.locator('.talk :is(img, b)')).toHaveCount(0);
	expect(await height()).toBe(before);
	expect(page.url()).toBe(address);

	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet').first()).toBeHidden();
	await expect(page.locator('.log code').last()).toBeVisible();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('every demo has its frame, and the element its still picture', async ({ page }) => {
		await page.goto(PATH);
		await expect(page.getByText('Scripts are off')).toBeVisible();
		const demos = page.locator('[data-demo]');
		await expect(demos.locator('iframe, figure img')).toHaveCount(await demos.count());
		await expect(page.locator('#pym iframe')).toBeVisible();
		await expect(page.locator('#element figure img')).toBeVisible();
		await expect(page.locator('#pym [data-verdict]')).toHaveText(/fixed height/);
	});
});

test(
	'the page has no accessibility faults, and nothing sticks out of it on a phone or with large text',
	{
		// What it is made of is on the gallery's pages, too.
		tag: '@full'
	},
	async ({ page }) => {
		test.setTimeout(240_000);
		const faults = async (colorScheme: 'light' | 'dark', rules?: string[]) => {
			await page.emulateMedia({ colorScheme });
			// From its top: a link that has scrolled half under the bar is no fault.
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			return axeFaults(page, { rules });
		};
		await page.setViewportSize({ width: 1440, height: 800 });
		await page.goto(PATH);
		await expect((await visit(page, 'embed-js')).locator('[data-verdict="fits"]')).toBeVisible();
		expect(await faults('light')).toEqual([]);
		if (FULL) expect(await faults('dark', ['color-contrast'])).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await faults('light', ['target-size'])).toEqual([]);
		await walk(page);
		expect(await wide(page)).toBe(0);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect(await wide(page)).toBe(0);
	}
);
