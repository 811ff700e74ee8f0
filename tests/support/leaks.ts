import { expect, type Page } from '@playwright/test';

/** How many times something is done over. */
const TIMES = 3;
/** A browser's own nodes come and go. */
const STRAY = 20;

/** Does something on a page over and over, and expects that neither listeners nor nodes pile up. */
export async function leavesNothing(page: Page, act: () => Promise<void>): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const counted = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
		return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
	};
	/** What is there once nothing more goes: the browser lets go of the last pictures some frames later. */
	const count = async () => {
		for (let before = await counted(); ;) {
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
			const now = await counted();
			if (now.nodes >= before.nodes) return now;
			before = now;
		}
	};
	// What the first time needs may stay.
	await act();
	const first = await count();
	await act();
	const second = await count();
	const before = {
		nodes: Math.max(first.nodes, second.nodes),
		listeners: Math.max(first.listeners, second.listeners)
	};
	for (let i = 0; i < TIMES; i++) await act();
	let after = await count();
	// A page may hold on to the picture before the one it shows, or not; what piles up is more with every time.
	for (let i = 0; i < TIMES && after.nodes > before.nodes + STRAY; i++) {
		await act();
		after = await count();
	}
	expect(after.listeners).toBeLessThanOrEqual(before.listeners);
	expect(after.nodes).toBeLessThanOrEqual(before.nodes + STRAY);
}
