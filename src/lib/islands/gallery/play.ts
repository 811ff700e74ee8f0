/** Plays the gallery's pictures, each through its scene's steps. The page fetches it when the first one is to move. */
import { MovingPicture } from '$lib/islands/embed/moving-picture';
import { mayMove } from '$lib/islands/page/preferences';
import type { Moves } from '$lib/embed/pack';

/** How long a step stands still before the next one, in milliseconds: long enough for its headline. */
const HOLD = 1600;

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** The moving picture of a card, which covers the one that stands still for as long as it plays. */
class Thumbnail {
	#picture: MovingPicture;
	/** Place of the picture at rest. */
	#rest: number;
	/** Where it is, or is on its way to. */
	#at: number;
	/** The steps still to be shown. */
	#ahead: number[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#done: (() => void) | undefined;

	constructor(
		private readonly card: HTMLElement,
		private readonly moves: Moves
	) {
		const { id, textures, states } = moves;
		this.#rest = states.length - 1;
		this.#at = this.#rest;
		this.#picture = new MovingPicture(moves, {
			setting: { id },
			textures,
			first: this.#rest,
			settled: (still) => still && this.#arrived()
		});
		const { svg } = this.#picture;
		svg.setAttribute('class', 'picture moving');
		// The picture below has the name; nobody who listens needs another.
		svg.setAttribute('aria-hidden', 'true');
	}

	/**
	 * Goes through all steps and back to rest; where the signal says so, back at once.
	 *
	 * @returns resolved when it rests
	 */
	play(signal: AbortSignal): Promise<void> {
		const { states } = this.moves;
		this.#done?.();
		this.#ahead = [...states.keys()].slice(0, this.#rest);
		// The first one may be what is there already.
		if (states[0] === states[this.#at]) this.#ahead.shift();
		this.card.querySelector('.thumb')?.append(this.#picture.svg);
		this.card.dataset.playing = '';
		signal.addEventListener('abort', () => this.#return(), { once: true });
		return new Promise((done) => {
			this.#done = done;
			this.#next();
		});
	}

	#next(): void {
		this.#goTo(this.#ahead.shift() ?? this.#rest);
	}

	#return(): void {
		clearTimeout(this.#timer);
		this.#ahead = [];
		if (this.#at !== this.#rest) this.#goTo(this.#rest);
	}

	#goTo(at: number): void {
		this.#at = at;
		this.#picture.svg.dataset.state = this.moves.states[at];
		const caption = this.card.querySelector('.caption');
		if (caption) caption.textContent = this.moves.captions[at] ?? '';
		this.#picture.to(at, !mayMove(reduced.matches));
	}

	#arrived(): void {
		if (this.#at !== this.#rest) {
			this.#timer = setTimeout(() => this.#next(), HOLD);
			return;
		}
		this.#picture.svg.remove();
		delete this.card.dataset.playing;
		this.#done?.();
	}
}

/** The cards that have played, with what they need for the next time. */
const ready = new WeakMap<HTMLElement, Thumbnail>();

/**
 * Plays a card's picture.
 *
 * @param moves address of what it moves through
 * @param signal says when the reader has left the card
 * @returns resolved when it rests; rejected when it can't be had
 */
export async function play(card: HTMLElement, moves: string, signal: AbortSignal): Promise<void> {
	let thumbnail = ready.get(card);
	if (!thumbnail) {
		const answer = await fetch(moves);
		if (!answer.ok) throw new Error(`${answer.status}`);
		thumbnail = new Thumbnail(card, (await answer.json()) as Moves);
		ready.set(card, thumbnail);
	}
	if (!signal.aborted) await thumbnail.play(signal);
}
