// How long threads and processes worked, as the operating system counts it: time in which others had the processor is
// none of theirs.

/** What Chrome calls a task in its trace, and the threads that are counted. */
const TASK = 'ThreadControllerImpl::RunTask';
const MAIN = 'CrRendererMain';
const WORKER = /^DedicatedWorker/;

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} [tdur] processor time in microseconds
 * @property {{ name?: string }} [args]
 */

/**
 * How long a page's main thread and its workers worked: the tasks of the process in which something was marked
 * (`performance.mark`), which is the page's. A service worker is none of these: it works for the next visit.
 *
 * @param {readonly TraceEvent[]} events of a trace with the categories `toplevel` and `blink.user_timing`
 * @param {string} mark
 * @returns {{ main: number, workers: number }} processor time in milliseconds
 * @throws where the trace names its events otherwise
 */
export function threadTimes(events, mark) {
	const pid = events.find(({ name }) => name === mark)?.pid;
	const threads = new Map(
		events
			.filter((event) => event.name === 'thread_name' && event.pid === pid)
			.map(({ tid, args }) => [tid, args?.name ?? ''])
	);
	const tasks = events.filter((event) => event.name === TASK && event.pid === pid);
	const spent = (/** @type {(thread: string) => boolean} */ counts) =>
		tasks
			.filter(({ tid }) => counts(threads.get(tid) ?? ''))
			.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
	const main = spent((thread) => thread === MAIN);
	if (!(main > 0)) throw new Error('The browser told of no task: its trace names them otherwise now.');
	return { main, workers: spent((thread) => WORKER.test(thread)) };
}

/**
 * How long all processes of a browser have worked, its own, pages', network's and painting's.
 *
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<number>} processor time in milliseconds
 */
export async function processTime(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
