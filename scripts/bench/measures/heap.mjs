// What a page holds on to when its reader goes down and up again and again.
import { heldBy } from '../heap-snapshot.mjs';
import { metrics, scroll, withPage } from '../page.mjs';

/** How often the reader goes down and up, after a first time. */
const TIMES = 5;
/** In pixels a second. */
const FAST = 6000;
/** A stretch for trying the bench out, in pixels. */
const SHORT = 6000;
/** How long a page has until what it does at rest is done, in milliseconds. */
const REST = 1000;

/**
 * Goes down and up the story, once to have everything there and then some times more.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeHeap({ executablePath, url, quick }) {
	/** @type {Awaited<ReturnType<typeof heldBy>>} */
	let look;
	const prepare = async (/** @type {import('../page.mjs').Driven} */ { session }) => {
		look = await heldBy(session);
	};
	return withPage(executablePath, url, { prepare }, async (driven) => {
		const most = quick ? SHORT : undefined;
		const downAndUp = async () => {
			await scroll(driven, { down: true, speed: FAST, most });
			await scroll(driven, { down: false, speed: FAST });
		};
		const held = async () => {
			await driven.page.waitForTimeout(REST);
			const sizes = await look();
			const now = await metrics(driven);
			return { ...sizes, nodes: now('Nodes') };
		};
		await downAndUp();
		const before = await held();
		for (let i = 0; i < (quick ? 1 : TIMES); i++) await downAndUp();
		const after = await held();
		return {
			values: {
				growth: (after.objects - before.objects) / 1000,
				code: (after.code - before.code) / 1000,
				all: (after.objects + after.code) / 1000,
				workers: after.workers / 1000,
				nodes: after.nodes - before.nodes
			}
		};
	});
}
