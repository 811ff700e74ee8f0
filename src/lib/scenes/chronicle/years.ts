import { fact } from '$lib/facts';
import { events, type DatedFact, type Lane, type Topic } from '$lib/facts/events';

/** The last year of the story, and the moment after it: what comes later is told apart. */
export const LAST_YEAR = Number(fact('story-until').value);
export const END = LAST_YEAR + 1;

/** The story's first year, and the one before it, in which the republics became states. */
const EARLIEST = Number(fact('story-from').value) - 1;

/** What happened within the story's years. */
export const within: readonly DatedFact[] = events.filter(({ from }) => from >= EARLIEST && from < END);

/** The year the cloth begins with. */
export const START = Math.floor(Math.min(...within.map(({ from }) => from)));

/** How many events, of some topics, in one lane or in all. */
export const countOf = (topics: readonly Topic[], lane?: Lane): number =>
	within.filter((event) => topics.includes(event.topic) && (!lane || event.lanes.includes(lane))).length;

/** The events of some topics that begin in a year. */
export const inYear = (year: number, topics: readonly Topic[]): DatedFact[] =>
	within.filter(({ from, topic }) => Math.floor(from) === year && topics.includes(topic));

/** The year in which most events of some topics begin; the earliest of several. */
export function crowdedYear(topics: readonly Topic[]): number {
	const years = Array.from({ length: END - START }, (_, i) => START + i);
	return years.reduce((best, year) =>
		inYear(year, topics).length > inYear(best, topics).length ? year : best
	);
}
