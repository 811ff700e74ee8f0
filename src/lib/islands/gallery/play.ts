/** Plays the gallery's pictures, each through its scene's steps. The page fetches it when the first one is to move. */
import type { Frame } from '$lib/charts/frame';
import type { DrawingService } from '$lib/islands/motion/drawing-service';
import { MovingPicture } from '$lib/islands/motion/moving-picture';
import { framesService } from '$lib/islands/motion/frames-service';
import { media } from '$lib/islands/page/media';
import { mayMove } from '$lib/islands/page/preferences';
import { decodeFrames, type Moves } from '$lib/embed/encode-frames';

/** How long a step stands still before the next one, in milliseconds: long enough for its headline. */
const HOLD = 1600;

const reduced = media('(prefers-reduced-motion: reduce)');

/** A card's picture on its way through its scene's steps, above the one that stands still. */
class Playing {
	#service: DrawingService<number>;
	#picture: MovingPicture<number>;
	/** The steps still to be shown, and last the picture at rest. */
	#ahead: number[];
	#at: number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#size: { width: number; height: number };
	/** Comes true when it is back at rest. */
	readonly over: Promise<void>;
	#done!: () => void;

	constructor(
		private readonly card: HTMLElement,
		private readonly moves: Moves,
		frames: readonly Frame[],
		private readonly signal: AbortSignal
	) {
		const { states } = moves;
		this.#at = states.length - 1;
		this.#ahead = [...states.keys()];
		// The first one may be what is there already.
		if (states[0] === states[this.#at]) this.#ahead.shift();
		const host = card.querySelector('.thumb') as HTMLElement;
		const { width, height } =
			host.querySelector('svg')?.getBoundingClientRect() ?? host.getBoundingClientRect();
		this.#size = { width: width * devicePixelRatio, height: height * devicePixelRatio };
		this.over = new Promise((done) => (this.#done = done));
		this.#service = framesService(frames);
		this.#picture = new MovingPicture(this.#service, {
			setting: { id: moves.id },
			host,
			moving: () => undefined,
			settled: (still) => still && this.#arrived(),
			failed: () => this.#end()
		});
		card.dataset.playing = '';
		signal.addEventListener('abort', () => this.#return(), { once: true });
		this.#show('cut');
	}

	#show(transition: 'cut' | 'move'): void {
		const { states, captions } = this.moves;
		this.card.dataset.shown = states[this.#at];
		const caption = this.card.querySelector('.caption');
		if (caption) caption.textContent = captions[this.#at] ?? '';
		this.#picture.show({ ask: this.#at, transition, size: this.#size });
	}

	#next(): void {
		this.#at = this.#ahead.shift() ?? this.#at;
		this.#show(mayMove(reduced?.matches ?? true) ? 'move' : 'cut');
	}

	#return(): void {
		clearTimeout(this.#timer);
		const rest = this.moves.states.length - 1;
		this.#ahead = this.#at === rest ? [] : [rest];
		if (this.#ahead.length > 0) this.#next();
		else this.#end();
	}

	#arrived(): void {
		if (this.#ahead.length === 0) this.#end();
		else this.#timer = setTimeout(() => this.#next(), HOLD);
	}

	#end(): void {
		this.#picture.remove();
		this.#service.stop();
		delete this.card.dataset.playing;
		delete this.card.dataset.shown;
		this.#done();
	}
}

/** What the cards that have played move through. */
const known = new WeakMap<HTMLElement, { moves: Moves; frames: readonly Frame[] }>();

/**
 * Plays a card's picture.
 *
 * @param moves address of what it moves through
 * @param signal says when the reader has left the card
 * @returns resolved when it rests; rejected when it can't be had
 */
export async function play(card: HTMLElement, moves: string, signal: AbortSignal): Promise<void> {
	let of = known.get(card);
	if (!of) {
		const answer = await fetch(moves);
		if (!answer.ok) throw new Error(`${answer.status}`);
		const encoded = (await answer.json()) as Moves;
		const { width, height } = encoded;
		of = { moves: encoded, frames: decodeFrames(encoded, []).map((marks) => ({ width, height, marks })) };
		known.set(card, of);
	}
	if (!signal.aborted) await new Playing(card, of.moves, of.frames, signal).over;
}
