/**
 * Does something when the browser has time, or soon in any case.
 *
 * @param timeout by when it has to be done, in milliseconds; without one, whenever there is time
 * @returns what calls it off
 */
export function whenIdle(work: () => void, timeout?: number): () => void {
	try {
		const request = requestIdleCallback(work, { timeout });
		return () => cancelIdleCallback(request);
	} catch {
		// Safari has no idle callbacks.
		const timer = setTimeout(work, 50);
		return () => clearTimeout(timer);
	}
}

/** How long nothing has been scrolled when the reader has stopped, in milliseconds. */
const STOPPED = 100;
/** How long is waited for that at most, in the same: by then who scrolls on is far from where they began. */
const LATEST = 3000;

/** When something was scrolled last, once somebody wants to know. */
let scrolled: number | undefined;

/** Begins to note when something is scrolled. */
export function watchScrolling(): void {
	if (scrolled !== undefined) return;
	scrolled = -Infinity;
	addEventListener('scroll', () => (scrolled = performance.now()), { capture: true, passive: true });
}

/**
 * Does something when the reader doesn't scroll: then each frame has enough to do.
 *
 * @param timeout by when it has to be done then, in milliseconds, where the browser should have time for it; at once, when left out
 * @returns what calls it off
 */
export function whenUnscrolled(work: () => void, timeout?: number): () => void {
	watchScrolling();
	const end = performance.now() + LATEST;
	let forget = () => {};
	const look = () => {
		const left = Math.min((scrolled ?? 0) + STOPPED, end) - performance.now();
		if (left <= 0) return work();
		const timer = setTimeout(ask, left);
		forget = () => clearTimeout(timer);
	};
	const ask = () => {
		if (timeout === undefined) look();
		else forget = whenIdle(look, timeout);
	};
	ask();
	return () => forget();
}
