import type { Mark } from '$lib/charts/frame';
import type { InterpolatedFrame } from './interpolate';

/** A frame that keeps the page busy for longer than this, in milliseconds, may keep the reader's finger waiting. */
const LATE = 15;
/** A frame that keeps it busy for no longer than this leaves time for more. */
const BRISK = 11;
/** Frames farther apart than this, in milliseconds, are late whatever keeps them: what is drawn has to be painted, too. */
const RARE = 40;
/** How much work a frame may bring at first, at least and at most; see `advance`. */
const START = 8;
const LEAST = 5;
const MOST = 400;
/** How much a frame has to take for the device to be out of trouble. */
const FREE = 36;
/** What a new mark takes, counted in marks that only move: making elements is dear. */
const NEW = 3;
/** What a text takes that moves: its letters are set again. */
const TEXT = 2;
/** How many new marks a frame takes at most, however able the device. */
const NEWCOMERS = 20;
/** In so many frames every mark has to have had its turn; slower than that, pieces of the picture drift apart. */
const ROUNDS = 4;

/**
 * How much a device can move in one frame. Nobody can tell beforehand, so it is learned: carefully at first, more as long
 * as frames come in time, much less as soon as one is late.
 */
export class FrameBudget {
	/** How much work a frame may bring, in marks moved. */
	room = START;
	/** Whether frames have been late, and haven't been brisk for long enough since. */
	#strained = false;

	/**
	 * @param busy for how long the last frame kept the page from answering, in milliseconds
	 * @param apart how long it came after the one before
	 */
	took(busy: number, apart: number): void {
		if (busy > LATE || apart > RARE) {
			this.room = Math.max(LEAST, this.room * 0.7);
			this.#strained = true;
		} else if (busy <= BRISK) {
			this.room = Math.min(MOST, this.room * 1.5);
			if (this.room > FREE) this.#strained = false;
		}
	}

	/** How much of a frame's work one of some pictures may bring: at least one mark, so that it gets on. */
	roomFor(pictures: number): number {
		return Math.max(NEW, this.room / pictures);
	}

	/** Whether so much work can be shared out among frames and still look like motion; until a frame is late, it can. */
	carries(work: number): boolean {
		return !this.#strained || work <= this.room * ROUNDS;
	}
}

/** A picture on its way. */
export interface Advance {
	/** What to draw. */
	marks: readonly Mark[];
	/** Whether all of the moment is there. */
	whole: boolean;
	/** How much work the moment was, whether or not there was room for it, in marks moved. */
	work: number;
	/** Where among the marks the next frame has to begin, so that each has its turn. */
	turn: number;
}

/**
 * Brings a picture nearer to a moment: as many of its marks as there is room for, beginning at `turn`. The others stay as
 * they are, or out of the picture if they are new (they start out unseen, so nobody has to wait for them). A mark whose
 * turn it isn't is not even worked out.
 */
export function advance(
	moment: InterpolatedFrame,
	before: readonly Mark[],
	room: number,
	turn: number
): Advance {
	const present = new Map(before.map((mark) => [mark.key, mark]));
	const { keys } = moment;
	const drawn = keys.map((key) => present.get(key));
	let work = 0;
	let newcomers = 0;
	let waiting: number | undefined;
	for (let i = 0; i < keys.length; i++) {
		const at = (turn + i) % keys.length;
		if (!moment.moves(at) && moment.mark(at) === drawn[at]) continue;
		const now = drawn[at];
		if (now === undefined) newcomers += 1;
		work += now === undefined ? NEW : now.kind === 'text' ? TEXT : 1;
		if (work <= room && newcomers <= NEWCOMERS) drawn[at] = moment.mark(at);
		else waiting ??= at;
	}
	return {
		marks: drawn.filter((mark) => mark !== undefined),
		whole: waiting === undefined,
		work,
		turn: waiting ?? 0
	};
}
