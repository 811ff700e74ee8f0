import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { SceneModule } from '$lib/scenes/registry';
import { COMPACT } from '$lib/scenes/rooms';
import { factsShown } from '$lib/scenes/shown';
import { creditLine } from '$lib/pages/sources/credit';
import type { Card } from '$lib/pages/teach/card';
import type { Exercise } from '$lib/pages/teach/exercise';
import { plain } from '$lib/pages/teach/filled';
import type { Guide } from '$lib/pages/teach/guide';
import { tasksOf, type Lesson } from '$lib/pages/teach/lesson';
import { BESIDE, type Sheet } from '$lib/pages/teach/sheet';
import type { teaching } from '$lib/pages/teach/teaching';
import { chapterDeck, lessonDeck } from '../../slides/deck-name';
import type { Block } from './blocks';
import { TEXT_WIDTH } from './page';
import { answered, asked, IN_KEY, labelled, picture, slide, WIDE } from './parts';

/** What parts the chart from the tasks beside it, in millimetres. */
const GAP = 4;

/** The guide to one chapter; it begins a page. */
export function guideBlocks(
	{ chapter, minutes, aim, before, steps, terms }: Guide,
	{ scene }: SceneModule,
	locale: Locale
): Block[] {
	const o = { locale };
	return [
		{ kind: 'page-break' },
		{ kind: 'kicker', words: m.chapter_number({ number: chapter.number }, o) },
		{ kind: 'heading', words: chapter.title },
		{ kind: 'labelled', label: m.teach_aim({}, o), words: aim },
		{ kind: 'labelled', label: m.teach_time({}, o), words: m.teach_minutes({ minutes }, o) },
		{ kind: 'labelled', label: m.teach_before({}, o), words: '' },
		{ kind: 'list', items: before },
		picture(
			scene.layout(scene.preview, { ...COMPACT, locale }),
			chapter.title,
			scene.describe(scene.preview, locale)
		),
		{
			kind: 'small',
			words: `${m.picture_sources({}, o)} ${creditLine(factsShown(scene, scene.preview, locale))}`
		},
		{ kind: 'text', words: m.teach_chapter_deck_hint({}, o) },
		...steps.flatMap(({ step, number, way, reply }): Block[] => [
			{
				kind: 'subheading',
				words: m.teach_slide_of({ number, title: step.headline }, o),
				link: slide(step.id, chapterDeck(chapter.id))
			},
			...labelled(m.teach_way({}, o), way),
			...labelled(m.teach_note({}, o), step.note),
			...labelled(m.teach_guessed({}, o), step.answer),
			...labelled(m.teach_question({}, o), step.question),
			...labelled(m.teach_reply({}, o), reply)
		]),
		{ kind: 'subheading', words: m.teach_terms({}, o) },
		...terms.map(({ term, meaning }): Block => ({ kind: 'labelled', label: term, words: meaning }))
	];
}

/** A lesson plan. */
export function lessonBlocks(
	{ id, minutes, title, aim, before, blocks, after }: Lesson,
	locale: Locale
): Block[] {
	const o = { locale };
	return [
		{ kind: 'kicker', words: m.teach_lesson_of({ minutes }, o) },
		{ kind: 'title', words: title },
		{ kind: 'lead', words: aim },
		{ kind: 'heading', words: m.teach_before({}, o) },
		{ kind: 'list', items: before },
		{ kind: 'heading', words: m.teach_plan({}, o) },
		{ kind: 'text', words: m.teach_slides_hint({}, o) },
		...blocks.flatMap((block): Block[] => [
			{ kind: 'kicker', words: m.teach_from_to({ from: block.from, to: block.from + block.minutes }, o) },
			{ kind: 'subheading', words: block.title },
			{ kind: 'text', words: block.way },
			...block.slides.map(({ step, number }): Block => ({
				kind: 'labelled',
				label: m.teach_show({}, o),
				words: m.teach_slide_of({ number, title: step.headline }, o),
				link: slide(step.id, lessonDeck(id))
			})),
			...[
				...block.sheets.map((chapter) => m.teach_sheet_of({ title: chapter.title }, o)),
				...block.exercises.map((exercise) => exercise.title)
			].map((title): Block => ({
				kind: 'labelled',
				label: m.teach_hand_out({}, o),
				words: tasksOf(title, block.tasks, locale)
			})),
			...[...block.questions, ...(block.ask ? [block.ask] : [])].flatMap((words) =>
				labelled(m.teach_question({}, o), words)
			)
		]),
		{ kind: 'heading', words: m.teach_after({}, o) },
		{ kind: 'text', words: after }
	];
}

/** A worksheet, which fits a page. */
export function sheetBlocks(
	{ chapter, title, lead, frame, picture: alt, tasks, credit }: Sheet,
	locale: Locale
): Block[] {
	const o = { locale };
	return [
		{
			kind: 'kicker',
			words: m.teach_sheet_kicker(
				{ site: m.site_name({}, o), number: chapter.number, title: chapter.title },
				o
			)
		},
		{ kind: 'blanks', labels: [m.teach_name, m.teach_class, m.teach_date].map((word) => word({}, o)) },
		{ kind: 'title', words: title },
		{ kind: 'text', words: lead },
		{
			kind: 'columns',
			columns: [
				{ width: WIDE + GAP, blocks: [picture(frame, title, alt)] },
				{ width: TEXT_WIDTH - WIDE - GAP, blocks: [asked(tasks.slice(0, BESIDE))] }
			]
		},
		asked(tasks.slice(BESIDE), BESIDE),
		{ kind: 'small', words: `${m.picture_sources({}, o)} ${credit}` }
	];
}

function cardBlocks({ title, disputes, outcome }: Card, kind: 'heading' | 'subheading'): Block[] {
	return [
		{ kind, words: title },
		...disputes.flatMap(({ label, versions }): Block[] => [
			{ kind: 'small', words: label },
			{
				kind: 'list',
				items: versions.map(({ value, said, who }) => `${value ? `${value}: ` : ''}${plain(said)} (${who})`)
			}
		]),
		...(outcome ? [{ kind: 'small', words: outcome } as const] : [])
	];
}

/** What an exercise in source criticism is called, and how long it takes. */
const exerciseKicker = ({ minutes }: Exercise, i: number, locale: Locale): Block => ({
	kind: 'kicker',
	words: `${m.teach_exercise({ number: i + 1 }, { locale })} · ${m.teach_minutes({ minutes }, { locale })}`
});

/** An exercise below its title. @param cards what the titles of its cards are */
function exerciseBody(
	{ lead, claims, table, cards, tasks }: Exercise,
	card: 'heading' | 'subheading'
): Block[] {
	return [
		{ kind: 'text', words: lead },
		...(table
			? [
					{ kind: 'small', words: table.caption } as const,
					{
						kind: 'table',
						columns: table.columns,
						rows: table.rows.map((row) => row.map(({ text }) => text))
					} as const
				]
			: []),
		...(claims.length > 0 ? [{ kind: 'list', items: claims, numbered: true } as const] : []),
		...cards.flatMap((one) => cardBlocks(one, card)),
		asked(tasks)
	];
}

/** One exercise alone. @param i its place among all, from 0 */
export const exerciseBlocks = (exercise: Exercise, i: number, locale: Locale): Block[] => [
	exerciseKicker(exercise, i, locale),
	{ kind: 'title', words: exercise.title },
	...exerciseBody(exercise, 'heading')
];

type Material = Awaited<ReturnType<typeof teaching>>;

/** The exercises in source criticism. */
export function sourcesBlocks({ exercises, locale }: Material): Block[] {
	const o = { locale };
	return [
		{ kind: 'title', words: m.teach_sources_title({}, o) },
		{ kind: 'lead', words: m.teach_sources_standfirst({}, o) },
		{ kind: 'text', words: m.teach_sources_how({}, o) },
		...exercises.flatMap((exercise, i): Block[] => [
			...(i > 0 ? [{ kind: 'page-break' } as const] : []),
			exerciseKicker(exercise, i, locale),
			{ kind: 'heading', words: exercise.title },
			...exerciseBody(exercise, 'subheading')
		])
	];
}

/** The answer key: worksheets by chapter, then the exercises. */
export function keyBlocks({ sheets, exercises, locale }: Material): Block[] {
	const o = { locale };
	return [
		{ kind: 'title', words: m.teach_key_title({}, o) },
		{ kind: 'lead', words: m.teach_key_standfirst({}, o) },
		...sheets.flatMap(({ chapter, title, whole, description, gaps, tasks }): Block[] => [
			{ kind: 'heading', words: m.teach_file_sheet({ number: chapter.number, title }, o) },
			picture(whole, title, description, IN_KEY),
			{ kind: 'small', words: m.teach_key_chart({}, o) },
			...gaps.map(({ letter, text }): Block => ({ kind: 'labelled', label: letter, words: text })),
			answered(tasks)
		]),
		...exercises.flatMap(({ title, tasks, remarks }): Block[] => [
			{ kind: 'heading', words: title },
			answered(tasks),
			...remarks.flatMap((remark): Block[] => [
				{ kind: 'subheading', words: remark.title },
				{ kind: 'text', words: remark.text }
			])
		])
	];
}
