import type { Locale } from '$lib/facts/format';
import type { Segment } from '$lib/story';
import { fill } from '$lib/story/fill';
import type { Task } from '$lib/story/teaching-types';

/** Copy for teachers, filled in and ready to be shown, on a page or in a document. */
export interface FilledTask {
	task: Segment[];
	lines: number;
	answer: Segment[];
}

/** Fills in the facts of one place, which is named where a fact is missing. */
export const filler = (locale: Locale, where: string) => (text: string) =>
	fill(text, locale, `teach: ${where}`);
/** Reads what may be missing. */
export const optional = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
	text === undefined ? undefined : read(text);

/** Finds by id, or says what is missing. @throws when nothing has it */
export function named<T extends { id: string }>(all: readonly T[], id: string): T {
	const found = all.find((one) => one.id === id);
	if (!found) throw new Error(`teach: there is no "${id}"`);
	return found;
}

/** Tasks with their facts filled in. */
export const filledTasks = (tasks: readonly Task[], locale: Locale, where: string): FilledTask[] =>
	tasks.map(({ task, lines, answer }) => ({
		task: filler(locale, where)(task),
		lines,
		answer: filler(locale, where)(answer)
	}));

/** Copy without its links. */
export const plain = (words: readonly Segment[]): string => words.map(({ text }) => text).join('');
