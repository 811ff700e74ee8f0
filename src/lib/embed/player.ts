import { easeCubicInOut } from 'd3-ease';
import type { Frame } from '$lib/charts/frame';
import { MarkView } from '$lib/charts/mark-view';
import { Passage } from '$lib/motion/interpolate';
import { unpack, type Packed } from './pack';

const SVG = 'http://www.w3.org/2000/svg';
/** How long a picture takes from one step to the next, in milliseconds. */
const DURATION = 700;

/**
 * One picture that moves from step to step, in place of the pictures that stand still. It moves into the step that is
 * shown, and goes from wherever it is, so that a hasty reader can interrupt it.
 */
export class Player {
	#frames: Frame[];
	#current: Frame;
	#request = 0;
	#svg = document.createElementNS(SVG, 'svg');
	#view: MarkView;

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
		const { width, height } = packed;
		this.#frames = unpack(packed, outlines).map((marks) => ({ width, height, marks }));
		this.#current = this.#frames[first] as Frame;
		this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
		this.#svg.setAttribute('class', 'picture narrow moving');
		const marks = this.#svg.appendChild(document.createElementNS(SVG, 'g'));
		this.#view = new MarkView(marks, {
			id: 't',
			evidence: (fact) => evidence + fact,
			target: '_blank',
			fitted: true
		});
		this.#enter(first);
		this.#view.draw(this.#current.marks);
		document.documentElement.dataset.moves = '';
		this.#settle();
	}

	/** Goes to a step. */
	to(step: number): void {
		const next = this.#frames[step];
		if (!next) return;
		cancelAnimationFrame(this.#request);
		this.#enter(step);
		delete document.documentElement.dataset.settled;
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.#draw(next);
			this.#settle();
			return;
		}
		const passage = new Passage(this.#current, next);
		let start: number | undefined;
		const move = (now: number) => {
			start ??= now;
			const share = Math.min(1, (now - start) / DURATION);
			this.#draw(passage.frame(easeCubicInOut(share)));
			if (share < 1) this.#request = requestAnimationFrame(move);
			else this.#settle();
		};
		this.#request = requestAnimationFrame(move);
	}

	#draw(frame: Frame): void {
		this.#current = frame;
		this.#view.draw(frame.marks);
	}

	/** Takes the place, and the name, of the picture that stands still. */
	#enter(step: number): void {
		const still = this.steps[step]?.querySelector('figure > .narrow:not(.moving)');
		if (!still) return;
		for (const name of ['role', 'aria-labelledby']) {
			const value = still.getAttribute(name);
			if (value) this.#svg.setAttribute(name, value);
		}
		still.before(this.#svg);
	}

	/** Says that the picture stands still; nothing else in the page does. */
	#settle(): void {
		document.documentElement.dataset.settled = '';
	}
}
