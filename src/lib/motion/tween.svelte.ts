import { easeCubicInOut } from 'd3-ease';
import type { Frame } from '$lib/charts/frame';
import { interpolateFrames } from './interpolate';
import { motionAllowed } from './allowed.svelte';

/** How long a picture takes from one state to the next, in milliseconds. */
const DURATION = 700;
/** A frame that takes longer than this stutters; after this many in a row the picture goes straight to its end. */
const SLOW = 50;
const PATIENCE = 2;

/** How many marks may come into the picture in one frame: making their elements is what takes time. */
const NEWCOMERS = 24;

/**
 * Lets new marks in a few at a time, in drawing order; they start out unseen, so nobody has to wait for them.
 *
 * @returns the frame itself as soon as all of its marks are in
 */
function admit(next: Frame, before: Frame): Frame {
	const present = new Set(before.marks.map((mark) => mark.key));
	let room = NEWCOMERS;
	const marks = next.marks.filter((mark) => present.has(mark.key) || room-- > 0);
	return marks.length === next.marks.length ? next : { ...next, marks };
}

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
		let last = 0;
		let stutters = 0;
		this.settled = false;
		const step = (now: number) => {
			start ??= now;
			// Where a device can't move it smoothly, motion would only be in the way of reading.
			stutters = last > 0 && now - last > SLOW ? stutters + 1 : 0;
			last = now;
			const share = stutters >= PATIENCE ? 1 : Math.min(1, (now - start) / DURATION);
			const next = share < 1 ? between(easeCubicInOut(share)) : frame;
			this.current = admit(next, this.current);
			if (this.current === frame) this.settled = true;
			else this.#request = requestAnimationFrame(step);
		};
		this.#request = requestAnimationFrame(step);
	}

	/** Stops for good: nothing is left running behind. */
	destroy(): void {
		cancelAnimationFrame(this.#request);
	}
}
