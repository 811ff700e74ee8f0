// What a page and its workers hold, as Chromium's heap snapshots list it.

/** Speaks to a page or to one of its workers: sends a command of the DevTools protocol, and gives its result. */
/** @typedef {(method: string, params?: object) => Promise<unknown>} Send */

/** How often garbage is collected: what is freed in one go lets go of more. */
const COLLECTIONS = 3;

/**
 * A page and its workers as they come and go. Playwright offers no session for a worker.
 *
 * @param {import('@playwright/test').CDPSession} session the page's
 * @returns {Promise<() => Promise<{ objects: number, code: number, workers: number }>>} looks at them all: see `sizesOf`,
 *   and how many bytes are the workers'
 */
export async function heldBy(session) {
	/** @type {Set<string>} */
	const workers = new Set();
	/** @type {Map<number, (result: unknown) => void>} */
	const waiting = new Map();
	/** Where the parts of a snapshot go, of which one is taken at a time. @type {string[]} */
	let parts = [];
	const hear = (/** @type {{ chunk: string }} */ { chunk }) => void parts.push(chunk);
	session.on('HeapProfiler.addHeapSnapshotChunk', hear);
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker') workers.add(sessionId);
	});
	session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { id, method, params, result } = JSON.parse(message);
		if (method === 'HeapProfiler.addHeapSnapshotChunk') hear(params);
		else waiting.get(id)?.(result);
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
	let count = 0;
	/** @type {(sessionId: string) => Send} */
	const to = (sessionId) => (method, params) =>
		new Promise((done, failed) => {
			const id = ++count;
			waiting.set(id, done);
			const message = JSON.stringify({ id, method, params });
			session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
		});
	/** @param {Send} send */
	const look = async (send) => {
		for (let i = 0; i < COLLECTIONS; i++) await send('HeapProfiler.collectGarbage');
		parts = [];
		await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
		return sizesOf(JSON.parse(parts.join('')));
	};
	return async () => {
		const all = await look(/** @type {Send} */ (session.send.bind(session)));
		let ofWorkers = 0;
		for (const worker of workers) {
			const { objects, code } = await look(to(worker));
			all.objects += objects;
			all.code += code;
			ofWorkers += objects + code;
		}
		return { ...all, workers: ofWorkers };
	};
}

/** What the engine keeps of functions: instructions, byte code, what it learned of types. */
const CODE = new Set(['code', 'object shape']);
/** What isn't the engine's: the document, canvases, typefaces; and what a snapshot adds to be complete. */
const OUTSIDE = new Set(['native', 'synthetic']);

/**
 * How much a snapshot lists, in bytes.
 *
 * @param {{ snapshot: { meta: { node_fields: string[], node_types: [string[], ...unknown[]] } }, nodes: number[] }} snapshot
 *   as V8 writes it
 * @returns {{ objects: number, code: number }} what scripts made and hold; and what the engine made of the scripts
 */
export function sizesOf({ snapshot: { meta }, nodes }) {
	const fields = meta.node_fields.length;
	const size = meta.node_fields.indexOf('self_size');
	const [types] = meta.node_types;
	const sizes = { objects: 0, code: 0 };
	for (let at = 0; at < nodes.length; at += fields) {
		const type = types[/** @type {number} */ (nodes[at])] ?? '';
		if (OUTSIDE.has(type)) continue;
		sizes[CODE.has(type) ? 'code' : 'objects'] += /** @type {number} */ (nodes[at + size]);
	}
	return sizes;
}
