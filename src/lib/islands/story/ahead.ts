import type { Frame } from '$lib/charts/frame';

/** The frames of a scene at one size, each laid out once. */
export class FrameStore {
	#frames = new Map<string, Frame>();
	#layout: (state: string) => Frame;

	constructor(layout: (state: string) => Frame) {
		this.#layout = layout;
	}

	/** The frame of a state: the same object each time. */
	get(state: string): Frame {
		const frame = this.#frames.get(state) ?? this.#layout(state);
		this.#frames.set(state, frame);
		return frame;
	}
}

/** Does one job after the other, each when `wait` lets it. @returns what calls the rest off */
function oneByOne(
	jobs: readonly (() => void)[],
	wait: (work: () => void) => number,
	forget: (request: number) => void
): () => void {
	const left = [...jobs];
	const next = () => {
		left.shift()?.();
		if (left.length > 0) request = wait(next);
	};
	let request = wait(next);
	return () => forget(request);
}

/** Does some small jobs one by one while the browser has nothing better to do. @returns what calls the rest off */
export const whenIdle = (jobs: readonly (() => void)[]): (() => void) =>
	// Safari has no idle callbacks; a pause between the jobs does nearly as well.
	typeof requestIdleCallback === 'function'
		? oneByOne(jobs, (work) => requestIdleCallback(work), cancelIdleCallback)
		: oneByOne(jobs, (work) => Number(setTimeout(work, 50)), clearTimeout);

/**
 * Does some jobs as soon as may be, but each as a task of its own: between them the page can scroll and answer.
 *
 * @returns what calls the rest off
 */
export const inTurn = (...jobs: readonly (() => void)[]): (() => void) =>
	oneByOne(jobs, (work) => Number(setTimeout(work)), clearTimeout);
