import { fact } from '$lib/facts';
import { spanOf, yearOf } from '$lib/facts/dates';
import { events, type DatedFact, type Lane } from '$lib/facts/events';

/** The last year of the story, and the moment after it: what comes later is told apart. */
export const LAST_YEAR = yearOf(fact('story-until'));
export const END = LAST_YEAR + 1;

/** The story's first year, and the one before it, in which the republics became states. */
const EARLIEST = yearOf(fact('story-from')) - 1;

/** What happened within the story's years. */
export const within: readonly DatedFact[] = events.filter(({ from }) => from >= EARLIEST && from < END);

/** The year that the chart begins with. */
export const START = Math.floor(Math.min(...within.map(({ from }) => from)));

/** How many events there are in a lane, or in all. */
export const countOf = (lane?: Lane): number =>
	within.filter(({ lanes }) => !lane || lanes.includes(lane)).length;

/** The journeys that the silence lies between: a prime minister’s, and the next minister’s for all five. */
export const SILENCE = ['dehaene-visit', 'visit-de-gucht-tour'] as const;

const [before, after] = SILENCE.map((id) => spanOf(fact(id)));

/** The silence, as years of the scale. */
export const SILENT = { from: before?.to ?? START, to: after?.from ?? END } as const;

/** The events within the silence, not counting what began before it. */
export const inSilence: readonly DatedFact[] = within.filter(
	({ from, exactness }) => from >= SILENT.from && from < SILENT.to && exactness !== 'span'
);
