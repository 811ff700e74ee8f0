import { inForce } from '$lib/islands/page/preferences';
import type { Position, StepRef } from '$lib/islands/story/position.svelte';
import type { Blank, SlidePosition } from './message';

/** How many layers the picture of a step has. */
export const layersOf = (step: StepRef): number => Number(step.element.dataset.layers ?? 1);

/**
 * Where a presentation is: the slide, how much of its picture shows, and whether the screen is blank. The slides and the
 * speaker's view each have one, and keep them in step.
 */
export class DeckPlace {
	readonly position: Position;
	layer = $state(1);
	blank = $state<Blank>('');
	#moved = 0;

	constructor(position: Position) {
		this.position = position;
		this.layer = layersOf(position.current);
	}

	/** As the windows tell each other. */
	get place(): SlidePosition {
		return { step: this.position.current.id, layer: this.layer, blank: this.blank, moved: this.#moved };
	}

	/** One layer or slide on or back. Going back shows the slide before as it was left: whole. */
	move(by: 1 | -1): void {
		const { current } = this.position;
		const layer = this.layer + by;
		if (inForce('reveal') === 'on' && layer >= 1 && layer <= layersOf(current))
			return this.#at(current, layer);
		const next = this.position.neighbour(by);
		if (next === current) return this.#at(current, this.layer);
		this.#at(next, by < 0 ? layersOf(next) : this.#first(next));
	}

	/** Goes to a slide, to its first layer. @returns the slide, or nothing when there is no such slide */
	go(id: string): StepRef | undefined {
		const step = this.position.find(id);
		if (step) this.#at(step, this.#first(step));
		return step;
	}

	/** Makes the screen black or white, or shows the slide again. */
	toggleBlank(as: 'black' | 'white'): void {
		this.blank = this.blank ? '' : as;
		this.#moved = Date.now();
	}

	/** Says that the reader asked for the slide this window opened at. */
	claim(): void {
		this.#moved = Date.now();
	}

	/** Goes where another window is. @returns whether there is such a slide */
	follow({ step, layer, blank, moved }: SlidePosition): boolean {
		const found = this.position.find(step);
		if (!found) return false;
		this.#at(found, Math.min(layer, layersOf(found)));
		this.blank = blank;
		this.#moved = moved;
		return true;
	}

	#first(step: StepRef): number {
		return inForce('reveal') === 'on' ? 1 : layersOf(step);
	}

	#at(step: StepRef, layer: number): void {
		this.position.go(step.id);
		this.layer = layer;
		this.blank = '';
		this.#moved = Date.now();
	}
}
