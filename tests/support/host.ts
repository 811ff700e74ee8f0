import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';

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

/**
 * Opens a newsroom's page with some HTML in it, on another origin than the embed's; its scripts run after that.
 *
 * @returns the page's address
 */
export async function openHost(
	page: Page,
	html: string,
	{ libraries = [], script = '', policy }: HostOptions = {}
): Promise<string> {
	const code = [...libraries.map((name) => `;(function(){${LIBRARIES[name]()}}).call(window);`), script];
	const server = createServer(({ url }, response) => {
		if (url === '/host.js') {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(code.join('\n'));
			return;
		}
		if (url === '/favicon.ico') {
			response.writeHead(204).end();
			return;
		}
		if (policy) response.setHeader('content-security-policy', policy);
		response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<!doctype html><html lang="en"><head><title>Host</title></head><body>${html}<script src="/host.js"></script></body></html>`
		);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	page.once('close', () => {
		server.close();
		server.closeAllConnections();
	});
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await page.goto(address);
	return address;
}

/** The frame at an address below `/embed/`, once it is there. */
export async function embedIn(page: Page, path = '/embed/'): Promise<Frame> {
	const find = () => page.frames().find((frame) => frame.url().includes(path));
	await expect.poll(() => find() !== undefined).toBe(true);
	const frame = find() as Frame;
	await frame.waitForLoadState();
	return frame;
}

/** Makes sure that a frame really has no origin: a sandbox that comes after the address does nothing to what it holds. */
export const expectSandboxed = async (frame: Frame): Promise<void> =>
	expect(await frame.evaluate(() => self.origin)).toBe('null');

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
