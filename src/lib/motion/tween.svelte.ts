import { easeCubicInOut } from 'd3-ease';
import type { Frame } from '$lib/charts/frame';
import { interpolateFrames } from './interpolate';
import { motionAllowed } from './allowed.svelte';

/** How long a picture takes from one state to the next, in milliseconds. */
const DURATION = 700;

/**
 * The one place that animates. Holds the frame to draw now and brings it to the frame asked for last: from wherever it
 * is, so that it can be interrupted and reversed at any moment, and at once where motion isn't wanted.
 */
export class FrameTween {
	/** What to draw now. */
	current = $state.raw<Frame>() as Frame;
	/** Whether the picture stands still. */
	settled = $state(true);
	#target: Frame;
	#request = 0;

	constructor(first: Frame) {
		this.current = first;
		this.#target = first;
	}

	/** Goes to a frame; `cut` skips the motion (another size, the same step). */
	to(frame: Frame, cut = false): void {
		if (frame === this.#target) return;
		this.#target = frame;
		cancelAnimationFrame(this.#request);
		if (cut || !motionAllowed.current) {
			this.current = frame;
			this.settled = true;
			return;
		}
		const between = interpolateFrames(this.current, frame);
		let start: number | undefined;
		this.settled = false;
		const step = (now: number) => {
			start ??= now;
			const share = Math.min(1, (now - start) / DURATION);
			this.current = between(easeCubicInOut(share));
			if (share < 1) this.#request = requestAnimationFrame(step);
			else this.settled = true;
		};
		this.#request = requestAnimationFrame(step);
	}

	/** Stops for good: nothing is left running behind. */
	destroy(): void {
		cancelAnimationFrame(this.#request);
	}
}
