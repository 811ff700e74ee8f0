import type { Position } from './position.svelte';

/**
 * How far a reader is through a step: from where it begins to where the next one does.
 *
 * @param line at which steps count, in pixels from the window's top, as all others
 * @param top where the step begins
 * @param end where the next one begins
 * @returns a share from 0 to 1; it never reaches 1, where the next step begins
 */
export const shareAt = (line: number, top: number, end: number): number =>
	end > top ? Math.max(0, Math.min(0.99, (line - top) / (end - top))) : 0;

/** The reader's place: the current step, and how far through it they are. It survives what lays the page out anew. */
export class Place {
	#share = 0;
	#top = 0;

	/** @param line at which steps count, in pixels from the window's top */
	constructor(
		private readonly position: Position,
		private readonly line: () => number
	) {}

	/** Remembers how far through the current step the reader is. */
	remember(): void {
		this.#share = shareAt(this.line(), ...this.#extent());
		this.#top = scrollY;
	}

	/** Whether the page is scrolled to where the reader was remembered, or brought back to. */
	get isKept(): boolean {
		return Math.abs(scrollY - this.#top) < 1;
	}

	/** Scrolls to the current step, as far through it as was remembered. Who is at the page's top stays there. */
	restore(): void {
		if (this.position.current.index === 0 && scrollY === 0) return;
		const [top, end] = this.#extent();
		const by = top + this.#share * (end - top) - this.line();
		if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
		this.#top = scrollY;
	}

	/** Where the current step begins and the next one does, in pixels from the window's top. */
	#extent(): [top: number, end: number] {
		const { current, steps } = this.position;
		const next = steps[current.index + 1];
		const { top } = current.entry.getBoundingClientRect();
		return [
			top,
			next ? next.entry.getBoundingClientRect().top : current.element.getBoundingClientRect().bottom
		];
	}
}
