import type { Dimensions } from '$lib/charts/dimensions';
import { lowestBottom, type Headline } from '$lib/charts/headline';
import { m } from '$lib/paraglide/messages';
import type { Step } from './states';

/** The one number of a step, and what it counts; or, where there is none, a word. */
export const HEADLINES: Readonly<Record<Step, Headline>> = {
	capitals: { big: '{distance-luxembourg}', line: m.distance_head_capitals },
	republics: { big: '{distance-independence-kz|year}', line: m.distance_head_republics },
	relations: { big: '{distance-relations-be}', line: m.distance_head_relations },
	distances: { big: '{distance-almaty}', line: m.distance_head_distances },
	moved: { big: '{distance-closer}', line: m.distance_head_moved },
	embassies: { big: '{embassies-brussels}', line: m.distance_head_embassies },
	why: { big: m.place_brussels, line: m.distance_head_why },
	initiative: { big: m.distance_figure_initiative, line: m.distance_head_initiative },
	kazakhstan: { big: m.distance_figure_kazakhstan, line: m.distance_head_kazakhstan },
	question: { big: m.distance_figure_question, line: m.distance_head_question }
};

/** Steps that share a view keep their map, or their ruler, in its place. */
const TOGETHER: readonly (readonly Step[])[] = [
	['relations', 'embassies', 'initiative', 'question'],
	['distances', 'moved'],
	['republics', 'kazakhstan']
];

/** Where the headline of a step ends, and those of the steps that share its view, in pixels. */
export function headlineBottom(step: Step, dimensions: Dimensions): number {
	const steps = TOGETHER.find((some) => some.includes(step)) ?? [step];
	return lowestBottom(Object.fromEntries(steps.map((one) => [one, HEADLINES[one]])), dimensions);
}
