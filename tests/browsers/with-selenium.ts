import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { freePort } from '../../scripts/lib/port.mjs';
import type { Browser, Tab } from './tab';
import { middleOf } from './with-puppeteer';

/** What of Selenium is used here; it is installed by `npm run test:browsers` alone, and so are its types. */
interface Driver {
	get: (url: string) => Promise<void>;
	navigate: () => { refresh: () => Promise<void> };
	executeScript: (script: string) => Promise<unknown>;
	executeAsyncScript: (script: string, ...given: unknown[]) => Promise<unknown>;
	switchTo: () => {
		window: (handle: string) => Promise<void>;
		newWindow: (kind: string) => Promise<void>;
		frame: (frame: unknown) => Promise<void>;
		defaultContent: () => Promise<void>;
	};
	getWindowHandle: () => Promise<string>;
	getAllWindowHandles: () => Promise<string[]>;
	actions: () => Actions;
	manage: () => {
		window: () => { setRect: (size: object) => Promise<void> };
		setTimeouts: (limits: object) => Promise<void>;
	};
	takeScreenshot: () => Promise<string>;
	getCapabilities: () => Promise<{ get: (name: string) => string }>;
	close: () => Promise<void>;
	quit: () => Promise<void>;
}
interface Actions {
	move: (to: object) => Actions;
	press: () => Actions;
	release: () => Actions;
	sendKeys: (...keys: string[]) => Actions;
	perform: () => Promise<void>;
}

/** The names of keys in the DOM's words, where Selenium has others. */
const KEYS: Readonly<Record<string, string>> = {
	ArrowUp: 'ARROW_UP',
	ArrowDown: 'ARROW_DOWN',
	ArrowLeft: 'ARROW_LEFT',
	ArrowRight: 'ARROW_RIGHT',
	PageUp: 'PAGE_UP',
	PageDown: 'PAGE_DOWN',
	Home: 'HOME',
	End: 'END',
	Enter: 'ENTER',
	Escape: 'ESCAPE',
	Tab: 'TAB'
};

/** Runs a function, and waits for what it promises; whatever goes wrong comes back as words. */
const inPage = (work: unknown) => `
	const done = arguments[arguments.length - 1];
	Promise.resolve(arguments[0]).then(${String(work)}).then(
		(value) => done({ value: JSON.stringify(value) ?? null }),
		(error) => done({ error: String(error && error.message || error) })
	);`;

/** The frame whose address ends so, also in a custom element's own tree. */
const FRAME = (address: string) => `
	const find = (root) => [...root.querySelectorAll('*')].map((one) =>
		one.localName === 'iframe' && one.src.endsWith(${JSON.stringify(address)}) ? one : one.shadowRoot && find(one.shadowRoot)
	).find(Boolean);
	return find(document);`;

async function run(driver: Driver, work: unknown, given?: unknown): Promise<unknown> {
	const { value, error } = (await driver.executeAsyncScript(inPage(work), given ?? null)) as {
		value?: string;
		error?: string;
	};
	if (error !== undefined) throw new Error(error);
	return value ? (JSON.parse(value) as unknown) : undefined;
}

function tabOf(driver: Driver, handle: string): Tab {
	/** What is asked, is asked of this page, whichever was asked last. */
	const here = async <T>(act: () => Promise<T>): Promise<T> => {
		await driver.switchTo().window(handle);
		return act();
	};
	const evaluate = ((work: () => unknown, given?: unknown) =>
		here(() => run(driver, work, given))) as Tab['evaluate'];
	const pointer = (x: number, y: number) => ({ x: Math.round(x), y: Math.round(y), origin: 'viewport' });
	const tab: Tab = {
		evaluate,
		goto: (url) => here(() => driver.get(url)),
		reload: () => here(() => driver.navigate().refresh()),
		evaluateIn: (address, work) =>
			here(async () => {
				const frame = await driver.executeScript(FRAME(address));
				if (!frame) throw new Error(`there is no frame at ${address}`);
				await driver.switchTo().frame(frame);
				try {
					return (await run(driver, work)) as never;
				} finally {
					await driver.switchTo().defaultContent();
				}
			}),
		click: async (selector) => {
			const at = pointer(...(await evaluate(middleOf, selector)));
			await here(() => driver.actions().move(at).press().release().perform());
		},
		drag: (from, to) =>
			here(() =>
				driver
					.actions()
					.move(pointer(...from))
					.press()
					.move(pointer(...to))
					.release()
					.perform()
			),
		press: (key) =>
			here(() =>
				driver
					.actions()
					.sendKeys((Key as Record<string, string>)[KEYS[key] ?? ''] ?? key)
					.perform()
			),
		type: (text) => here(() => driver.actions().sendKeys(text).perform()),
		resize: async (width, height) => {
			// What is around the page takes its room, too.
			await here(() => driver.manage().window().setRect({ width, height }));
			const [inner, outer] = await evaluate(() => [innerWidth, innerHeight]);
			await here(() =>
				driver
					.manage()
					.window()
					.setRect({ width: 2 * width - (inner ?? width), height: 2 * height - (outer ?? height) })
			);
		},
		opened: async (act) => {
			const before = await driver.getAllWindowHandles();
			await act();
			for (;;) {
				const added = (await driver.getAllWindowHandles()).find((one) => !before.includes(one));
				if (added) return tabOf(driver, added);
			}
		},
		front: () => driver.switchTo().window(handle),
		screenshot: async (file) =>
			writeFileSync(file, Buffer.from(await here(() => driver.takeScreenshot()), 'base64')),
		close: () => here(() => driver.close())
	};
	return tab;
}

/** What a page wrote to its console, on the browser's own output. */
const COMPLAINT = /^(?:.*: )?(?:\d+:\d+: )?CONSOLE .*(?:ERROR|WARN).*$/gm;

/** A screen that nobody sees, for browsers that can't do without. @returns its name, and what ends it */
async function startScreen(): Promise<{ display: string; end: () => void }> {
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1400x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
	return { display: `:${String(number).trim()}`, end: () => screen.kill() };
}

async function whenListening(driver: ChildProcess, url: string): Promise<void> {
	while (driver.exitCode === null)
		if (
			await fetch(`${url}/status`).then(
				({ ok }) => ok,
				() => false
			)
		)
			return;
	throw new Error('WebKitWebDriver ended at once');
}

/** Starts WebKitGTK's MiniBrowser on a screen of its own, and speaks WebDriver with it. */
export async function startWebKit({ driver, binary }: { driver: string; binary: string }): Promise<Browser> {
	const screen = await startScreen();
	const home = mkdtempSync(join(tmpdir(), 'distant-partners-webkit-'));
	const port = await freePort(4700);
	const service = spawn(driver, [`--port=${port}`], {
		env: {
			...process.env,
			DISPLAY: screen.display,
			HOME: home,
			GDK_BACKEND: 'x11',
			// A container has neither a graphics card nor the right to build a sandbox.
			LIBGL_ALWAYS_SOFTWARE: '1',
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}
	});
	let written = '';
	for (const stream of [service.stdout, service.stderr]) stream.on('data', (chunk) => (written += chunk));
	const url = `http://localhost:${port}`;
	await whenListening(service, url);
	const session = (await new Builder()
		.usingServer(url)
		.withCapabilities(
			new Capabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': {
					binary,
					args: ['--automation', '--enable-write-console-messages-to-stdout=true']
				}
			})
		)
		.build()) as Driver;
	await session.manage().setTimeouts({ script: 600_000, pageLoad: 60_000 });
	const about = await session.getCapabilities();
	// With the last window the session would end: the first one stays.
	const first = await session.getWindowHandle();
	return {
		version: `WebKitGTK ${about.get('browserVersion')}`,
		open: async () => {
			await session.switchTo().window(first);
			await session.switchTo().newWindow('window');
			return tabOf(session, await session.getWindowHandle());
		},
		complaints: () => {
			const found = written.match(COMPLAINT) ?? [];
			written = '';
			return found;
		},
		close: async () => {
			await session.quit();
			service.kill();
			screen.end();
			rmSync(home, { recursive: true, force: true });
		}
	};
}
