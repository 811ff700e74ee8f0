import { choose, inForce } from './preferences';
import { isThrifty } from './thrifty';

/**
 * Has the site stored for reading without a network, once the page has loaded and nothing else is to be done. All that
 * there is to see of it comes with a script of its own: when the settings are opened, or a new version waits.
 */
export function keepOffline(): void {
	const { root, panel } = document.documentElement.dataset;
	// In a frame of somebody's page the story is a guest, and stores nothing.
	if (!panel || location.protocol === 'file:' || self !== top) return;
	// Written out now: slides change their address.
	const base = new URL(root ?? '', location.href).href;
	const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	// Asked each time: a reader may have what is stored removed before the page has come to storing it.
	const wanted = () => inForce('offline') === 'on' || (inForce('offline') === 'auto' && !isThrifty());
	let shown: Promise<void> | undefined;
	const show = () => {
		shown ??= import(base + panel).then(
			({ showOffline }) => showOffline(base, wanted(), (whether: string) => choose('offline', whether)),
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
	const start = async () => {
		const kept =
			(await worker.getRegistration(base)) ??
			(wanted() && (await worker.register(`${base}service-worker.js`)));
		if (!kept) return;
		const look = () => {
			if (kept.active) document.documentElement.dataset.kept = '';
			if (kept.waiting && worker.controller) void show();
		};
		const follow = () => kept.installing?.addEventListener('statechange', look);
		kept.addEventListener('updatefound', follow);
		follow();
		look();
		// Browsers look for a new version when they see fit; a reader who has just opened the story sees fit now.
		if (kept.active) await kept.update();
	};
	const soon = window.requestIdleCallback ?? setTimeout;
	addEventListener('load', () => soon(() => void start().catch(() => undefined)));
}
