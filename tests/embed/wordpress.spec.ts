import { expect, test, type Page } from '@playwright/test';
import { contentHeight, embedIn, expectFits, expectSandboxed, openHost } from '../support/host';

/** What WordPress keeps of the HTML that somebody else's oEmbed hands it, by element. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: ['data-secret'],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title',
		'data-secret'
	]
};

/** As `wp_kses` does, for HTML as plain as ours: drops elements and attributes that aren't kept. */
const cleaned = (html: string): string =>
	html.replace(
		/<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>/g,
		(_, slash: string, name: string, attributes: string) => {
			const kept = KEPT[name];
			if (!kept) return '';
			const rest = [...attributes.matchAll(/\s+([\w-]+)="[^"]*"/g)].filter(([, key = '']) =>
				kept.includes(key)
			);
			return `<${slash}${name}${rest.map(([attribute]) => ` ${attribute.trim()}`).join('')}>`;
		}
	);

/** What `wp_filter_oembed_result` makes of a stranger's HTML. @param secret which WordPress draws by lot */
function filtered(result: string, secret: string): string {
	const [, quote = '', frame] =
		/^(<blockquote>.*?<\/blockquote>)?.*(<iframe[^>]*><\/iframe>)/s.exec(cleaned(result)) ?? [];
	if (!frame) return '';
	const html = (quote + frame)
		.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
		.replaceAll('<blockquote', `<blockquote data-secret="${secret}"`);
	const hidden = quote
		? html
				.replaceAll('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
				.replaceAll('<blockquote', '<blockquote class="wp-embedded-content"')
		: html;
	return hidden.replaceAll(
		'<iframe',
		'<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"'
	);
}

/** Since 5.9 a page has the script only where it has such a quotation. */
const listens = (html: string): boolean => /<blockquote\s[^>]*?wp-embedded-content/.test(html);

/** What `wp-embed.js` does; where it would lead its page to is written down instead. */
const SCRIPT = `
	window.followed = [];
	window.addEventListener('message', ({ source, data }) => {
		if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
		for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
			quote.style.display = 'none';
		for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
			if (source !== frame.contentWindow) continue;
			frame.removeAttribute('style');
			if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
			if (data.message === 'link') window.followed.push(data.value);
		}
	});
	for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
		frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');`;

const followed = (page: Page) => page.evaluate(() => (window as unknown as { followed: string[] }).followed);

test('what oembed.json hands WordPress is fitted by its script, locked in its sandbox', async ({
	page,
	request,
	baseURL
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const path of ['trade/trade-oil', 'aid']) {
		const said = (await (
			await request.get(new URL(`embed/${path}/oembed.json`, baseURL).href)
		).json()) as Record<'html' | 'title' | 'provider_url', string>;
		const html = filtered(said.html.replaceAll(said.provider_url, baseURL ?? ''), 'aBcD123xyz');
		expect(listens(html), path).toBe(true);
		await openHost(page, html, { script: SCRIPT });
		const frame = await embedIn(page, `/embed/${path}/`);
		await expectSandboxed(frame);
		await expectFits(frame);
		await expect(page.locator('iframe')).toBeVisible();
		await expect(page.locator('iframe')).toHaveAttribute('title', said.title);
		await expect(page.locator('blockquote')).toBeHidden();
		await expect(page.locator('blockquote')).toHaveText(said.title);
	}
});

test('without a quotation WordPress would not listen, and what is no frame it drops', () => {
	expect(listens(filtered('<iframe src="https://example.org/"></iframe>', 's'))).toBe(false);
	expect(filtered('<blockquote>Only words</blockquote>', 's')).toBe('');
});

test('a frame that WordPress knows by its secret keeps it on the next step, and passes its links on', async ({
	page,
	baseURL
}) => {
	const address = new URL('embed/trade/trade-oil/', baseURL).href;
	await page.setViewportSize({ width: 360, height: 800 });
	await openHost(
		page,
		filtered(`<iframe src="${address}" width="100%" frameborder="0"></iframe>`, 'aBcD123'),
		{
			script: SCRIPT
		}
	);
	const frame = await embedIn(page);
	await expectSandboxed(frame);
	await expectFits(frame);
	expect(await contentHeight(frame)).toBeLessThanOrEqual(1000);
	await frame.getByRole('link', { name: 'In the story' }).click();
	await expect.poll(() => followed(page)).toEqual([new URL('#trade-oil', baseURL).href]);
	await frame.getByRole('link', { name: 'Next' }).click();
	await frame.waitForURL(/trade-stable.*secret=aBcD123/);
	await expectFits(frame);
});

test('a frame that was there before WordPress’s script answers when it is ready, to its own secret only', async ({
	page,
	baseURL
}) => {
	const address = new URL('embed/trade/trade-oil/', baseURL).href;
	await openHost(
		page,
		filtered(`<iframe src="${address}" width="100%" frameborder="0"></iframe>`, 'aBcD123')
	);
	const frame = await embedIn(page);
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ data }) => {
			if (data?.message === 'height') heard.push(data.secret);
			if (data === '[iFrameSizer]last:' || String(data).startsWith('[iFrameSizer]last:')) heard.push('last');
		});
		const target = document.querySelector('iframe')?.contentWindow;
		target?.postMessage({ message: 'ready', secret: 'another' }, '*');
		target?.postMessage('[iFrameSizer]last:8', '*');
	});
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	// An answer is given in every dialect, WordPress's last.
	await expect.poll(heard).toEqual(['last', 'aBcD123']);
	await page.evaluate(SCRIPT);
	await expectFits(frame);
	await expect.poll(heard).toEqual(['last', 'aBcD123', 'last', 'aBcD123']);
});
