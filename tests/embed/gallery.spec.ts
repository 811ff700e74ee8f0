import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { contentHeight, embedIn, expectFits, openHost } from '../support/host';
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
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					// The embed in the preview is a page of its own, with headings of its own, and judged on its own.
					.exclude('[data-preview]')
					.analyze();
				expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
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

