import { MovingPicture } from './moving-picture';
import type { Packed } from '../../embed/pack';

/** One picture that moves into the step that is shown, in place of the pictures that stand still. */
export class Player {
	#picture: MovingPicture;

	/**
	 * @param evidence address of the evidence, to which a fact's id is added
	 * @param first place of the step to begin with
	 */
	constructor(
		packed: Packed,
		outlines: readonly string[],
		evidence: string,
		private readonly steps: readonly Element[],
		first: number
	) {
		const { dataset } = document.documentElement;
		// Says that the picture stands still; nothing else in the page does.
		const settled = (still: boolean) => {
			if (still) dataset.settled = '';
			else delete dataset.settled;
		};
		this.#picture = new MovingPicture(packed, {
			setting: { id: 't', evidence: (fact) => evidence + fact, target: '_blank', fitted: true },
			outlines,
			first,
			settled
		});
		this.#picture.svg.setAttribute('class', 'picture narrow moving');
		this.#enter(first);
		dataset.moves = '';
		settled(true);
	}

	/** Goes to a step. */
	to(step: number): void {
		this.#enter(step);
		this.#picture.to(step, matchMedia('(prefers-reduced-motion: reduce)').matches);
	}

	/** Takes the place, and the name, of the picture that stands still. */
	#enter(step: number): void {
		const still = this.steps[step]?.querySelector('figure > .narrow:not(.moving)');
		if (!still) return;
		for (const name of ['role', 'aria-labelledby']) {
			const value = still.getAttribute(name);
			if (value) this.#picture.svg.setAttribute(name, value);
		}
		still.before(this.#picture.svg);
	}
}
