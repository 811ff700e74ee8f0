import scrollama from 'scrollama';
import type { StepRef } from './position.svelte';

/** How near a part of the story has to come for its steps to be watched: they count once they are well in view. */
const NEAR = '25% 0px';

/** What Scrollama 3.2 can do and its types don't say: any offset from 0 to 1, and another one later. */
type Offset = Parameters<ReturnType<typeof scrollama>['setup']>[0]['offset'];
type Listener = Parameters<ReturnType<typeof scrollama>['onStepEnter']>[0];
type Scroller = ReturnType<typeof scrollama> & { offset: (share: number) => void };

/** A part of the story: a chapter, or the cover. */
interface Part {
	element: HTMLElement;
	steps: readonly StepRef[];
	scroller?: Scroller;
	near: boolean;
}

interface Heard {
	entered: (step: StepRef) => void;
	/** A step was left upwards. */
	left: (step: StepRef) => void;
}

/**
 * Each Scrollama that is set up listens to scrolling for as long as the page lives, only to know a direction that it looks for
 * again whenever a step is entered or left. With one for each part, a frame asks a dozen times where the page is.
 */
function withoutListening(setUp: () => void): void {
	document.addEventListener = () => undefined;
	try {
		setUp();
	} finally {
		Reflect.deleteProperty(document, 'addEventListener');
	}
}

/**
 * Scrollama for each part of the story that is near. It watches each step by observers of its own, which a browser asks in
 * every frame: for all steps at once, they would take a phone a tenth of its time.
 */
export class StepScrollers {
	#parts: Part[];
	#offset = 0;
	#observer: IntersectionObserver | undefined;

	constructor(
		parts: readonly Pick<Part, 'element' | 'steps'>[],
		private readonly heard: Heard
	) {
		this.#parts = parts.map((part) => ({ ...part, near: false }));
	}

	/** Starts. @param offset share of the window's height at which a step counts */
	start(offset: number): void {
		this.#offset = offset;
		this.#observer ??= new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const part = this.#parts.find(({ element }) => element === target);
					if (!part) continue;
					part.near = isIntersecting;
					if (isIntersecting) this.#watch(part);
					else part.scroller?.disable();
				}
			},
			{ rootMargin: NEAR }
		);
		for (const { element } of this.#parts) this.#observer.observe(element);
	}

	/** Another offset, or another size of the window: Scrollama's margins are in pixels, and go stale. */
	resize(offset: number): void {
		this.#offset = offset;
		for (const part of this.#parts) if (part.near) part.scroller?.offset(offset);
	}

	stop(): void {
		this.#observer?.disconnect();
		this.#observer = undefined;
		for (const part of this.#parts) {
			part.near = false;
			part.scroller?.disable();
		}
	}

	#watch(part: Part): void {
		if (part.scroller) {
			part.scroller.enable();
			part.scroller.offset(this.#offset);
			return;
		}
		const watched = part.steps.flatMap((step) =>
			[...new Set([step.entry, step.element])].map((element) => ({ step, element }))
		);
		const listener =
			(hear: (step: StepRef) => void): Listener =>
			({ index }) => {
				const step = watched[index]?.step;
				if (step) hear(step);
			};
		const scroller = scrollama() as Scroller;
		part.scroller = scroller;
		withoutListening(() =>
			scroller.setup({ step: watched.map(({ element }) => element), offset: this.#offset as Offset })
		);
		scroller
			.onStepEnter(listener(this.heard.entered))
			.onStepExit((exit) => exit.direction === 'up' && listener(this.heard.left)(exit));
	}
}
