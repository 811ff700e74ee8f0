import { events, type DatedFact } from '$lib/facts/events';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import type { Locale } from '$lib/facts/format';
import { REPUBLICS, type Republic } from '$lib/facts/types';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import type { Story } from '$lib/story';
import { factsOfStep } from '../sources/uses';

/** The years that the strip covers. */
export const YEARS = { from: yearOf(fact('story-from')), until: yearOf(fact('story-until')) };
/** Units of the drawing to a year, downwards, and to a republic's lane, across. */
const YEAR = 100;
const LANE = 10;
export const STRIP = {
	width: REPUBLICS.length * LANE,
	height: (YEARS.until + 1 - YEARS.from) * YEAR
} as const;

/** How high a line is at least, in the drawing's units. */
const LEAST = 14;

/** Events of one republic and exactness that a step adds: lines down their lane, whose breadth says how exact (`event-strip.css`). */
interface EventLines {
	republic: Republic;
	/** Whether the day is known, or the month; everything else is vague. */
	exactness: 'day' | 'month' | 'vague';
	d: string;
}

/** What a step adds to the strip. */
export interface StepEvents {
	/** Place of the step in the story, the cover's being 0. */
	at: number;
	lines: readonly EventLines[];
}

/** The events that each step is the first to tell or show, by its id. */
export function eventsByStep(
	story: Pick<Story, 'chapters'>,
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): ReadonlyMap<string, readonly DatedFact[]> {
	const left = new Map(events.map((event) => [event.fact, event]));
	const take = (fact: string): DatedFact[] => {
		const event = left.get(fact);
		left.delete(fact);
		return event ? [event] : [];
	};
	return new Map(
		story.chapters.flatMap((chapter) =>
			chapter.steps.map(
				(step) => [step.id, factsOfStep(chapter.id, step, scenes[chapter.id], locale).flatMap(take)] as const
			)
		)
	);
}

const vague = (exactness: DatedFact['exactness']): EventLines['exactness'] =>
	exactness === 'day' || exactness === 'month' ? exactness : 'vague';

/** An event's line in a republic's lane; nothing of what lies before or after the years of the strip. */
function eventLine({ from, to }: DatedFact, republic: Republic): string {
	const top = Math.round((Math.max(from, YEARS.from) - YEARS.from) * YEAR);
	const end = Math.round((Math.min(to, YEARS.until + 1) - YEARS.from) * YEAR);
	if (end <= 0 || top >= STRIP.height) return '';
	const x = (REPUBLICS.indexOf(republic) + 0.5) * LANE;
	return `M${x} ${top}v${Math.max(LEAST, end - top)}`;
}

/**
 * The strip of events in the margin: years run down, each republic has a lane, and each step adds the events that it is the first to
 * tell. Steps that add none are left out.
 */
export function eventStrip(
	story: Pick<Story, 'chapters'>,
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): StepEvents[] {
	const byStep = eventsByStep(story, scenes, locale);
	return story.chapters
		.flatMap(({ steps }) => steps)
		.map(({ id, number }) => {
			const byLane = new Map<string, EventLines>();
			for (const event of byStep.get(id) ?? [])
				for (const lane of event.lanes) {
					if (lane === 'BE') continue;
					const exactness = vague(event.exactness);
					const key = `${lane} ${exactness}`;
					const d = (byLane.get(key)?.d ?? '') + eventLine(event, lane);
					if (d) byLane.set(key, { republic: lane, exactness, d });
				}
			return { at: number, lines: [...byLane.values()] };
		})
		.filter(({ lines }) => lines.length > 0);
}
