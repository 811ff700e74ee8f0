/** How long a frame may take to have its height, in milliseconds. */
const PATIENCE = 15_000;
/** What browsers round, in pixels. */
const ROUNDING = 1;

/**
 * A page's frame at an address below the site's root, with its document.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
export async function frameAt(page, path) {
	const until = Date.now() + PATIENCE;
	for (;;) {
		const frame = page.frames().find((one) => one.url().includes(path));
		if (frame) {
			await frame.waitForLoadState().catch(() => undefined);
			return frame;
		}
		if (Date.now() > until) return undefined;
		await page.waitForTimeout(100);
	}
}

/**
 * What is wrong with a frame's height once the host has had time to give it one; nothing where it is its content's.
 *
 * @param {import('@playwright/test').Frame} frame
 * @param {number} [most] the highest that the host gives any frame, in pixels
 */
export async function heightFault(frame, most = Infinity) {
	const element = await frame.frameElement();
	// Chromium lays a stranger's frame out when it is in sight.
	await element.scrollIntoViewIfNeeded();
	const until = Date.now() + PATIENCE;
	for (;;) {
		const given = await element.evaluate((node) => /** @type {HTMLElement} */ (node).clientHeight);
		const needed = Math.min(
			most,
			await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
		);
		if (needed > 0 && Math.abs(given - needed) <= ROUNDING) return undefined;
		if (Date.now() > until) return `is ${given} px high instead of ${needed}`;
		await frame.waitForTimeout(100);
	}
}
