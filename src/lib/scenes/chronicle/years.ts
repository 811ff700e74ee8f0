import { greatest, range } from 'd3-array';
import { fact } from '$lib/facts';
import { spanOf, yearOf } from '$lib/facts/dates';
import { events, type DatedFact, type Lane, type Topic } from '$lib/facts/events';

/** All topics, in the order in which they are drawn. */
export const TOPICS: readonly Topic[] = ['politics', 'money', 'other'];

/** The last year of the story, and the moment after it: what comes later is told apart. */
export const LAST_YEAR = yearOf(fact('story-until'));
export const END = LAST_YEAR + 1;

/** The story's first year, and the one before it, in which the republics became states. */
const EARLIEST = yearOf(fact('story-from')) - 1;

/** What happened within the story's years. */
export const within: readonly DatedFact[] = events.filter(({ from }) => from >= EARLIEST && from < END);

/** The year that the chart begins with. */
export const START = Math.floor(Math.min(...within.map(({ from }) => from)));

/** How many events, of some topics, in one lane or in all. */
export const countOf = (topics: readonly Topic[], lane?: Lane): number =>
	within.filter((event) => topics.includes(event.topic) && (!lane || event.lanes.includes(lane))).length;

/** How many events of a topic begin in a year. */
export const inYear = (year: number, topic: Topic): number =>
	within.filter((event) => Math.floor(event.from) === year && event.topic === topic).length;

/** The year in which most events of a topic begin; the earliest of several. */
export const fullestYear = (topic: Topic): number =>
	greatest(range(START, END), (year) => inYear(year, topic)) ?? START;

/** The facts that the silence lies between: a prime minister’s journey, and the next minister’s. */
export const SILENCE = ['dehaene-visit', 'visit-de-gucht-tour'] as const;

const silent = SILENCE.map((id) => Math.floor(spanOf(fact(id)).from)) as [number, number];

/** The whole years between, as years of the scale: the first, and the end of the last. */
export const GAP = { from: silent[0] + 1, to: silent[1] } as const;

/** What some topics have in the gap, not counting what began before it. */
export const inGap = (topics: readonly Topic[]): DatedFact[] =>
	within.filter(
		({ from, topic, exactness }) =>
			from >= GAP.from && from < GAP.to && exactness !== 'span' && topics.includes(topic)
	);
