import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { contentHeight, embedIn, expectFits, openHost } from '../support/host';
import { leavesNothing } from '../support/leaks';
import { complaints } from '../support/story';

const SCENE = './scenes/aid/';
const DEFAULT_STEP = 'aid-everything';
const copied = (page: Page, name: string) => page.locator(`#copy-${name}`).innerText();

/** Text that was copied, as it is when this build is served here instead of where it thinks it lives. */
async function pasted(page: Page, name: string, baseURL: string | undefined): Promise<string> {
	const site = (await page.locator('[data-builder]').getAttribute('data-site')) ?? '';
	expect(site).toMatch(/^https?:\/\//);
	return (await copied(page, name)).replaceAll(site, (baseURL ?? '').replace(/\/$/, ''));
}

/** Where an address of the built site is on this server. */
const here = (address: string, from: string, baseURL: string | undefined) =>
	address.replace(from, (baseURL ?? '').replace(/\/$/, ''));

/** What axe finds wrong with a page. */
async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		// The embed in the preview is a page of its own, with headings of its own, and judged on its own.
		.exclude('[data-preview]')
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('the gallery shows every scene and leads to it', async ({ page }) => {
	await page.goto('./scenes/');
	const cards = page.locator('.card');
	await expect(cards).toHaveCount(11);
	for (const card of await cards.all()) {
		await expect(card.locator('svg.picture')).toHaveAttribute('aria-label', /\w{3}/);
		await expect(card.locator('.kicker')).toContainText(/\d+ steps/);
	}
	await page.getByRole('link', { name: 'Where the aid went' }).click();
	await expect(page).toHaveURL(/\/scenes\/aid\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the aid went');
});

/** A card of the gallery, by its scene. */
const cardOf = (page: Page, scene: string) =>
	page.locator('.card').filter({ has: page.locator(`a[href="${scene}/"]`) });
const moving = (card: Locator) => card.locator('svg.moving');
/** What a picture draws: its texts. */
const drawn = (picture: Locator) => picture.locator('text').allTextContents();

/** What is fetched for pictures to move, as it happens. */
function fetched(page: Page): string[] {
	const found: string[] = [];
	page.on('request', (request) => {
		const [, path] = /\/scenes\/(.*(?:play\.js|moves\.json))$/.exec(request.url()) ?? [];
		if (path) found.push(path);
	});
	return found;
}

/** Where everything on the gallery's page is: what plays may push nothing aside. */
const places = (page: Page) =>
	page.locator('main, .card, .thumb, .below, .card h2, .card > p').evaluateAll((all) =>
		all.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return [x, y + scrollY, width, height];
		})
	);

/**
 * Writes down what a card's picture goes through: each state with the number of its step, and when the pointer leaves.
 *
 * @returns what has been written down so far
 */
async function watch(card: Locator): Promise<() => Promise<string[]>> {
	await card.evaluate((node) => {
		const seen: string[] = [];
		const look = () => {
			const state = node.querySelector<SVGElement>('svg.moving')?.dataset.state;
			const [number] = (node.querySelector('.caption')?.textContent ?? '').split(' ·');
			const now = `${state} ${number}`;
			if (state && now !== seen.at(-1)) seen.push(now);
		};
		new MutationObserver(look).observe(node, {
			subtree: true,
			childList: true,
			attributeFilter: ['data-state']
		});
		node.addEventListener('pointerleave', () => seen.push('left'));
		Object.assign(node, { seen });
	});
	return () => card.evaluate((node) => [...(node as unknown as { seen: string[] }).seen]);
}

/** Waits until a card shows its still picture alone, as it was. */
async function expectRest(card: Locator): Promise<void> {
	await expect(moving(card)).toHaveCount(0);
	await expect(card).not.toHaveAttribute('data-playing');
	await expect(card.locator('[data-play]')).toHaveAttribute('aria-pressed', 'false');
}

test.describe('thumbnails', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	test('one plays through its steps while the pointer rests on it, and is left as it was', async ({
		page
	}) => {
		const said = complaints(page);
		const asked = fetched(page);
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		await card.scrollIntoViewIfNeeded();
		const still = card.locator('svg.picture').first();
		const name = await still.getAttribute('aria-label');
		const before = { places: await places(page), texts: await drawn(still) };
		const seen = await watch(card);
		expect(asked).toEqual([]);
		await card.hover();
		// The poster is the first step's picture, so the second comes first.
		await expect.poll(async () => (await seen()).slice(0, 2)).toEqual(['kyrgyzstan 2/7', 'bankers 3/7']);
		await expect.poll(async () => (await drawn(moving(card))).join()).not.toBe(before.texts.join());
		expect(await places(page)).toEqual(before.places);
		// Those who listen hear nothing of it.
		await expect(moving(card)).toHaveAttribute('aria-hidden', 'true');
		await expect(card.getByRole('img')).toHaveCount(1);
		await expect(card.getByRole('img')).toHaveAttribute('aria-label', name ?? '');
		await page.mouse.move(2, 2);
		await expectRest(card);
		// Once left, it goes nowhere but back.
		const all = await seen();
		expect(all.slice(all.indexOf('left'))).toEqual(['left', 'everything ']);
		expect(await places(page)).toEqual(before.places);
		expect(await drawn(still)).toEqual(before.texts);
		expect(asked).toEqual(['play.js', 'aid/moves.json']);
		// Once more from the start, and nothing is fetched again.
		await card.hover();
		await expect.poll(async () => (await seen()).slice(all.length)[0]).toBe('kyrgyzstan 2/7');
		expect(asked).toHaveLength(2);
		expect(said).toEqual([]);
	});

	test('what moves ends as the still picture has it, in every scene', async ({ page }) => {
		test.setTimeout(240_000);
		await page.goto('./scenes/');
		// Whatever is taken away is kept, to be compared.
		await page.evaluate(() => {
			new MutationObserver((records) => {
				for (const { removedNodes, target } of records)
					for (const node of removedNodes)
						if ((node as Element).classList?.contains('moving'))
							(target as HTMLElement).dataset.last = (node as Element).querySelector(':scope > g')?.innerHTML;
			}).observe(document.querySelector('.cards') as Element, { subtree: true, childList: true });
		});
		for (const card of await page.locator('.card').all()) {
			await card.hover();
			await expect(moving(card)).toHaveCount(1);
			await page.mouse.move(2, 2);
			await expectRest(card);
			const { still, last } = await card.locator('.thumb').evaluate((thumb) => {
				const copy = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
				copy.innerHTML = (thumb as HTMLElement).dataset.last ?? '';
				const said = (svg: Element | null) =>
					[...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).sort();
				return { still: said(thumb.querySelector('svg.picture')), last: said(copy) };
			});
			expect(last.length).toBeGreaterThan(0);
			expect(last).toEqual(still);
		}
	});

	test('one plays with the keyboard’s focus in it, one at a time, and stops when told', async ({ page }) => {
		await page.goto('./scenes/');
		const [first, second] = [page.locator('.card').nth(0), page.locator('.card').nth(1)];
		await page.getByRole('link', { name: /^How to put a scene/ }).focus();
		await page.keyboard.press('Tab');
		// The button that plays and stops comes first in a card; focus there is focus in the card.
		await expect(first.getByRole('button')).toBeFocused();
		await expect(moving(first)).toHaveCount(1);
		await expect(first.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Tab');
		await expect(first.getByRole('link')).toBeFocused();
		await expect(moving(first)).toHaveCount(1);
		await page.keyboard.press('Tab');
		await expect(moving(second)).toHaveCount(1);
		await expectRest(first);
		// The button stops, and starts.
		await expect(second.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Enter');
		await expectRest(second);
		await page.keyboard.press('Enter');
		await expect(moving(second)).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expectRest(second);
	});

	test('one plays once, to its end, and rests', async ({ page }) => {
		await page.goto('./scenes/');
		const card = cardOf(page, 'projects');
		const seen = await watch(card);
		const steps = Number(/(\d+) steps/.exec((await card.locator('.kicker').textContent()) ?? '')?.[1]);
		await card.hover();
		await expect(moving(card)).toHaveCount(1);
		await expect(moving(card)).toHaveCount(0, { timeout: 60_000 });
		await expectRest(card);
		const numbers = (await seen()).map((words) => words.split(' ')[1]);
		expect(numbers.slice(-2)).toEqual([`${steps}/${steps}`, '']);
		// All in the story's order; the first may be the poster, which is there already.
		const all = Array.from({ length: steps }, (_, i) => `${i + 1}/${steps}`);
		expect(all.slice(-numbers.length + 1)).toEqual(numbers.slice(0, -1));
	});

	test('none moves where motion isn’t wanted', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.clock.install();
		const asked = fetched(page);
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		await card.hover();
		await page.clock.runFor(5000);
		await card.getByRole('link').focus();
		await page.clock.runFor(5000);
		await expectRest(card);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
		expect(asked).toEqual([]);
	});

	test('the reader’s own word on motion goes before the system’s, at once', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('./scenes/');
		const set = (value: string) =>
			page
				.locator(`[data-setting=motion][value=${value}]`)
				.evaluate((input) => (input as HTMLInputElement).click());
		await set('on');
		await expect(page.locator('[data-play]:visible')).toHaveCount(11);
		const card = cardOf(page, 'aid');
		await card.hover();
		await expect(moving(card)).toHaveCount(1);
		await set('off');
		await expectRest(card);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
	});

	for (const [what, pattern] of [
		['script', '**/scenes/play.js'],
		['data', '**/moves.json']
	] as const)
		test(`without its ${what} the still picture stays`, async ({ page }) => {
			const said = complaints(page);
			await page.route(pattern, (route) => route.abort());
			await page.goto('./scenes/');
			const card = cardOf(page, 'aid');
			const failed = page.waitForEvent('requestfailed');
			await card.hover();
			await failed;
			await expectRest(card);
			await expect(card.locator('svg.picture')).toBeVisible();
			// The next try goes better.
			await page.unroute(pattern);
			await page.mouse.move(2, 2);
			await card.hover();
			await expect(moving(card)).toHaveCount(1);
			expect(said.filter((text) => !/^Failed to load resource/.test(text))).toEqual([]);
		});

	test('axe finds nothing while one plays', async ({ page }) => {
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		await card.hover();
		await expect(moving(card)).toHaveCount(1);
		expect(await faults(page)).toEqual([]);
		await expect(moving(card)).toHaveCount(1);
	});

	test('five visits leave no listeners or nodes behind', async ({ page }) => {
		await page.goto('./scenes/');
		const card = cardOf(page, 'aid');
		const visit = async () => {
			await card.hover();
			await expect(moving(card)).toHaveCount(1);
			await page.mouse.move(2, 2);
			await expectRest(card);
		};
		await leavesNothing(page, visit);
	});
});

test.describe('thumbnails under a finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the one in the middle of the screen plays, and no other', async ({ page }) => {
		await page.goto('./scenes/');
		const middle = (scene: string) =>
			cardOf(page, scene).evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
		await middle('aid');
		await expect(moving(cardOf(page, 'aid'))).toHaveCount(1);
		await expect(page.locator('[data-playing]')).toHaveCount(1);
		await middle('security');
		await expect(moving(cardOf(page, 'security'))).toHaveCount(1);
		await expectRest(cardOf(page, 'aid'));
		await cardOf(page, 'security').getByRole('button').tap();
		await expectRest(cardOf(page, 'security'));
		await expect(page).toHaveURL(/\/scenes\/$/);
	});
});

test('links lead from step to step, and evidence opens in place', async ({ page }) => {
	await page.goto(`${SCENE}#aid-mines`);
	await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-mines');
	await page.locator('#aid-mines').getByRole('link', { name: 'Next' }).click();
	await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-luxembourg');
	await page.locator('#aid-luxembourg').getByText('Evidence for what it shows').click();
	await page.locator('#aid-luxembourg .behind li a').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
});

test('what is chosen shows in preview, snippets and address, and an address chooses', async ({ page }) => {
	await page.goto(SCENE);
	await expect(page.locator('select[name=step]')).toHaveValue(DEFAULT_STEP);
	await page.locator('select[name=step]').selectOption('aid-mines');
	const form = page.locator('[data-builder]');
	await form.getByLabel('Dark').check();
	await form.getByLabel('The picture alone').check();
	await page.locator('select[name=width]').selectOption('320');
	const rest = 'aid/aid-mines/?theme=dark&plain=1';
	expect(await copied(page, 'address')).toMatch(new RegExp(`/embed/${rest.replace('?', '\\?')}$`));
	await expect(page.locator('[data-preview]')).toHaveAttribute('src', `../../embed/${rest}`);
	await expect(page.locator('[data-preview]')).toHaveAttribute('width', '320');
	await expect(page.locator('[data-size]')).toContainText('320 pixels wide');
	const { search } = new URL(page.url());
	expect(new URLSearchParams(search).get('step')).toBe('aid-mines');
	const frame = await copied(page, 'frame');
	await page.goto(`${SCENE}${search}`);
	await expect(page.locator('#copy-frame')).toHaveText(frame);
	await expect(form.getByLabel('Dark')).toBeChecked();
	await page.locator('select[name=step]').selectOption('all');
	expect(await copied(page, 'address')).toMatch(/\/embed\/aid\/\?theme=dark&plain=1$/);
});

test('every width that is offered reaches preview, words about it and the frame’s height', async ({
	page
}) => {
	await page.goto(SCENE);
	const select = page.locator('select[name=width]');
	const groups = await select
		.locator('optgroup')
		.evaluateAll((all) =>
			all.map((group) => ({ name: group.getAttribute('label'), of: group.childElementCount }))
		);
	expect(groups.map(({ name }) => name)).toEqual(['Usual widths', 'Newsrooms', 'Publishing systems']);
	for (const { name, of } of groups) expect(of, name ?? '').toBeGreaterThanOrEqual(3);
	const widths = await select
		.locator('option')
		.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
	const frame = page.locator('[data-preview]');
	for (const width of widths) {
		await select.selectOption(width);
		await expect(frame).toHaveAttribute('width', width);
		const height = (await frame.getAttribute('height')) ?? '';
		expect(Number(height), width).toBeGreaterThan(300);
		await expect(page.locator('[data-size]')).toHaveText(`${width} pixels wide, ${height} high.`);
		expect(await copied(page, 'frame'), width).toContain(`height="${height}"`);
	}
	// An address names one.
	await page.goto(`${SCENE}?width=620`);
	await expect(select.locator('option:checked')).toHaveText('620: The Guardian, articles');
	await expect(frame).toHaveAttribute('width', '620');
});

test('the widths of newsrooms and systems are told with the files that say so', async ({ page }) => {
	await page.goto(SCENE);
	const offered = await page
		.locator('select[name=width] optgroup:not(:first-child) option')
		.evaluateAll((all) => all.map((option) => option.textContent?.trim()));
	await page.getByRole('link', { name: 'Where these widths are from' }).click();
	await expect(page).toHaveURL(/\/scenes\/hosts\/#widths$/);
	const told = page.getByRole('region', { name: 'Where the widths are from' }).locator('tbody tr');
	const rows = await told.evaluateAll((all) =>
		all.map((row) => {
			const [whose, width] = [...row.children].map((cell) => cell.textContent?.trim());
			return { text: `${width}: ${whose}`, files: [...row.querySelectorAll('a')].map(({ href }) => href) };
		})
	);
	expect(rows.map(({ text }) => text)).toEqual(offered);
	for (const { text, files } of rows) {
		expect(files.length, text).toBeGreaterThan(0);
		for (const file of files)
			expect(file, text).toMatch(/^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\/.+/);
	}
});

test('a hostile address chooses nothing', async ({ page }) => {
	const said = complaints(page);
	await page.goto(SCENE);
	const frame = await copied(page, 'frame');
	const hostile = fc.sample(
		fc.oneof(fc.webQueryParameters(), fc.string({ unit: 'binary' }).map(encodeURIComponent)),
		{
			numRuns: 16,
			seed: 4
		}
	);
	const attacks = ['"><script>alert(1)</script>', '../../evil', '%00%ff', '__proto__', 'javascript:1', ''];
	for (const text of [...hostile, ...attacks]) {
		const query = ['step', 'theme', 'plain', 'width', 'lang'].map((name) => `${name}=${text}`).join('&');
		await page.goto(`${SCENE}?${query}`);
		await expect(page.locator('#copy-frame')).toHaveText(frame);
		await expect(page.locator('[data-preview]')).toHaveAttribute('src', `../../embed/aid/${DEFAULT_STEP}/`);
	}
	expect(said).toEqual([]);
});

test('each snippet works in a stranger’s page', async ({ page, baseURL }) => {
	await page.goto(`${SCENE}?step=aid-mines&theme=dark`);
	const [frame, script, element] = [
		await pasted(page, 'frame', baseURL),
		await pasted(page, 'script', baseURL),
		await pasted(page, 'element', baseURL)
	];
	const body = (html: string) => `<div style="width:600px">${html}</div>`;
	const shown = async () => {
		const embed = await embedIn(page, 'aid-mines');
		expect(await embed.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
		await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
		return embed;
	};
	await openHost(page, body(frame));
	const alone = await shown();
	const given = await (await alone.frameElement()).evaluate((node) => (node as HTMLElement).clientHeight);
	const spare = given - (await contentHeight(alone));
	expect(spare).toBeGreaterThanOrEqual(0);
	expect(spare).toBeLessThan(150);
	await expect(page.locator('iframe')).toHaveAttribute('title', /Two small sums for safety/);
	await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy');
	await openHost(page, body(script));
	await expectFits(await shown());
	await openHost(page, body(element));
	await expectFits(await shown());
	await expect(page.locator('figure')).toBeHidden();
	// Where scripts are removed, the picture and its caption stay.
	await openHost(page, body(element.replace(/<script[^]*<\/script>/, '')));
	await expect(page.getByRole('img', { name: /\w{3}/ })).toBeVisible();
	await expect
		.poll(() => page.locator('img').evaluate((node) => (node as HTMLImageElement).naturalWidth))
		.toBe(1336);
	await expect(page.locator('figcaption')).toContainText('Sources:');
});

test('the heights of frames without a script show all, at every width', async ({ page }) => {
	test.setTimeout(300_000);
	const misfits: string[] = [];
	for (const scene of ['aid', 'projects', 'security']) {
		await page.goto(`./scenes/${scene}/`);
		const all = await page.locator('[data-handout]').evaluateAll((options) =>
			options.map((option) => ({
				step: (option as HTMLOptionElement).value,
				heights: JSON.parse((option as HTMLElement).dataset.handout ?? '').heights as Record<string, number[]>
			}))
		);
		for (const { step, heights } of all) {
			await page.goto(`./embed/${scene}/${step === 'all' ? '' : `${step}/`}`);
			for (const [width, [whole = 0, plain = 0]] of Object.entries(heights))
				for (const [height, isPlain] of [
					[whole, false],
					[plain, true]
				] as const) {
					await page.setViewportSize({ width: Number(width), height: 600 });
					await page.evaluate((is) => document.documentElement.toggleAttribute('data-plain', is), isPlain);
					const spare = height - (await contentHeight(page.mainFrame()));
					if (spare < 0 || spare > 200) misfits.push(`${scene} ${step} at ${width}, ${isPlain}: ${spare}`);
				}
		}
	}
	expect(misfits).toEqual([]);
});

test('everything is copied with a word about it, and where a browser refuses, selected', async ({
	page,
	context,
	baseURL
}) => {
	const { origin } = new URL(baseURL ?? '');
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await page.goto(SCENE);
	for (const button of await page.locator('[data-copy]').all()) {
		await button.click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
		const text = await page.locator(`#${await button.getAttribute('data-copy')}`).textContent();
		expect(text?.length).toBeGreaterThan(30);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	}
	const names = await page.locator('[data-copy]').evaluateAll((all) => all.map((b) => b.ariaLabel));
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBe(9);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await page.getByRole('button', { name: 'Copy: Caption' }).click();
	await expect(page.locator('[data-toast]')).toContainText('by hand');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await copied(page, 'caption'));
	expect(JSON.parse(await copied(page, 'csl'))).toMatchObject([{ type: 'graphic' }]);
	expect(await copied(page, 'bibtex')).toMatch(/^@\w+\{/);
});

test('every download answers with its type, parses, and carries its credit', async ({ page, request }) => {
	test.setTimeout(300_000);
	await page.goto('./scenes/');
	const scenes = await page.locator('.card a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
	for (const scene of scenes) {
		await page.goto(`./scenes/${scene}`);
		const links = await page
			.locator('.all-files a[download]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(links.length % 6).toBe(2);
		const svgSizes = new Map<string, number[]>();
		for (const name of links.filter((link) => link.endsWith('.svg'))) {
			const answer = await request.get(`./scenes/${scene}${name}`);
			expect(answer.headers()['content-type'], name).toContain('image/svg+xml');
			const svg = await answer.text();
			for (const words of ['Sources:', 'Distant Partners']) expect(svg, name).toContain(words);
			const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
			svgSizes.set(name.replace('.svg', ''), [Number(width), Number(height)]);
		}
		for (const name of links.filter((link) => link.endsWith('.png'))) {
			const answer = await request.get(`./scenes/${scene}${name}`);
			expect(answer.headers()['content-type'], name).toBe('image/png');
			const png = await answer.body();
			const [width = 0, height = 0] = svgSizes.get(name.replace('-2x.png', '')) ?? [];
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([2 * width, 2 * height]);
		}
		for (const name of links.filter((link) => link.endsWith('.csv'))) {
			const answer = await request.get(`./scenes/${scene}${name}`);
			expect(answer.headers()['content-type'], name).toContain('text/csv');
			expect(csvParse(await answer.text()).length, name).toBeGreaterThan(0);
		}
		for (const name of links.filter((link) => link.endsWith('.json'))) {
			const answer = await request.get(`./scenes/${scene}${name}`);
			expect(answer.headers()['content-type'], name).toContain('application/json');
			const data = (await answer.json()) as { version: string; credit: string };
			expect(data.version, name).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(data.credit.length, name).toBeGreaterThan(3);
		}
	}
});

test('a PNG is its SVG, drawn: the credit at its foot included', async ({ page }) => {
	await page.goto(SCENE);
	const inked = await page.evaluate(async () => {
		const image = new Image();
		image.src = 'distant-partners-aid-mines-light-2x.png';
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), {
			width: image.naturalWidth,
			height: image.naturalHeight
		});
		const context = canvas.getContext('2d') as CanvasRenderingContext2D;
		context.drawImage(image, 0, 0);
		const svg = await (await fetch('distant-partners-aid-mines-light.svg')).text();
		const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
		const credits = [...drawing.querySelectorAll('svg > text')].slice(-2);
		// Where a line of the credit stands, something is darker than the paper.
		return credits.map((line) => {
			const [x, y] = ['x', 'y'].map((name) => 2 * Number(line.getAttribute(name)));
			const { data } = context.getImageData(x ?? 0, (y ?? 0) - 16, 200, 16);
			return data.filter((value, i) => i % 4 === 0 && value < 160).length;
		});
	});
	expect(inked.length).toBe(2);
	for (const pixels of inked) expect(pixels).toBeGreaterThan(100);
});

test('data of a step are what its table shows', async ({ page, request }) => {
	await page.goto(`${SCENE}#aid-mines`);
	const table = page.locator('#aid-mines table');
	const cells = await table.evaluate((node) =>
		[...node.querySelectorAll('tbody tr')].map((row) =>
			[...row.children].map((cell) => cell.textContent?.trim())
		)
	);
	const data = (await (await request.get(`${SCENE}distant-partners-aid-mines.json`)).json()) as {
		table: { rows: { text: string; fact?: string; value?: number }[][] };
		facts: { id: string; value: unknown }[];
	};
	expect(data.table.rows.map((row) => row.map(({ text }) => text.trim()))).toEqual(cells);
	const known = new Map(data.facts.map(({ id, value }) => [id, value]));
	for (const cell of data.table.rows.flat()) if (cell.fact) expect(known.get(cell.fact)).toBe(cell.value);
	const csv = csvParse(await (await request.get(`${SCENE}distant-partners-aid-mines.csv`)).text());
	expect(csv.length).toBe(cells.length);
	expect(csv.columns.some((column) => column.endsWith('(value)'))).toBe(true);
});

test('an address to paste leads to an embed that oEmbed knows', async ({ page, request, baseURL }) => {
	await page.goto(SCENE);
	const site = (await page.locator('[data-builder]').getAttribute('data-site')) ?? '';
	const embed = await (await request.get(await pasted(page, 'address', baseURL))).text();
	const [, oembed = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(embed) ?? [];
	const said = (await (await request.get(here(oembed, site, baseURL))).json()) as { html: string };
	expect(said.html).toContain(await copied(page, 'address'));
});

test('the page for other systems names each of them, and says what to paste', async ({ page }) => {
	await page.goto('./scenes/hosts/');
	const names = [
		'WordPress',
		'Drupal',
		'Arc XP',
		'Notion',
		'Google Docs',
		'Google Slides',
		'PowerPoint',
		'Moodle'
	];
	for (const name of names) {
		const part = page.getByRole('region', { name, exact: true });
		await expect(part.getByRole('listitem')).toHaveCount(3);
		await expect(part.getByText('What it removes')).toBeVisible();
	}
});

for (const width of [360, 1280])
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing at ${width} pixels, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			for (const path of ['./scenes/', SCENE, './scenes/hosts/']) {
				await page.goto(path);
				for (const folded of await page.locator('details:visible').all())
					await folded.evaluate((node) => ((node as HTMLDetailsElement).open = true));
				expect(await faults(page), path).toEqual([]);
			}
		});

test('nothing is wider than a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['./scenes/', SCENE, './scenes/exports/#exports-versions', './scenes/hosts/']) {
		await page.goto(path);
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, path).toBe(0);
	}
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the gallery is pictures that stand still, and links', async ({ page }) => {
		await page.goto('./scenes/');
		await expect(page.locator('.card svg.picture:visible')).toHaveCount(11);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
		const links = page.locator('.card a');
		await expect(links).toHaveCount(11);
		await links.first().click();
		await expect(page).toHaveURL(/\/scenes\/map\/$/);
	});

	test('a scene can be seen, embedded as most do, and downloaded', async ({ page }) => {
		await page.goto(SCENE);
		await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
		await expect(page.locator('.deck > .step:visible')).toHaveCount(1);
		await page.locator(`#${DEFAULT_STEP}`).getByRole('link', { name: 'Next' }).click();
		await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-kyrgyzstan');
		await expect(page.locator('#copy-frame')).toContainText(`/embed/aid/${DEFAULT_STEP}/`);
		await expect(page.frameLocator('[data-preview]').getByRole('heading', { level: 1 })).toBeVisible();
		// Seven steps with six files each, and two of all steps.
		await expect(page.locator('.all-files a[download]:visible')).toHaveCount(44);
		await expect(page.getByText('Your browser runs no scripts here')).toBeVisible();
	});
});
