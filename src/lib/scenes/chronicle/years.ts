import { fact } from '$lib/facts';
import type { Lane, Strand, TimelineEvent } from './event';
import { events } from './events';

/** The last year of the story, and the moment after it: what comes later is told apart. */
export const LAST_YEAR = Number(fact('story-until').value);
export const END = LAST_YEAR + 1;

/** The story's first year, and the one before it, in which the republics became states. */
const EARLIEST = Number(fact('story-from').value) - 1;

/** What happened within the story's years. */
export const within: readonly TimelineEvent[] = events.filter(({ from }) => from >= EARLIEST && from < END);

/** What came after them. */
export const later: readonly TimelineEvent[] = events.filter(({ from }) => from >= END);

/** The year the cloth begins with. */
export const START = Math.floor(Math.min(...within.map(({ from }) => from)));

/** How many events, of some strands, in one lane or in all. */
export const countOf = (strands: readonly Strand[], lane?: Lane): number =>
	within.filter((event) => strands.includes(event.strand) && (!lane || event.lanes.includes(lane))).length;

/** The events of some strands that begin in a year. */
export const inYear = (year: number, strands: readonly Strand[]): TimelineEvent[] =>
	within.filter(({ from, strand }) => Math.floor(from) === year && strands.includes(strand));

/** The year in which most events of some strands begin; the earliest of several. */
export function crowdedYear(strands: readonly Strand[]): number {
	const years = Array.from({ length: END - START }, (_, i) => START + i);
	return years.reduce((best, year) =>
		inYear(year, strands).length > inYear(best, strands).length ? year : best
	);
}
