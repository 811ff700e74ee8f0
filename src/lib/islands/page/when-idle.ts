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
