import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';

/** A newsroom's page: another origin than the embed's. Nobody is there; the tests answer for it. */
const HOST = 'http://127.0.0.1:9';

const require = createRequire(import.meta.url);
/** A package's file, wherever its `exports` would rather lead. */
const file = (name: string, path: string) => {
	const root = require.resolve.paths(name)?.map((folder) => join(folder, name)) ?? [];
	for (const folder of root)
		try {
			return readFileSync(join(folder, path), 'utf8');
		} catch {
			continue;
		}
	throw new Error(`${name} has no ${path} in ${dirname(root[0] ?? '')}`);
};

/** The parent libraries that newsrooms use, as their packages bring them. */
export const LIBRARIES = {
	pym: () => file('pym.js', 'dist/pym.v1.js'),
	frames: () => file('@newswire/frames', 'dist/frames.umd.js'),
	iframeResizer: () => file('@iframe-resizer/parent', 'index.umd.js'),
	openIframeResizer: () => file('@open-iframe-resizer/core', 'dist/index.umd.cjs')
};
export type Library = keyof typeof LIBRARIES;

interface HostOptions {
	libraries?: readonly Library[];
	/** The page's own script. */
	script?: string;
	/** A Content-Security-Policy that the page is sent with. */
	policy?: string;
}

/** Opens a host's page with some HTML in it; its scripts run after that. */
export async function openHost(
	page: Page,
	html: string,
	{ libraries = [], script = '', policy }: HostOptions = {}
): Promise<void> {
	const code = [...libraries.map((name) => `;(function(){${LIBRARIES[name]()}}).call(window);`), script].join(
		'\n'
	);
	await page.route(`${HOST}/**`, (route) =>
		route.request().url().endsWith('/host.js')
			? route.fulfill({ contentType: 'text/javascript', body: code })
			: route.fulfill({
					contentType: 'text/html',
					headers: policy ? { 'content-security-policy': policy } : {},
					body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${html}<script src="/host.js"></script></body></html>`
				})
	);
	await page.goto(`${HOST}/`);
}

/** The frame at an address below `/embed/`, once it is there. */
export async function embedIn(page: Page, path = '/embed/'): Promise<Frame> {
	const find = () => page.frames().find((frame) => frame.url().includes(path));
	await expect.poll(() => find() !== undefined).toBe(true);
	const frame = find() as Frame;
	await frame.waitForLoadState();
	return frame;
}

/** How high an embed is, measured in it. */
export const contentHeight = (frame: Frame): Promise<number> =>
	frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Waits until the frame is as high as what is in it. */
export async function expectFits(frame: Frame): Promise<void> {
	const element = await frame.frameElement();
	await expect
		.poll(async () => {
			const given = await element.evaluate((node) => (node as HTMLIFrameElement).clientHeight);
			return given - (await contentHeight(frame));
		})
		.toBe(0);
}
