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

/** Does some small jobs one by one while the browser has nothing better to do. @returns what calls the rest off */
export function whenIdle(jobs: readonly (() => void)[]): () => void {
	// Safari has no idle callbacks; a pause between the jobs does nearly as well.
	const idle = typeof requestIdleCallback === 'function';
	const wait = (work: () => void) => (idle ? requestIdleCallback(work) : Number(setTimeout(work, 50)));
	const left = [...jobs];
	const next = () => {
		left.shift()?.();
		if (left.length > 0) request = wait(next);
	};
	let request = wait(next);
	return () => (idle ? cancelIdleCallback(request) : clearTimeout(request));
}
