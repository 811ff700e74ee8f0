import { easeCubicInOut } from 'd3-ease';
import type { Frame } from '$lib/charts/frame';
import { interpolated, FrameInterpolator } from './interpolate';
import { advance, FrameBudget } from './frame-budget';

/** How long a picture takes from one state to the next, in milliseconds. */
const DURATION = 700;
/** What the device can do, learned by every picture of the page for the next. */
const pace = new FrameBudget();
/** The pictures on their way: where one chapter follows the other there can be two, which share what a frame can take. */
const moving = new Set<Move>();

/**
 * The one place that animates: brings a picture to the frame asked for last, from wherever it is, so that it can be
 * interrupted and reversed at any moment.
 */
export class Move {
	#current: Frame;
	#target: Frame;
	#request = 0;

	/** @param show called with each frame to draw, and with whether the picture stands still with it */
	constructor(
		first: Frame,
		private readonly show: (frame: Frame, still: boolean) => void
	) {
		this.#current = first;
		this.#target = first;
	}

	/** Goes to a frame; `cut` skips the motion (another size, the same step, a reader who wants none). */
	to(frame: Frame, cut = false): void {
		if (frame === this.#target) return;
		this.#target = frame;
		this.stop();
		if (cut || frame === this.#current) {
			this.#draw(frame);
			return;
		}
		const passage = new FrameInterpolator(this.#current, frame);
		const end = interpolated(frame);
		let start: number | undefined;
		let last = 0;
		let turn = 0;
		// Where a device can't move it smoothly, motion would only be in the way of reading: the picture goes to its end.
		let hurried = false;
		const step = (now: number) => {
			start ??= now;
			const began = performance.now();
			const apart = last > 0 ? now - last : 0;
			last = now;
			// Runs once the browser has laid out and painted what this frame changes.
			setTimeout(() => pace.took(performance.now() - began, apart));
			const share = hurried ? 1 : Math.min(1, (now - start) / DURATION);
			const t = easeCubicInOut(share);
			const moment = share < 1 ? passage.moment(t) : end;
			const ahead = advance(moment, this.#current.marks, pace.roomFor(moving.size), turn);
			hurried ||= !pace.carries(ahead.work);
			turn = ahead.turn;
			const arrived = share === 1 && ahead.whole;
			if (arrived) moving.delete(this);
			else this.#request = requestAnimationFrame(step);
			this.#draw(arrived ? frame : passage.around(t, ahead.marks));
		};
		moving.add(this);
		this.#request = requestAnimationFrame(step);
		// What doesn't glide, such as new axes, is there before the first frame, which has enough to do with the marks.
		this.show(passage.around(0, this.#current.marks), false);
	}

	/** Stops where it is: nothing is left running behind. */
	stop(): void {
		cancelAnimationFrame(this.#request);
		moving.delete(this);
	}

	#draw(frame: Frame): void {
		this.#current = frame;
		this.show(frame, frame === this.#target);
	}
}
