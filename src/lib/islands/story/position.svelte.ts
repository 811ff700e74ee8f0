/** A step of the story, as the page holds it. */
export interface StepRef {
	id: string;
	/** State of the chapter's scene; the cover has none. */
	state: string;
	headline: string;
	/** Where its picture's figures come from, in a line. */
	credit: string;
	/** "Corrected on …", where something in it was. */
	corrected?: string;
	element: HTMLElement;
	/** With whose top it begins: its chapter's title for the first of a chapter, which ends where the step's element begins; else its element. */
	entry: HTMLElement;
	/** From 0; the cover is 0. */
	index: number;
	/** How far it is scrolled through, in pixels; 0 for most. */
	scrolled: number;
	chapter?: ChapterRef;
}

export interface ChapterRef {
	id: string;
	title: string;
	element: HTMLElement;
	steps: StepRef[];
}

/** Reads the story's order off the page: the HTML is the one place that holds it. */
function readStory(root: ParentNode): { steps: StepRef[]; chapters: ChapterRef[] } {
	const chapters = [...root.querySelectorAll<HTMLElement>('[data-chapter]')].map((element): ChapterRef => ({
		id: element.id,
		title: element.dataset.title ?? '',
		element,
		steps: []
	}));
	const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')].map((element, index): StepRef => {
		const chapter = chapters.find((c) => c.element.contains(element));
		const step: StepRef = {
			id: element.id,
			// Most steps of the story are called by their chapter and their state.
			state: element.dataset.step || element.id.slice((chapter?.id.length ?? -1) + 1),
			headline: element.dataset.headline ?? element.querySelector('h1, h3')?.textContent ?? '',
			credit: element.dataset.credit ?? '',
			corrected: element.dataset.corrected,
			element,
			entry:
				(chapter?.steps.length === 0
					? chapter.element.querySelector<HTMLElement>('[data-entry]')
					: undefined) ?? element,
			index,
			scrolled: Number(element.dataset.scrolled ?? 0),
			chapter
		};
		chapter?.steps.push(step);
		return step;
	});
	return { steps, chapters };
}

/**
 * Where the reader is: the one thing that drivers write and the stage reads. Everything shown follows from it, never
 * from the way that led there.
 */
export class Position {
	readonly steps: readonly StepRef[];
	readonly chapters: readonly ChapterRef[];
	#current = $state.raw<StepRef>() as StepRef;
	/** What the reader guessed, in euros. */
	guess = $state<number>();
	/**
	 * The step that the reader asked for, by a link, the menu or a key, until they leave it: its picture is whole, though there
	 * may be something to scroll through. Who comes by scrolling sees it become so.
	 */
	#asked = $state.raw<StepRef>();

	constructor(root: ParentNode) {
		const { steps, chapters } = readStory(root);
		const [first] = steps;
		if (!first) throw new Error('stage: the page has no steps');
		this.steps = steps;
		this.chapters = chapters;
		this.#current = first;
	}

	get current(): StepRef {
		return this.#current;
	}

	/** Goes to a step by id. @returns the step, or nothing when there is no such step: then nothing changes */
	go(id: string): StepRef | undefined {
		const step = this.find(id);
		if (!step) return undefined;
		if (step !== this.#current && this.#current === this.#asked) this.#asked = undefined;
		this.#current = step;
		return step;
	}

	/** The reader asks for a step, and is on the way there. */
	ask(id: string): void {
		this.#asked = this.find(id);
	}

	/** Whether the reader is at a step because they asked for it. */
	get isAsked(): boolean {
		return this.#current === this.#asked;
	}

	/** The step, or the first step of the chapter, with this id; or the step that took over the one that had it. */
	find(id: string): StepRef | undefined {
		const chapter = this.chapters.find((one) => one.id === id);
		// A former step's id is that of an anchor within the step that took it over.
		const element = chapter ? undefined : document.getElementById(id)?.closest('[data-step]');
		return chapter?.steps[0] ?? this.steps.find((step) => step.id === id || step.element === element);
	}

	/** The step so many steps away, held at both ends of the story. */
	neighbour(by: number): StepRef {
		const index = Math.max(0, Math.min(this.steps.length - 1, this.#current.index + by));
		return this.steps[index] as StepRef;
	}

	/** The step whose picture a chapter shows now: its first before it is reached, its last once it is past. */
	shownIn(chapter: ChapterRef): StepRef {
		const first = chapter.steps[0] as StepRef;
		const last = chapter.steps[chapter.steps.length - 1] as StepRef;
		if (this.#current.index <= first.index) return first;
		if (this.#current.index >= last.index) return last;
		return this.#current;
	}
}
