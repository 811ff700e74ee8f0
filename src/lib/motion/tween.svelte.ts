import { easeCubicInOut } from 'd3-ease';
import type { Frame } from '$lib/charts/frame';
import { momentOf, Passage } from './interpolate';
import { motionAllowed } from './allowed.svelte';
import { advance, Pace } from './pace';

/** How long a picture takes from one state to the next, in milliseconds. */
const DURATION = 700;
/** What the device can do, learned by every picture of the page for the next. */
const pace = new Pace();

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
		const passage = new Passage(this.current, frame);
		const end = momentOf(frame);
		let start: number | undefined;
		let last = 0;
		let turn = 0;
		// Where a device can't move it smoothly, motion would only be in the way of reading: the picture goes to its end.
		let hurried = false;
		this.settled = false;
		const step = (now: number) => {
			start ??= now;
			if (last > 0) pace.took(now - last);
			last = now;
			const share = hurried ? 1 : Math.min(1, (now - start) / DURATION);
			const t = easeCubicInOut(share);
			const moment = share < 1 ? passage.moment(t) : end;
			const ahead = advance(moment, this.current.marks, pace.room, turn);
			hurried ||= !pace.carries(ahead.work);
			turn = ahead.turn;
			this.current = share === 1 && ahead.whole ? frame : passage.around(t, ahead.marks);
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
