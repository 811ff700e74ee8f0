import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { axeFaults } from '../support/axe';
import { cases, FULL, turns } from '../support/full';
import { contentHeight, embedIn, expectFits, openHosts } from '../support/host';
import { complaints } from '../support/story';
import { outline } from '../../src/lib/story/outline';

const SCENE = './scenes/aid/';
const DEFAULT_STEP = 'aid-everything';
const copied = (page: Page, name: string) => page.locator(`#copy-${name}`).innerText();

/** Text that was copied, as it is when this build is served here instead of where it thinks it lives. */
async function pasted(page: Page, name: string, baseURL: string | undefined): Promise<string> {
	const site = (await page.locator('[data-builder]').getAttribute('data-site')) ?? '';
	expect(site).toMatch(/^https?:\/\//);
	return (await copied(page, name)).replaceAll(site, (baseURL ?? '').replace(/\/$/, ''));
}

test('the gallery shows every scene and leads to it, where links lead from step to step and evidence opens in place', async ({
	page
}) => {
	await page.goto('./scenes/');
	const cards = page.locator('.card');
	await expect(cards).toHaveCount(outline.length);
	for (const card of await cards.all()) {
		await expect(card.locator('svg.picture')).toHaveAttribute('aria-label', /\w{3}/);
		await expect(card.locator('.kicker')).toContainText(/\d+ steps/);
	}
	await page.getByRole('link', { name: 'Where the aid went' }).click();
	await expect(page).toHaveURL(/\/scenes\/aid\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the aid went');
	await page.goto(`${SCENE}#aid-bankers`);
	await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-bankers');
	await page.locator('#aid-bankers').getByRole('link', { name: 'Next' }).click();
	await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-luxembourg');
	await page.locator('#aid-luxembourg').getByText('Evidence for what it shows').click();
	await page.locator('#aid-luxembourg .behind li a').first().click();
	await expect(page.locator('#evidence .evidence')).toBeVisible();
});

test('what is chosen shows in preview, words about it, snippets and address, and an address chooses', async ({
	page
}) => {
	await page.goto(SCENE);
	const form = page.locator('[data-builder]');
	const frame = page.locator('[data-preview]');
	const widths = page.locator('select[name=width]');
	await expect(page.locator('select[name=step]')).toHaveValue(DEFAULT_STEP);
	// Every width that is offered; their heights are held against real ones elsewhere.
	const offered = await widths
		.locator('option')
		.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
	for (const width of offered) {
		await widths.selectOption(width);
		const height = (await frame.getAttribute('height')) ?? '';
		expect(Number(height), width).toBeGreaterThan(300);
		expect(await frame.getAttribute('width'), width).toBe(width);
		expect(await page.locator('[data-size]').textContent()).toBe(`${width} pixels wide, ${height} high.`);
		expect(await copied(page, 'frame'), width).toContain(`height="${height}"`);
	}

	await page.locator('select[name=step]').selectOption('aid-bankers');
	await form.getByLabel('Dark').check();
	await form.getByLabel('The picture alone').check();
	await widths.selectOption('320');
	const rest = 'aid/aid-bankers/?theme=dark&plain=1';
	// An address keeps no choice of colours and words, and says so.
	expect(await copied(page, 'address')).toMatch(/\/embed\/aid\/aid-bankers\/$/);
	await expect(page.locator('.text', { has: page.locator('#copy-address') })).toContainText(
		'keeps no choice of colours or words'
	);
	expect(await copied(page, 'frame')).toContain(`/embed/${rest.replace('&', '&amp;')}"`);
	await expect(frame).toHaveAttribute('src', `../../embed/${rest}`);
	await expect(frame).toHaveAttribute('width', '320');
	const { search } = new URL(page.url());
	expect(new URLSearchParams(search).get('step')).toBe('aid-bankers');
	const snippet = await copied(page, 'frame');
	await page.goto(`${SCENE}${search}`);
	await expect(page.locator('#copy-frame')).toHaveText(snippet);
	await expect(form.getByLabel('Dark')).toBeChecked();
	await page.locator('select[name=step]').selectOption('all');
	expect(await copied(page, 'address')).toMatch(/\/embed\/aid\/$/);
	expect(await copied(page, 'frame')).toContain('/embed/aid/?theme=dark&amp;plain=1"');
	await page.goto(`${SCENE}?width=620`);
	await expect(widths.locator('option:checked')).toHaveText('620: The Guardian, articles');
	await expect(frame).toHaveAttribute('width', '620');
	await page.getByRole('link', { name: 'Where these widths are from' }).click();
	await expect(page.getByRole('region', { name: 'Where the widths are from' })).toBeInViewport();
});

test('a hostile address chooses nothing', async ({ page }) => {
	const said = complaints(page);
	// What the preview would show isn't looked at.
	await page.route('**/embed/aid/**', (route) => route.abort());
	await page.goto(SCENE);
	const frame = await copied(page, 'frame');
	const hostile = fc.sample(
		fc.oneof(fc.webQueryParameters(), fc.string({ unit: 'binary' }).map(encodeURIComponent)),
		{ numRuns: cases([2], [40])[0], seed: 4 }
	);
	const attacks = ['"><script>alert(1)</script>', '../../evil', '%00%ff', '__proto__', 'javascript:1', ''];
	for (const texts of turns([...hostile, ...attacks], 5)) {
		const query = ['step', 'theme', 'plain', 'width', 'lang']
			.map((name, i) => `${name}=${texts[i]}`)
			.join('&');
		await page.goto(`${SCENE}?${query}`, { waitUntil: 'domcontentloaded' });
		await expect(page.locator('#copy-frame')).toHaveText(frame);
		await expect(page.locator('[data-preview]')).toHaveAttribute('src', `../../embed/aid/${DEFAULT_STEP}/`);
	}
	expect(said.filter((text) => !/^Failed to load resource/.test(text))).toEqual([]);
});

test('each snippet works in a stranger’s page', async ({ page, baseURL }) => {
	await page.goto(`${SCENE}?step=aid-bankers&theme=dark`);
	const [frame, script, element] = [
		await pasted(page, 'frame', baseURL),
		await pasted(page, 'script', baseURL),
		await pasted(page, 'element', baseURL)
	];
	const body = (html: string) => ({ html: `<div style="width:600px">${html}</div>` });
	const hosts = await openHosts(page, {
		frame: body(frame),
		script: body(script),
		element: body(element),
		// Where scripts are removed, the picture and its caption stay.
		removed: body(element.replace(/<script[^]*<\/script>/, ''))
	});
	for (const name of ['frame', 'script', 'element'] as const) {
		const embed = await embedIn(hosts[name], 'aid-bankers');
		expect(await embed.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
		await expect(embed.getByRole('heading', { level: 1 })).toBeVisible();
		if (name !== 'frame') await expectFits(embed);
	}
	const alone = await embedIn(hosts.frame, 'aid-bankers');
	const given = await (await alone.frameElement()).evaluate((node) => (node as HTMLElement).clientHeight);
	const spare = given - (await contentHeight(alone));
	expect(spare).toBeGreaterThanOrEqual(0);
	expect(spare).toBeLessThan(150);
	await expect(hosts.frame.locator('iframe')).toHaveAttribute('title', /Lessons for Turkmen bankers/);
	await expect(hosts.element.locator('small')).toBeHidden();
	const { removed } = hosts;
	await expect(removed.getByRole('img', { name: /\w{3}/ })).toBeVisible();
	await expect
		.poll(() => removed.locator('img').evaluate((node) => (node as HTMLImageElement).naturalWidth))
		.toBe(1336);
	await expect(removed.locator('small')).toContainText('Sources:');
	// Where DOMPurify cleans what authors paste, a link is left, and of the element the picture as well.
	await removed.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
	const left = await removed.evaluate(
		(all) =>
			all.map((html) => {
				const clean = (window as unknown as { DOMPurify: { sanitize(html: string): string } }).DOMPurify;
				const { body } = new DOMParser().parseFromString(clean.sanitize(html), 'text/html');
				const [link] = body.querySelectorAll('a');
				return [body.querySelectorAll('img').length, link?.hash, link?.textContent];
			}),
		[frame, script, element]
	);
	const link = ['#aid-bankers', 'Lessons for Turkmen bankers – Distant Partners'];
	expect(left).toEqual([
		[0, ...link],
		[0, ...link],
		[1, ...link]
	]);
});

test('everything is copied with a word about it, and where a browser refuses, selected', async ({
	page,
	context,
	baseURL
}) => {
	const { origin } = new URL(baseURL ?? '');
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await page.goto(SCENE);
	await page.getByRole('radio', { name: 'Dark' }).check();
	for (const button of await page.locator('.text [data-copy]').all()) {
		const place = page.locator(`#${await button.getAttribute('data-copy')}`);
		await expect(place).toHaveAttribute('translate', 'no');
		const text = await place.textContent();
		expect(text?.length).toBeGreaterThan(30);
		// As a page translator writes, which may not have looked at the attribute.
		await place.evaluate((pre) => {
			const translated = document.createElement('font');
			translated.textContent = pre.textContent.replaceAll('width', 'largeur').replaceAll(' ', '\u00A0');
			pre.replaceChildren(translated);
		});
		await button.click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	}
	const names = await page.locator('.text [data-copy]').evaluateAll((all) => all.map((b) => b.ariaLabel));
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBe(9);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await page.getByRole('button', { name: 'Copy: Caption' }).click();
	await expect(page.locator('[data-toast]')).toContainText('by hand');
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await copied(page, 'caption'));
});

test('a PNG is its SVG, drawn: the credit at its foot included', async ({ page }) => {
	await page.goto('./robots.txt');
	const inked = await page.evaluate(async () => {
		const path = 'scenes/aid/distant-partners-aid-bankers';
		const image = new Image();
		image.src = `${path}-light-2x.png`;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), {
			width: image.naturalWidth,
			height: image.naturalHeight
		});
		const context = canvas.getContext('2d') as CanvasRenderingContext2D;
		context.drawImage(image, 0, 0);
		const svg = await (await fetch(`${path}-light.svg`)).text();
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

// The gallery in light is looked at while one of its pictures plays.
test('scenes’ pages have no accessibility faults: all rules in light, and large enough for a finger', async ({
	page
}) => {
	test.setTimeout(240_000);
	const found: string[] = [];
	const paths = cases(
		[SCENE, './scenes/hosts/'],
		['./scenes/', SCENE, './scenes/hosts/', './scenes/exports/#exports-versions']
	);
	for (const path of paths) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(path);
		await page
			.locator('details:visible')
			.evaluateAll((all) => all.forEach((folded) => ((folded as HTMLDetailsElement).open = true)));
		if (path === SCENE || path === './scenes/hosts/') found.push(...(await axeFaults(page)));
		// One that is opened further down has the same parts, and a link that has scrolled half under the bar is no fault.
		const whole = !path.includes('#');
		await page.emulateMedia({ colorScheme: 'dark' });
		if (whole && FULL) found.push(...(await axeFaults(page, { rules: ['color-contrast'] })));
		await page.setViewportSize({ width: 320, height: 640 });
		if (whole) found.push(...(await axeFaults(page, { rules: ['target-size'] })));
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, path).toBe(0);
	}
	expect(found).toEqual([]);
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the gallery is pictures that stand still, and a scene can be seen, embedded as most do, and downloaded', async ({
		page
	}) => {
		await page.goto('./scenes/');
		await expect(page.locator('.card svg.picture:visible')).toHaveCount(outline.length);
		await expect(page.locator('[data-play]:visible')).toHaveCount(0);
		const links = page.locator('.card a');
		await expect(links).toHaveCount(outline.length);
		await links.first().click();
		await expect(page).toHaveURL(/\/scenes\/distance\/$/);

		await page.goto(SCENE);
		await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
		await expect(page.locator('.deck > .step:visible')).toHaveCount(1);
		await page.locator(`#${DEFAULT_STEP}`).getByRole('link', { name: 'Next' }).click();
		await expect(page.locator('.deck > .step:visible')).toHaveAttribute('id', 'aid-kyrgyzstan');
		await expect(page.locator('#copy-frame')).toContainText(`/embed/aid/${DEFAULT_STEP}/`);
		await expect(page.frameLocator('[data-preview]').getByRole('heading', { level: 1 })).toBeVisible();
		// Five steps with six files each, and two of all steps.
		await expect(page.locator('.all-files a[download]:visible')).toHaveCount(32);
		await expect(page.getByText('Your browser runs no scripts here')).toBeVisible();
	});
});
