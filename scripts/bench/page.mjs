// A page in a browser of its own, driven as a reader with a phone would.
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../browser.mjs';

/** A common phone. One pixel a pixel: without a graphics card four would measure the painting. */
const PHONE = { width: 412, height: 823 };
/** As a thumb scrolls, in pixels a second. */
const SPEED = 1500;
/** How long a page has to itself once it is ready, and how long it may take to be. In milliseconds. */
const [REST, PATIENCE] = [2000, 120_000];
/** How often the wheel turns, how often it is looked where the page is, and how long it may stand still. */
const [TURN, LOOK, STUCK] = [12, 500, 5000];
/** The most that one turn scrolls, in seconds of speed: a page that was blocked gets no burst afterwards. */
const LONGEST_TURN = 0.05;

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * @typedef {object} Driven
 * @property {import('@playwright/test').Browser} browser
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} session
 */

/**
 * Opens a page in a fresh browser, and closes both once they have been used. A page of the story, or of anything with
 * its attributes, is waited for until its script has started.
 *
 * @template T
 * @param {string} executablePath
 * @param {string} url
 * @param {{ rate?: number, prepare?: (driven: Driven) => Promise<void> }} options `rate`: by how much the processor is
 *   slowed; `prepare` is called before the page is opened
 * @param {(driven: Driven) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(executablePath, url, { rate = 1, prepare }, use) {
	// The wheel's own easing would be measured with the page.
	const browser = await chromium.launch({
		executablePath,
		args: [...LAUNCH_ARGS, '--disable-smooth-scrolling']
	});
	try {
		const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 1 });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE);
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
		await prepare?.({ browser, page, session });
		await page.goto(url, { timeout: PATIENCE });
		await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
		await page.evaluate(() => document.fonts.ready.then(() => true));
		await sleep(REST);
		return await use({ browser, page, session });
	} finally {
		await browser.close();
	}
}

/**
 * Turns the wheel at a constant speed.
 *
 * @param {Driven} driven
 * @param {{ down: boolean, most?: number, speed?: number }} options `most`: how many pixels, if not to the end
 * @returns {Promise<number>} how many pixels the page moved
 */
export async function scroll({ page, session }, { down, most = Infinity, speed = SPEED }) {
	const look = () =>
		page.evaluate(() => ({
			top: scrollY,
			rest: document.documentElement.scrollHeight - innerHeight - scrollY
		}));
	const begin = (await look()).top;
	// At the edge, where no picture and no link is under the pointer.
	const place = { x: 4, y: PHONE.height / 2, deltaX: 0 };
	let [turned, looked, moved, last] = [Date.now(), Date.now(), Date.now(), begin];
	for (;;) {
		await sleep(TURN);
		const now = Date.now();
		const distance = speed * Math.min((now - turned) / 1000, LONGEST_TURN);
		turned = now;
		const deltaY = down ? distance : -distance;
		await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...place, deltaY });
		if (now - looked < LOOK) continue;
		looked = now;
		const { top, rest } = await look();
		if (top !== last) moved = now;
		last = top;
		const done = Math.abs(top - begin);
		if (done >= most || (down ? rest : top) < 1) return done;
		if (now - moved > STUCK) throw new Error(`The page stands still ${Math.round(top)} px down.`);
	}
}

/**
 * What the browser counts of a page.
 *
 * @param {Driven} driven
 * @returns {Promise<(name: string) => number>} looks a metric up by its name: seconds, bytes
 */
export async function metrics({ session }) {
	const { metrics: found } = await session.send('Performance.getMetrics');
	const values = new Map(found.map(({ name, value }) => [name, value]));
	return (name) => values.get(name) ?? Number.NaN;
}
