import { choose, inForce } from '../page/preferences';
import { pageAtRest, watchReader } from '../page/rest';
import { isThrifty } from '../page/thrifty';
import { trustedScript } from '../page/trusted';
import { whenIdle } from '../page/when-idle';
import { serviceWorkers } from './service-workers';
import { AGAIN, HOLD, WANTED } from './worker-messages';

/**
 * Has the site stored for reading without a network, once the page has come to rest; while the reader is busy with it,
 * storing waits. All that there is to see of it comes with a script of its own: when the settings are opened, or a new
 * version waits.
 */
export function keepOffline(): void {
	const { root, panel } = document.documentElement.dataset;
	// In a frame of somebody's page the story is a guest, and stores nothing.
	if (!panel || location.protocol === 'file:' || self !== top) return;
	// Written out now: slides change their address.
	const base = new URL(root ?? '', location.href).href;
	const worker = serviceWorkers();
	// Asked each time: a reader may have what is stored removed before the page has come to storing it.
	const wanted = () => inForce('offline') === 'on' || (inForce('offline') === 'auto' && !isThrifty());
	const loaded = new Promise<unknown>((done) => {
		if (document.readyState === 'complete') done(undefined);
		else addEventListener('load', done);
	});
	const rested = loaded.then(pageAtRest);
	let shown: Promise<void> | undefined;
	const show = () => {
		shown ??= import(base + panel).then(
			({ showOffline }) =>
				showOffline(base, rested.then(wanted), (whether: string) => choose('offline', whether)),
			() => (shown = undefined)
		);
	};
	document.getElementById('settings')?.addEventListener('beforetoggle', show);
	if (!worker) return;

	// A new version has taken over: this page is of the old one.
	let controlled = Boolean(worker.controller);
	worker.addEventListener('controllerchange', () => {
		if (controlled) location.reload();
		controlled = true;
	});
	/** Follows what becomes of what is stored, or is being stored. */
	const follow = (kept: ServiceWorkerRegistration) => {
		const look = () => {
			if (kept.active) document.documentElement.dataset.kept = '';
			if (kept.waiting && worker.controller) void show();
		};
		const watch = () => {
			kept.installing?.addEventListener('statechange', look);
			if (wanted()) kept.installing?.postMessage(WANTED);
		};
		kept.addEventListener('updatefound', watch);
		watch();
		look();
		watchReader(() => kept.installing?.postMessage(HOLD));
	};
	const start = async () => {
		const before = await worker.getRegistration(base);
		if (before) follow(before);
		await rested;
		if (!wanted()) return;
		const kept =
			(await worker.getRegistration(base)) ??
			(await worker.register(trustedScript(`${base}service-worker.js`)));
		if (!before) follow(kept);
		// Browsers look for a new version when they see fit; a reader who has just opened the story sees fit now.
		if (!kept.active) return;
		kept.active.postMessage(AGAIN);
		await kept.update();
	};
	void loaded.then(() => whenIdle(() => void start().catch(() => undefined)));
}
