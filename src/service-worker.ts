/**
 * The service worker: stores the whole site when it is installed, and answers from there ever after, so that a story once
 * opened needs no network. All files of a version are stored before it takes over, and it takes over when a reader asks
 * for it: nobody ever sees pages of two versions. What isn't stored (embeds, pictures for link previews, the pack)
 * passes by.
 */
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { typeOf, unpackBundle } from '$lib/islands/offline/bundle';
import {
	PASSING_BY,
	PROGRESS,
	REFUSED,
	TAKE_OVER,
	type Bundle,
	type Progress,
	type Refusal,
	type Refused,
	type Stored
} from '$lib/islands/offline/protocol';
import { REST } from '$lib/islands/page/rest';
import { isThrifty } from '$lib/islands/page/thrifty';
import { AGAIN, HOLD, WANTED } from '$lib/islands/offline/worker-messages';

declare const self: ServiceWorkerGlobalScope & {
	/** Written before this script once the site is built: `scripts/lib/precache.mjs`. */
	__STORED: Stored;
};

const { bundles, files, types, summary } = self.__STORED;
/** Requests that are under way at once: enough to hide the way to the server, too few to be in a reader's way. */
const LANES = 2;
/** What pages ask for when they show what is stored; the worker knows it itself. */
const SUMMARY = 'offline.json';

const absolute = (path: string) => new URL(path, self.registration.scope).href;
const controller = new PrecacheController();
controller.addToCacheList([
	...bundles.flatMap(([, , inside]) => inside.map(([path, revision]) => ({ url: absolute(path), revision }))),
	...files.map(([path]) => ({ url: absolute(path), revision: null })),
	{ url: absolute(SUMMARY), revision: summary.version }
]);
const keyOf = (path: string) => controller.getCacheKeyForURL(absolute(path)) ?? '';
/** An address asks for a page, whatever its query asks of the page. */
const route = new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false });

/** How long a worker waits for a reader's word, in milliseconds. */
const PATIENCE = 3000;
let agree = () => {};
const agreed = new Promise<void>((done) => (agree = done));

/**
 * Browsers look for a new version when they see fit. Where data are to be saved, one is stored only if a page says that its
 * reader wants it.
 *
 * @throws (rejects) where none does
 */
async function mayStore(): Promise<void> {
	if (!self.registration.active || !isThrifty()) return;
	await Promise.race([
		agreed,
		new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error('Data are to be saved.')))
	]);
}

/** The host answered, but not with what was asked for. */
class RefusedError extends Error {
	constructor(
		readonly file: string,
		readonly status: number
	) {
		super(`${file}: ${status}`);
	}
}

/** Until when a reader is busy, in milliseconds since 1970. */
let busyUntil = 0;
/** Comes true once every reader's page lies still. */
async function rest(): Promise<void> {
	for (let left = busyUntil - Date.now(); left > 0; left = busyUntil - Date.now())
		await new Promise((done) => setTimeout(done, left));
}

/** Whether something is stored. @param path its address below the site's root */
const isStored = async (path: string): Promise<boolean> => Boolean(await caches.match(keyOf(path)));

/**
 * Stores every file there isn't yet; what a broken attempt has left behind is not asked for again. What the host refuses is
 * left out, and pages are told so: they find it in the network, where there is one.
 *
 * @throws (rejects) when the network goes away, or the story itself can't be had, once all the rest is stored
 */
async function store(): Promise<void> {
	const cache = await caches.open(controller.strategy.cacheName);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	const total = summary.download;
	let stored = 0;
	let reported = 0;
	const count = (bytes: number) => {
		stored += bytes;
		// In steps that a reader can see.
		if (stored - reported < total / 100) return;
		reported = stored;
		void tell({ kind: PROGRESS, stored, total });
	};

	const storeBundle = async ([path, bytes, inside]: Bundle) => {
		const missing = inside.filter(([file]) => !there.has(keyOf(file)));
		if (missing.length === 0) return count(bytes);
		const found = unpacked(path, await fetchBytes(path, count));
		for (const [file] of missing) {
			const content = found.get(file);
			if (!content) throw new RefusedError(path, 200);
			await cache.put(
				keyOf(file),
				new Response(content, { headers: { 'content-type': typeOf(file, types) } })
			);
		}
	};
	const storeFile = async (path: string, bytes: number) => {
		if (!there.has(keyOf(path))) {
			// Its name changes with its content: the browser's own copy is good.
			const answer = await fetchFrom(path);
			await cache.put(keyOf(path), answer);
		}
		count(bytes);
	};

	const queue = [
		...bundles.map((bundle) => () => storeBundle(bundle)),
		...files.map(
			([path, bytes]) =>
				() =>
					storeFile(path, bytes)
		)
	];
	let failure: unknown;
	const refused: Refused[] = [];
	const fail = (error: unknown) => {
		if (error instanceof RefusedError) refused.push({ file: error.file, status: error.status });
		else failure ??= error;
	};
	const lane = async () => {
		for (let next = queue.shift(); next; next = queue.shift()) {
			await rest();
			await next().catch(fail);
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	await cache.put(keyOf(SUMMARY), Response.json({ ...summary, refused }));
	await tell({ kind: REFUSED, refused });
	if (failure) throw failure;
	if (!(await isStored(''))) throw new Error('The story is refused.');
}

/** Asks once more for what was refused. */
async function storeRefused(): Promise<void> {
	const said = await caches.match(keyOf(SUMMARY));
	const { refused = [] } = said ? ((await said.json()) as Stored['summary']) : {};
	if (refused.length > 0) await store();
}

async function fetchFrom(path: string): Promise<Response> {
	const answer = await fetch(absolute(path), { credentials: 'same-origin' });
	// Somebody's page under another file's name is what a network says, or a host that knows no 404.
	const page = answer.headers.get('content-type')?.startsWith('text/html');
	if (!answer.ok || page) throw new RefusedError(path, answer.status);
	return answer;
}

/** @param count called with how many bytes have come */
async function fetchBytes(path: string, count: (bytes: number) => void): Promise<Uint8Array> {
	const answer = await fetchFrom(path);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	const reader = answer.body?.getReader();
	for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
		parts.push(part.value);
		count(part.value.length);
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function unpacked(path: string, bytes: Uint8Array) {
	try {
		return unpackBundle(bytes);
	} catch {
		// What answers instead, such as a network’s own page.
		throw new RefusedError(path, 200);
	}
}

async function tell(message: Progress | Refusal): Promise<void> {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const client of clients) client.postMessage(message);
}

/** A page that isn't stored: a folder without its slash, one that can only be had from the network, or an address that leads nowhere. */
async function openUnknown(request: Request): Promise<Response> {
	const folder = new URL(request.url);
	folder.pathname += '/';
	folder.hash = '';
	if (controller.getCacheKeyForURL(folder.origin + folder.pathname)) return Response.redirect(folder.href);
	return fetch(request);
}

/** What a reader gets of a page that isn't stored, without a network. */
async function openNotStored(): Promise<Response> {
	const page = await controller.matchPrecache(absolute(NOT_STORED));
	if (!page) return Response.error();
	return new Response(await onlyStored(await page.text()), { status: 503, headers: page.headers });
}

/** The page for what isn't stored, and what it offers instead, each by its address below the site's root. */
const NOT_STORED = 'offline.html';
const OFFERED = /<li data-stored="([^"]*)">.*?<\/li>/gs;

/** Leaves out of what that page offers what isn't stored itself. */
async function onlyStored(html: string): Promise<string> {
	const offered = [...html.matchAll(OFFERED)];
	const stored = await Promise.all(offered.map(([, path = '']) => isStored(path)));
	return offered.reduce((left, [item], i) => (stored[i] ? left : left.replace(item, '')), html);
}

self.addEventListener('install', (event) => event.waitUntil(mayStore().then(store)));
self.addEventListener('activate', (event) => {
	void controller.activate(event);
	// The page that brought this worker is served by it from now on.
	event.waitUntil(self.clients.claim());
});
self.addEventListener('message', (event) => {
	const { data } = event;
	if (data === TAKE_OVER) void self.skipWaiting();
	if (data === WANTED) agree();
	// Where that fails once more, the next page asks.
	if (data === AGAIN) event.waitUntil(storeRefused().catch(() => undefined));
	if (data === HOLD) busyUntil = Date.now() + REST;
});
registerRoute(route);
setCatchHandler(async ({ request }) => (request.mode === 'navigate' ? openNotStored() : Response.error()));
registerRoute(
	new NavigationRoute(({ request }) => openUnknown(request), {
		denylist: PASSING_BY.filter((path) => path.startsWith('embed')).map(
			(folder) => new RegExp(`^${new URL(absolute(folder)).pathname}`)
		)
	})
);
