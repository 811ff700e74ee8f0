import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import type { Topic, DatedFact } from '$lib/facts/events';
import { within } from './years';

/** The facts that the silence lies between: a prime minister’s journey, and the next minister’s. */
export const SILENCE = ['dehaene-visit', 'visit-de-gucht-tour'] as const;

const [before, after] = SILENCE.map((id) => Math.floor(spanOfDate(String(fact(id).value)).from)) as [
	number,
	number
];

/** The whole years between, as years of the scale: the first, and the end of the last. */
export const GAP = { from: before + 1, to: after } as const;

/** What some topics have in the gap, not counting what began before it. */
export const inGap = (topics: readonly Topic[]): DatedFact[] =>
	within.filter(
		({ from, topic, exactness }) =>
			from >= GAP.from && from < GAP.to && exactness !== 'span' && topics.includes(topic)
	);
