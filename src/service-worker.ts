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
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { PASSING_BY, PROGRESS, TAKE_OVER, type Progress, type StoredFile } from '$lib/offline/protocol';

declare const self: ServiceWorkerGlobalScope & {
	/** Written here once the site is built: `scripts/lib/precache.mjs`. */
	__STORED_FILES: readonly StoredFile[];
};

const files = self.__STORED_FILES;
/** Requests that are under way at once: enough to hide the way to the server, too few to be in a reader's way. */
const LANES = 4;

const absolute = (path: string) => new URL(path, self.registration.scope).href;
const controller = new PrecacheController();
controller.addToCacheList(files.map(([path, revision]) => ({ url: absolute(path), revision })));
/** An address asks for a page, whatever its query asks of the page. */
const route = new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false });

/** Stores every file there isn't yet; what a broken attempt has left behind is not asked for again. */
async function store(event: ExtendableEvent): Promise<void> {
	const total = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
	const queue = [...files];
	let stored = 0;
	let told = 0;
	const lane = async () => {
		for (let file = queue.shift(); file; file = queue.shift()) {
			const [path, revision, bytes] = file;
			const url = absolute(path);
			// A file without a revision has it in its name: the browser's own copy is good.
			const request = new Request(url, {
				cache: revision ? 'reload' : 'default',
				credentials: 'same-origin'
			});
			const params = { cacheKey: controller.getCacheKeyForURL(url) };
			await Promise.all(controller.strategy.handleAll({ params, request, event }));
			stored += bytes;
			// In steps that a reader can see.
			if (stored - told < total / 100) continue;
			told = stored;
			await tell({ kind: PROGRESS, stored, total });
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}

async function tell(progress: Progress): Promise<void> {
	const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const client of clients) client.postMessage(progress);
}

/** A page that isn't stored: a folder without its slash, or an address that leads nowhere. */
async function openUnknown(request: Request): Promise<Response> {
	const folder = new URL(request.url);
	folder.pathname += '/';
	folder.hash = '';
	if (controller.getCacheKeyForURL(folder.origin + folder.pathname)) return Response.redirect(folder.href);
	try {
		return await fetch(request);
	} catch (error) {
		const page = await controller.matchPrecache(absolute('404.html'));
		if (!page) throw error;
		return new Response(page.body, { status: 404, headers: page.headers });
	}
}

self.addEventListener('install', (event) => event.waitUntil(store(event)));
self.addEventListener('activate', (event) => {
	void controller.activate(event);
	// The page that brought this worker is served by it from now on.
	event.waitUntil(self.clients.claim());
});
self.addEventListener('message', ({ data }) => {
	if (data === TAKE_OVER) void self.skipWaiting();
});
registerRoute(route);
registerRoute(
	new NavigationRoute(({ request }) => openUnknown(request), {
		denylist: PASSING_BY.map((folder) => new RegExp(`^${new URL(absolute(folder)).pathname}`))
	})
);
