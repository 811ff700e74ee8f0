// What a page holds on to when its reader goes down and up again and again.
import { metrics, scroll, withPage } from '../page.mjs';

/** How often the reader goes down and up, after a first time. */
const TIMES = 5;
/** In pixels a second. */
const FAST = 6000;
/** A stretch for trying the bench out, in pixels. */
const SHORT = 6000;
/** How often garbage is collected: what is freed in one go lets go of more. */
const COLLECTIONS = 3;

/**
 * Speaks to a page's workers, which Playwright offers no session for.
 *
 * @param {import('@playwright/test').CDPSession} session the page's
 * @returns {Promise<() => Promise<number>>} collects their garbage, and says how many bytes they all hold
 */
async function workerHeaps(session) {
	/** @type {Set<string>} */
	const workers = new Set();
	/** @type {Map<number, (result: { usedSize?: number }) => void>} */
	const waiting = new Map();
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker') workers.add(sessionId);
	});
	session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { id, result } = JSON.parse(message);
		waiting.get(id)?.(result ?? {});
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
	let count = 0;
	const ask = (/** @type {string} */ sessionId, /** @type {string} */ method) =>
		new Promise((/** @type {(result: { usedSize?: number }) => void} */ done) => {
			const id = ++count;
			waiting.set(id, done);
			session
				.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
				.catch(() => done({}));
		});
	return async () => {
		let bytes = 0;
		for (const worker of workers) {
			for (let i = 0; i < COLLECTIONS; i++) await ask(worker, 'HeapProfiler.collectGarbage');
			bytes += (await ask(worker, 'Runtime.getHeapUsage')).usedSize ?? 0;
		}
		return bytes;
	};
}

/**
 * Goes down and up the story, once to have everything there and then some times more.
 *
 * @type {import('../run.mjs').Take}
 */
export async function takeHeap({ executablePath, url, quick }) {
	/** @type {() => Promise<number>} */
	let inWorkers = async () => 0;
	const prepare = async (/** @type {import('../page.mjs').Driven} */ { session }) => {
		inWorkers = await workerHeaps(session);
	};
	return withPage(executablePath, url, { prepare }, async (driven) => {
		const most = quick ? SHORT : undefined;
		const downAndUp = async () => {
			await scroll(driven, { down: true, speed: FAST, most });
			await scroll(driven, { down: false, speed: FAST });
		};
		const held = async () => {
			await driven.page.waitForTimeout(1000);
			for (let i = 0; i < COLLECTIONS; i++) await driven.session.send('HeapProfiler.collectGarbage');
			const workers = await inWorkers();
			const now = await metrics(driven);
			return { bytes: now('JSHeapUsedSize') + workers, nodes: now('Nodes'), workers };
		};
		await downAndUp();
		const before = await held();
		for (let i = 0; i < (quick ? 1 : TIMES); i++) await downAndUp();
		const after = await held();
		return {
			values: {
				growth: (after.bytes - before.bytes) / 1000,
				nodes: after.nodes - before.nodes,
				workers: after.workers / 1000
			}
		};
	});
}
