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
const LIBRARIES = {
	pym: () => file('pym.js', 'dist/pym.v1.js'),
	frames: () => file('@newswire/frames', 'dist/frames.umd.js'),
	iframeResizer: () => file('@iframe-resizer/parent', 'index.umd.js'),
	openIframeResizer: () => file('@open-iframe-resizer/core', 'dist/index.umd.cjs')
};
export type Library = keyof typeof LIBRARIES;

/** A newsroom's page. */
export interface Host {
	/** What is in its body, before its scripts. */
	html: string;
	libraries?: readonly Library[];
	/** The page's own script. */
	script?: string;
	/** A Content-Security-Policy that the page is sent with. */
	policy?: string;
}

/** What is in a host that shares a window starts at its top, as what is out of sight would have to wait. */
const AT_TOP = 'body>*{position:absolute;top:0;left:0;width:100%}';
/** How far apart the edges of hosts that share a window are, in pixels: each of them has to be in sight to be laid out. */
const APART = 4;

const documentOf = ({ html }: Host) =>
	'<!doctype html><html lang="en"><head><title>Host</title><link rel="stylesheet" href="host.css"></head>' +
	`<body>${html}<script src="host.js"></script></body></html>`;

const scriptOf = ({ libraries = [], script = '' }: Host) =>
	[...libraries.map((name) => `;(function(){${LIBRARIES[name]()}}).call(window);`), script].join('\n');

/** A window with all hosts in it, one over the other. */
const windowOf = (names: readonly string[]) =>
	`<!doctype html><html lang="en"><head><title>Hosts</title></head><body>${names
		.map(
			(name, i) =>
				`<iframe name="${name}" title="${name}" src="${name}/" style="position:absolute;border:0;width:700px;height:600px;left:0;top:${i * APART}px"></iframe>`
		)
		.join('')}</body></html>`;

/**
 * Serves hosts on an origin of their own, for as long as the page is open.
 *
 * @param hosts by their paths, which end in a slash
 * @param style of every host
 * @param front the page at the root, where no host is
 * @returns the address of that origin
 */
async function serveHosts(
	page: Page,
	hosts: ReadonlyMap<string, Host>,
	style = '',
	front = ''
): Promise<string> {
	const server = createServer(({ url = '/' }, response) => {
		const [, path = '', file] = /^(.*\/)(host\.js|host\.css)?$/.exec(url) ?? [];
		const host = hosts.get(path);
		const kind = { 'host.js': 'javascript', 'host.css': 'css' }[file ?? ''] ?? 'html';
		response.setHeader('content-type', `text/${kind}; charset=utf-8`);
		// What browsers ask of themselves, such as an icon, is nothing to complain of.
		if (!host) response.writeHead(path === '/' ? 200 : 204).end(front);
		else if (kind === 'javascript') response.end(scriptOf(host));
		else if (kind === 'css') response.end(style);
		else {
			if (host.policy) response.setHeader('content-security-policy', host.policy);
			response.end(documentOf(host));
		}
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	page.once('close', () => {
		server.close();
		server.closeAllConnections();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/**
 * Opens a newsroom's page with some HTML in it, on another origin than the embed's; its scripts run after that.
 *
 * @returns the page's address
 */
export async function openHost(page: Page, html: string, options: Omit<Host, 'html'> = {}): Promise<string> {
	const address = await serveHosts(page, new Map([['/', { html, ...options }]]));
	await page.goto(address);
	return address;
}

/**
 * Opens many newsrooms' pages in one window: each is a document of its own with its own scripts and policy, so that none
 * hears what another's frames say. Names are of letters, digits and hyphens.
 */
export async function openHosts<Name extends string>(
	page: Page,
	hosts: Readonly<Record<Name, Host>>
): Promise<Record<Name, Frame>> {
	const names = Object.keys(hosts) as Name[];
	const byPath = new Map(Object.entries<Host>(hosts).map(([name, host]) => [`/${name}/`, host]));
	const address = await serveHosts(page, byPath, AT_TOP, windowOf(names));
	await page.goto(address);
	const found = names.map((name) => {
		const frame = page.frame({ name });
		if (!frame) throw new Error(`the host ${name} has no frame`);
		return [name, frame] as const;
	});
	return Object.fromEntries(found) as Record<Name, Frame>;
}

/** Gives a host that shares a window another width, in pixels. */
export const widen = async (host: Frame, width: number): Promise<void> =>
	(await host.frameElement()).evaluate((frame, to) => {
		(frame as HTMLElement).style.width = `${to}px`;
	}, width);

/** Brings a host that shares a window to its front, where it can be pressed. */
export const toFront = async (host: Frame): Promise<void> =>
	(await host.frameElement()).evaluate((frame) => {
		(frame as HTMLElement).style.zIndex = '1';
	});

/** When a poll looks again, in milliseconds: a test waits no longer than what it waits for. */
const OFTEN = { intervals: [20, 40] };

/** The frame at an address below `/embed/` in a host, once it is there. */
export async function embedIn(host: Page | Frame, path = '/embed/'): Promise<Frame> {
	const find = () =>
		('frames' in host ? host.frames() : host.childFrames()).find((frame) => frame.url().includes(path));
	await expect.poll(() => find() !== undefined, { ...OFTEN, message: `${path} is there` }).toBe(true);
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

/** Waits until the frame is as high as what is in it, laid out in the width that it has. */
export async function expectFits(frame: Frame): Promise<void> {
	const element = await frame.frameElement();
	await expect
		.poll(
			async () => {
				const given = await element.evaluate((node) => ({
					width: (node as HTMLIFrameElement).clientWidth,
					height: (node as HTMLIFrameElement).clientHeight
				}));
				const needed = await frame.evaluate(() => ({
					width: innerWidth,
					height: Math.ceil(document.body.getBoundingClientRect().height)
				}));
				return [given.width - needed.width, given.height - needed.height];
			},
			{ ...OFTEN, message: `${frame.url()} fits` }
		)
		.toEqual([0, 0]);
}
