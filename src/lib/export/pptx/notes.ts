import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Segment, Step } from '$lib/story';
import { plain } from '$lib/pages/teach/filled';
import type { Guide } from '$lib/pages/teach/guide';
import { tasksOf, type Lesson, type LessonBlock } from '$lib/pages/teach/lesson';
import type { Run } from './shapes';

/** A paragraph of notes. */
type Line = Run[];

/** Words after a label, where there are any. */
const labelled = (label: string, words: readonly Segment[] | string | undefined): Line[] =>
	words === undefined
		? []
		: [[{ text: `${label}: `, bold: true }, { text: typeof words === 'string' ? words : plain(words) }]];

/** What the story has for whoever shows a step; its question is a lesson's or a guide's to ask. */
const ofStep = ({ note, answer }: Step, locale: Locale): Line[] => [
	...labelled(m.teach_note({}, { locale }), note),
	...labelled(m.teach_guessed({}, { locale }), answer)
];

/** A part of a lesson: when it is, what to do, to hand out and to ask. */
function ofPart(part: LessonBlock, locale: Locale): Line[] {
	const { from, minutes, title, way, sheets, exercises, tasks, questions, ask } = part;
	const o = { locale };
	const handed = [
		...sheets.map((sheet) => m.teach_sheet_of({ title: sheet.title }, o)),
		...exercises.map((exercise) => exercise.title)
	];
	return [
		...labelled(m.teach_from_to({ from, to: from + minutes }, o), title),
		[{ text: plain(way) }],
		...handed.flatMap((one) => labelled(m.teach_hand_out({}, o), tasksOf(one, tasks, locale))),
		...[...questions, ...(ask ? [ask] : [])].flatMap((one) => labelled(m.teach_question({}, o), one))
	];
}

/** The notes to a slide of a lesson: every part that is taught at it begins with the first of its slides. */
export const lessonNotes = ({ blocks }: Lesson, step: Step, locale: Locale): Line[] => [
	...blocks.filter(({ at }) => at[0] === step.id).flatMap((part) => ofPart(part, locale)),
	...ofStep(step, locale)
];

/** The notes to a slide of a chapter, as its guide has them. */
export const guideNotes = ({ step, way, reply }: Guide['steps'][number], locale: Locale): Line[] => [
	...labelled(m.teach_way({}, { locale }), way),
	...ofStep(step, locale),
	...labelled(m.teach_question({}, { locale }), step.question),
	...labelled(m.teach_reply({}, { locale }), reply)
];

/** What there is to know before the first slide, and after the last. */
export function openingNotes(
	{
		aim,
		before,
		after
	}: { aim: readonly Segment[]; before: readonly Segment[][]; after?: readonly Segment[] },
	locale: Locale
): Line[] {
	const o = { locale };
	return [
		...labelled(m.teach_aim({}, o), aim),
		...before.flatMap((point, i) =>
			i === 0 ? labelled(m.teach_before({}, o), point) : [[{ text: plain(point) }]]
		),
		...labelled(m.teach_after({}, o), after)
	];
}
