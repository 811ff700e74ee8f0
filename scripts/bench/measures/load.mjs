// What a first visit to the story loads, and what is asked for while it is scrolled through. A build gives the same on
// every machine, but for what the service worker has got to by then.
import { scroll, withPage } from '../page.mjs';

/** In pixels a second. */
const FAST = 3000;
/** A stretch for trying the bench out, in pixels. */
const SHORT = 6000;

/**
 * Loads the story, waits until nothing is fetched any more, and scrolls to its end.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeLoad({ executablePath, url, quick }) {
	let scrolling = false;
	/** @type {{ request: import('@playwright/test').Request, scrolling: boolean, own: boolean }[]} */
	const asked = [];
	const prepare = async (/** @type {import('../page.mjs').Driven} */ { page }) => {
		page.context().on('request', (request) => {
			// What the service worker stores is for another visit; what it answers for the page is the page's.
			if (/^https?:/.test(request.url()))
				asked.push({ request, scrolling, own: request.serviceWorker() !== null });
		});
	};
	/** Bytes as they crossed the wire, with headers; what the browser had already has none. */
	const bytesOf = async (/** @type {import('@playwright/test').Request} */ request) => {
		const sizes = await request.sizes().catch(() => undefined);
		return sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0;
	};
	return withPage(executablePath, url, { prepare }, async (driven) => {
		await driven.page.waitForLoadState('networkidle');
		const first = asked.filter(({ own }) => !own);
		const sizes = await Promise.all(first.map(({ request }) => bytesOf(request)));
		scrolling = true;
		await scroll(driven, { down: true, speed: FAST, most: quick ? SHORT : undefined });
		await driven.page.waitForLoadState('networkidle');
		const pages = sizes.filter((_, i) => first[i]?.request.isNavigationRequest());
		const kB = (/** @type {number[]} */ bytes) => bytes.reduce((sum, one) => sum + one, 0) / 1000;
		return {
			values: {
				html: kB(pages),
				all: kB(sizes),
				requests: first.length,
				later: asked.filter((one) => one.scrolling && !one.own).length,
				stored: asked.filter(({ own }) => own).length
			}
		};
	});
}
