import { events, type DatedFact } from '$lib/facts/events';
import { fact } from '$lib/facts';
import { yearOf } from '$lib/facts/dates';
import type { Locale } from '$lib/facts/format';
import { REPUBLICS, type Republic } from '$lib/facts/types';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import type { Story } from '$lib/story';
import { factsOfStep } from '../sources/uses';

/** The years that the cloth holds. */
export const YEARS = { from: yearOf(fact('story-from')), until: yearOf(fact('story-until')) };
/** Units of the drawing to a year, downwards, and to a republic's thread, across. */
const YEAR = 100;
const THREAD = 10;
export const CLOTH = {
	width: REPUBLICS.length * THREAD,
	height: (YEARS.until + 1 - YEARS.from) * YEAR
} as const;

/** How high a stitch is at least, in the drawing's units. */
const LEAST = 14;

/** Stitches of one color and exactness that a step adds: lines down their thread, whose breadth says how exact (`cloth.css`). */
interface Stitches {
	republic: Republic;
	/** Whether the day is known, or the month; everything else is vague. */
	exactness: 'day' | 'month' | 'vague';
	d: string;
}

/** What a step weaves into the cloth. */
export interface Woven {
	/** Place of the step in the story, the cover's being 0. */
	at: number;
	stitches: readonly Stitches[];
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

const vague = (exactness: DatedFact['exactness']): Stitches['exactness'] =>
	exactness === 'day' || exactness === 'month' ? exactness : 'vague';

/** A stitch on a republic's thread; nothing of what lies before or after the years of the cloth. */
function stitch({ from, to }: DatedFact, republic: Republic): string {
	const top = Math.round((Math.max(from, YEARS.from) - YEARS.from) * YEAR);
	const end = Math.round((Math.min(to, YEARS.until + 1) - YEARS.from) * YEAR);
	if (end <= 0 || top >= CLOTH.height) return '';
	const x = (REPUBLICS.indexOf(republic) + 0.5) * THREAD;
	return `M${x} ${top}v${Math.max(LEAST, end - top)}`;
}

/**
 * The cloth in the margin: years run down, each republic has a thread, and each step adds the events that it is the first to
 * tell. Steps that add none are left out.
 */
export function clothOf(
	story: Pick<Story, 'chapters'>,
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): Woven[] {
	const byStep = eventsByStep(story, scenes, locale);
	return story.chapters
		.flatMap(({ steps }) => steps)
		.map(({ id, number }) => {
			const lines = new Map<string, Stitches>();
			for (const event of byStep.get(id) ?? [])
				for (const lane of event.lanes) {
					if (lane === 'BE') continue;
					const exactness = vague(event.exactness);
					const key = `${lane} ${exactness}`;
					const d = (lines.get(key)?.d ?? '') + stitch(event, lane);
					if (d) lines.set(key, { republic: lane, exactness, d });
				}
			return { at: number, stitches: [...lines.values()] };
		})
		.filter(({ stitches }) => stitches.length > 0);
}
