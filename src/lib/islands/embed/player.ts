import { MovingPicture } from '$lib/islands/motion/moving-picture';
import { framesService } from '$lib/islands/motion/frames-service';
import { media } from '$lib/islands/page/media';
import { decodeFrames, type EncodedFrames } from '../../embed/encode-frames';

/** One picture that moves into the step that is shown, in place of the pictures that stand still. */
export class Player {
	#host = document.createElement('div');
	#picture: MovingPicture<number>;
	#encoded: EncodedFrames;
	#step: number;

	/**
	 * @param evidence address of the evidence, to which a fact's id is added
	 * @param first place of the step to begin with
	 */
	constructor(
		encoded: EncodedFrames,
		outlines: readonly string[],
		evidence: string,
		private readonly steps: readonly Element[],
		first: number
	) {
		const { width, height } = encoded;
		const { dataset } = document.documentElement;
		this.#encoded = encoded;
		this.#step = first;
		this.#host.className = 'live';
		const frames = decodeFrames(encoded, outlines).map((marks) => ({ width, height, marks }));
		this.#picture = new MovingPicture(framesService(frames), {
			setting: { id: 't', evidence, fitted: true },
			host: this.#host,
			put: () => this.#put(),
			moving: (since) => {
				if (since === undefined) delete this.#host.dataset.moving;
				else this.#host.dataset.moving = String(since);
			},
			// Says that the picture stands still; nothing else in the page does.
			settled: (still) => {
				if (still) dataset.settled = '';
				else delete dataset.settled;
			},
			failed: () => delete dataset.moves
		});
		this.#put();
		this.#enter();
		dataset.moves = '';
		this.#show(true);
	}

	/** Goes to a step. */
	to(step: number): void {
		this.#step = step;
		this.#enter();
		this.#show(media('(prefers-reduced-motion: reduce), (forced-colors: active)')?.matches ?? true);
	}

	#show(cut: boolean): void {
		const { width } = this.#host.getBoundingClientRect();
		const across = width * devicePixelRatio;
		this.#picture.show({
			ask: this.#step,
			transition: cut ? 'cut' : 'move',
			size: { width: across, height: (across / this.#encoded.width) * this.#encoded.height }
		});
	}

	#still(): Element | null | undefined {
		return this.steps[this.#step]?.querySelector('figure > .narrow');
	}

	/** Takes the place of the picture that stands still: what it shows itself is the one before. */
	#enter(): void {
		this.#still()?.before(this.#host);
	}

	/** Shows what the picture shows that stands still. */
	#put(): void {
		const copy = this.#still()?.cloneNode(true);
		this.#host.querySelector('svg')?.remove();
		if (copy) this.#host.prepend(copy);
	}
}
