import type { Segment, Story } from '$lib/story';

/** Printed notes of a page: facts in the order in which the page first names them, numbered from 1. */
export class NoteNumbers {
	#numbers = new Map<string, number>();

	/** The number of a fact's note. */
	of = (fact: string): number => {
		const number = this.#numbers.get(fact) ?? this.#numbers.size + 1;
		this.#numbers.set(fact, number);
		return number;
	};

	/** The facts noted so far, by number. */
	get facts(): string[] {
		return [...this.#numbers.keys()];
	}
}

/** The facts that the story's words name, each once, in the order in which it first names them. */
export function factsInStory({ chapters }: Pick<Story, 'chapters'>): string[] {
	const words = chapters.flatMap(({ standfirst, steps }) => [
		standfirst,
		...steps.flatMap(({ paragraphs, answer = [] }) => [...paragraphs, answer])
	]);
	return [...new Set(words.flat().flatMap((segment: Segment) => ('fact' in segment && segment.fact) || []))];
}
