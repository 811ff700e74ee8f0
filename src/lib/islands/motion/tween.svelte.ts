import type { Frame } from '$lib/charts/frame';
import { motionAllowed } from './allowed.svelte';
import { Move } from './move';

/** Holds the frame to draw now and brings it to the frame asked for last; at once where motion isn't wanted. */
export class FrameTween {
	/** What to draw now. */
	current = $state.raw<Frame>() as Frame;
	/** Whether the picture stands still. */
	settled = $state(true);
	#move: Move;

	constructor(first: Frame) {
		this.current = first;
		this.#move = new Move(first, (frame, still) => {
			this.current = frame;
			this.settled = still;
		});
	}

	/** Goes to a frame; `cut` skips the motion (another size, the same step). */
	to(frame: Frame, cut = false): void {
		this.#move.to(frame, cut || !motionAllowed.current);
	}

	/** Stops for good: nothing is left running behind. */
	destroy(): void {
		this.#move.stop();
	}
}
