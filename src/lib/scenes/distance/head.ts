import { headHeight, headMarks, type Head } from '$lib/charts/head';
import type { TextMark } from '$lib/charts/frame';
import { fact } from '$lib/facts';
import { formatFact, type Form, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';
import type { Step } from './states';

/** The one number of a step, and what it counts; or, where there is none, a word. */
const NUMBERS = {
	capitals: ['distance-luxembourg', 'auto', m.distance_head_capitals],
	republics: ['distance-independence-kz', 'year', m.distance_head_republics],
	relations: ['distance-relations-be', 'auto', m.distance_head_relations],
	distances: ['distance-almaty', 'auto', m.distance_head_distances],
	moved: ['distance-closer', 'auto', m.distance_head_moved],
	embassies: ['embassies-brussels', 'auto', m.distance_head_embassies]
} as const satisfies Partial<Record<Step, readonly [string, Form, unknown]>>;

const WORDS = {
	why: [m.place_brussels, m.distance_head_why],
	initiative: [m.distance_figure_initiative, m.distance_head_initiative],
	kazakhstan: [m.distance_figure_kazakhstan, m.distance_head_kazakhstan],
	question: [m.distance_figure_question, m.distance_head_question]
} as const;

function headOf(step: Step, locale: Locale): Head | undefined {
	const key = `head-${step}`;
	if (step in NUMBERS) {
		const [id, form, line] = NUMBERS[step as keyof typeof NUMBERS];
		const text = formatFact(fact(id), locale, form);
		return { key, figures: [{ key: 'number', text, fact: id }], line: line({}, { locale }) };
	}
	if (step in WORDS) {
		const [word, line] = WORDS[step as keyof typeof WORDS];
		return { key, figures: [{ key: 'word', text: word({}, { locale }) }], line: line({}, { locale }) };
	}
	return undefined;
}

/** Height that the head of each of some steps needs, in pixels. */
export const roomForHead = (steps: readonly Step[], sizes: Sizes, locale: Locale): number =>
	headHeight(
		steps.flatMap((step) => headOf(step, locale) ?? []),
		sizes
	);

/** The number or word at the top left of a step, and the line below it. */
export function numberMarks(step: Step, sizes: Sizes, locale: Locale): TextMark[] {
	const head = headOf(step, locale);
	return head ? headMarks(head, sizes) : [];
}
