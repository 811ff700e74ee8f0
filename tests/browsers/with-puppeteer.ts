import puppeteer from 'puppeteer-core';
import type { Browser, Tab } from './tab';

/** What of Puppeteer is used here; it is installed by `npm run test:browsers` alone, and so are its types. */
interface Frame {
	url: () => string;
	evaluate: (work: unknown, given?: unknown) => Promise<never>;
}
interface Page extends Frame {
	goto: (url: string, options: object) => Promise<unknown>;
	reload: (options: object) => Promise<unknown>;
	frames: () => Frame[];
	mouse: {
		click: (x: number, y: number) => Promise<void>;
		move: (x: number, y: number, options?: object) => Promise<void>;
		down: () => Promise<void>;
		up: () => Promise<void>;
	};
	keyboard: { press: (key: string) => Promise<void>; type: (text: string) => Promise<void> };
	setViewport: (size: object) => Promise<void>;
	screenshot: (options: object) => Promise<unknown>;
	close: () => Promise<void>;
	bringToFront: () => Promise<void>;
	on: (event: string, heard: (what: never) => void) => void;
	once: (event: string, heard: (what: never) => void) => void;
}
interface Program {
	version: () => Promise<string>;
	newPage: () => Promise<Page>;
	close: () => Promise<void>;
}

const LAID_OUT = { waitUntil: 'load', timeout: 60_000 };

/** Where the middle of an element is in the window; scrolls to it where that is out of sight. */
export function middleOf(selector: string): [x: number, y: number] {
	const element = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
	if (!element) throw new Error(`nothing to see is ${selector}`);
	const middle = () => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return [left + width / 2, top + height / 2] as [number, number];
	};
	const [, y] = middle();
	if (y < 0 || y > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	return middle();
}

function tabOf(page: Page, complaints: string[]): Tab {
	page.on('console', (message: { type: () => string; text: () => string }) => {
		if (['error', 'warn', 'warning'].includes(message.type()))
			complaints.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error: Error) => complaints.push(`${page.url()}: ${error.message}`));
	const evaluate = ((work: () => unknown, given?: unknown) =>
		page.evaluate(work, given)) as unknown as Tab['evaluate'];
	return {
		evaluate,
		goto: async (url) => void (await page.goto(url, LAID_OUT)),
		reload: async () => void (await page.reload(LAID_OUT)),
		evaluateIn: async (address, work) => {
			const frame = page.frames().find((one) => one.url().endsWith(address));
			if (!frame) throw new Error(`there is no frame at ${address}`);
			return frame.evaluate(work);
		},
		click: async (selector) => {
			await page.bringToFront();
			await page.mouse.click(...(await evaluate(middleOf, selector)));
		},
		drag: async (from, to) => {
			await page.mouse.move(...from);
			await page.mouse.down();
			await page.mouse.move(...to, { steps: 4 });
			await page.mouse.up();
		},
		press: async (key) => {
			await page.bringToFront();
			await page.keyboard.press(key);
		},
		type: (text) => page.keyboard.type(text),
		resize: (width, height) => page.setViewport({ width, height }),
		opened: async (act) => {
			const popup = new Promise<Page>((open) => page.once('popup', open));
			await act();
			return tabOf(await popup, complaints);
		},
		front: () => page.bringToFront(),
		screenshot: async (path) => void (await page.screenshot({ path })),
		close: () => page.close()
	};
}

/** Starts Firefox or Chromium without a window, and speaks WebDriver BiDi with it. */
export async function startWithPuppeteer(
	browser: 'firefox' | 'chrome',
	executablePath: string,
	options: object = {}
): Promise<Browser> {
	const program = (await (puppeteer as { launch: (options: object) => Promise<unknown> }).launch({
		browser,
		executablePath,
		headless: true,
		// A walk through the whole story is one call.
		protocolTimeout: 0,
		...options
	})) as Program;
	const complaints: string[] = [];
	return {
		version: (await program.version()).replace('/', ' '),
		open: async () => tabOf(await program.newPage(), complaints),
		complaints: () => complaints.splice(0),
		close: () => program.close()
	};
}
