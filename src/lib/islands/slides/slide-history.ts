import { keepAddress } from '$lib/islands/page/keep-address';
import type { Position, StepRef } from '$lib/islands/story/position.svelte';
import { deckIn, type DeckName } from '../../slides/deck-name';
import { fragmentOf } from './address';

/** The address of the slides: each slide has its own, and its fragment keeps the deck and, where it is asked for, the guess. */
export class SlideHistory {
	readonly #position: Position;
	readonly #addressOf: (step: StepRef) => string;
	readonly #deck?: DeckName;

	/** @param addressOf the address of a slide, without a fragment */
	constructor(position: Position, addressOf: (step: StepRef) => string, deck?: DeckName) {
		this.#position = position;
		this.#addressOf = addressOf;
		this.#deck = deck;
	}

	/** A slide's address with all that it keeps. */
	linkTo(step: StepRef): string {
		return this.#addressOf(step) + this.#fragment(step);
	}

	/** Whether a slide asks for a guess. */
	asks(step?: StepRef): boolean {
		return step?.element.dataset.asks !== undefined;
	}

	/** The address follows a move, and back leads back. */
	follow(step: StepRef): void {
		if (this.#here() === this.#addressOf(step)) return;
		const address = this.linkTo(step);
		try {
			history.pushState(null, '', address);
		} catch {
			// A page opened from a file may not change its address; the slide turns all the same. One that asks is opened
			// as a page of its own, so that its address can hold the guess; but that would leave the full screen.
			if (__PACKED__ && this.asks(step) && !document.fullscreenElement) location.assign(address);
		}
	}

	/** The address says what there is to keep, and no more. */
	keep(step: StepRef): void {
		const fragment = this.#fragment(step);
		if (location.hash !== fragment && this.#here() === this.#addressOf(step))
			keepAddress(fragment || location.pathname, null);
	}

	/**
	 * Calls back where the reader goes back or on to another slide. Where the address leads out of the deck, or into another, the page is
	 * loaded anew.
	 */
	onReturn(go: (step: StepRef) => void): void {
		addEventListener('popstate', () => {
			if (deckIn(location.hash) !== this.#deck) return location.reload();
			const step = this.#position.steps.find((one) => this.#addressOf(one) === this.#here());
			if (step && step !== this.#position.current) go(step);
		});
	}

	#here(): string {
		return location.href.replace(/[?#].*$/, '');
	}

	/** A guess stays in the address of the slides that show it, so that it can be handed in as a link. */
	#fragment(step: StepRef): string {
		const { guess, steps } = this.#position;
		const shown = this.asks(step) || this.asks(steps[step.index - 1]);
		return fragmentOf({ deck: this.#deck, guess: shown ? guess : undefined });
	}
}
