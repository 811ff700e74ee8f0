import type { Page } from '@playwright/test';

/** A file that a page has loaded. */
export interface Load {
	url: string;
	/** What Chrome takes it for: `Document`, `Script`, `Font`. */
	type: string;
	/** As they crossed the wire, with headers. */
	bytes: number;
}

/** Gathers everything that a page loads from now on. */
export async function watchLoads(page: Page): Promise<readonly Load[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const loads = new Map<string, Load>();
	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		loads.set(requestId, { url: response.url, type, bytes: 0 });
	});
	const finished: Load[] = [];
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const load = loads.get(requestId);
		if (load) finished.push(Object.assign(load, { bytes: encodedDataLength }));
	});
	return finished;
}

/** Gathers the addresses of all scripts that a page and its workers ask for from now on: `watchLoads` sees the page alone. */
export function watchScripts(page: Page): readonly string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) asked.push(request.url());
	});
	return asked;
}

/** What some loads weigh together, in kB (1000 bytes). */
export const kB = (loads: readonly Load[]): number => loads.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
