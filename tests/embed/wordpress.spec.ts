import { expect, test, type Frame, type Page } from '@playwright/test';
import { readJson } from '../support/embeds';
import {
	contentHeight,
	embedIn,
	expectFits,
	expectSandboxed,
	openHosts,
	toFront,
	widen
} from '../support/host';

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
				.replaceAll('<iframe', '<iframe style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"')
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

const SECRET = 'aBcD123xyz';
/** What is asked for, and what WordPress makes of it. */
const ASKED = { step: 'trade/trade-oil', scene: 'aid' } as const;
/** A frame that was found without a quotation. */
const found = (address: string) =>
	filtered(`<iframe src="${address}" width="100%" frameborder="0"></iframe>`, SECRET);

// One window with all its pages in it, each a document of its own.
test.describe('WordPress', () => {
	test.describe.configure({ mode: 'default' });
	let page: Page;
	let hosts: Record<keyof typeof ASKED | 'onward' | 'early', Frame>;
	const answers = {} as Record<keyof typeof ASKED, Record<'html' | 'title' | 'provider_url', string>>;

	test.beforeAll(async ({ browser, baseURL }) => {
		page = await browser.newPage();
		const at = (path: string) => new URL(path, baseURL).href;
		const handed = (name: keyof typeof ASKED) => {
			const answer = readJson(`embed/${ASKED[name]}/oembed.json`) as (typeof answers)['step'];
			answers[name] = answer;
			return {
				html: filtered(answer.html.replaceAll(answer.provider_url, baseURL ?? ''), SECRET),
				script: SCRIPT
			};
		};
		hosts = await openHosts(page, {
			step: handed('step'),
			scene: handed('scene'),
			onward: { html: found(at('embed/trade/trade-oil/')), script: SCRIPT },
			early: { html: found(at('embed/trade/trade-oil/')) }
		});
	});
	test.afterAll(() => page.close());

	for (const name of Object.keys(ASKED) as (keyof typeof ASKED)[])
		test(`fits what oembed.json hands it, locked in its sandbox: a ${name}`, async () => {
			const [host, { title, html }] = [hosts[name], answers[name]];
			expect(listens(filtered(html, SECRET))).toBe(true);
			const frame = await embedIn(host, `/embed/${ASKED[name]}/`);
			await expectSandboxed(frame);
			for (const width of [700, 360]) {
				await widen(host, width);
				await expectFits(frame);
			}
			await expect(host.locator('iframe')).toBeVisible();
			await expect(host.locator('iframe')).toHaveAttribute('title', title);
			await expect(host.locator('blockquote')).toBeHidden();
			await expect(host.locator('blockquote')).toHaveText(title);
		});

	test('hears a frame that it knows by its secret on the next step, too, and gets its links', async ({
		baseURL
	}) => {
		const { onward } = hosts;
		await toFront(onward);
		await widen(onward, 360);
		const frame = await embedIn(onward);
		await expectSandboxed(frame);
		await expectFits(frame);
		expect(await contentHeight(frame)).toBeLessThanOrEqual(1000);
		await frame.getByRole('link', { name: 'In the story' }).click();
		await expect
			.poll(() => onward.evaluate(() => (window as unknown as { followed: string[] }).followed))
			.toEqual([new URL('#trade-oil', baseURL).href]);
		await frame.getByRole('link', { name: 'Next' }).click();
		await frame.waitForURL(new RegExp(`trade-stable.*secret=${SECRET}`));
		await expectFits(frame);
	});

	test('is answered when it is ready by a frame that was there before, to its own secret only', async () => {
		const { early } = hosts;
		const frame = await embedIn(early);
		await early.evaluate(() => {
			const heard: string[] = [];
			Object.assign(window, { heard });
			addEventListener('message', ({ data }) => {
				if (data?.message === 'height') heard.push(data.secret);
				if (String(data).startsWith('[iFrameSizer]last:')) heard.push('last');
			});
			const target = document.querySelector('iframe')?.contentWindow;
			target?.postMessage({ message: 'ready', secret: 'another' }, '*');
			target?.postMessage('[iFrameSizer]last:8', '*');
		});
		const heard = () => early.evaluate(() => (window as unknown as { heard: string[] }).heard);
		// An answer is given in every dialect, WordPress's last.
		await expect.poll(heard).toEqual(['last', SECRET]);
		await early.evaluate(SCRIPT);
		await expectFits(frame);
		await expect.poll(heard).toEqual(['last', SECRET, 'last', SECRET]);
	});
});
