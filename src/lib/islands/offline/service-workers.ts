/** The browser's service workers; nothing where it has none, or refuses them, as in a page that is kept apart. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		return navigator.serviceWorker as ServiceWorkerContainer | undefined;
	} catch {
		return undefined;
	}
}
