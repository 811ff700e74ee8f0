import { expect, type Page } from '@playwright/test';

/** How many times something is done over. */
const TIMES = 3;
/** A browser's own nodes come and go. */
const STRAY = 20;

/** Does something on a page over and over, and expects that neither listeners nor nodes pile up. */
export async function leavesNothing(page: Page, act: () => Promise<void>): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const count = async () => {
		await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
		return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
	};
	// What the first time needs may stay.
	await act();
	const before = await count();
	for (let i = 0; i < TIMES; i++) await act();
	const after = await count();
	expect(after.listeners).toBeLessThanOrEqual(before.listeners);
	expect(after.nodes).toBeLessThanOrEqual(before.nodes + STRAY);
}
