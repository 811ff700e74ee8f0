import type { Frame } from '$lib/charts/frame';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { SceneModule } from '$lib/scenes/registry';
import { COMPACT } from '$lib/scenes/scene';
import { creditLine } from '$lib/sources/credit';
import { factsShown } from '$lib/scenes/shown';
import { GUIDE_FILE, KEY_FILE, lessonFile, sheetFile, SOURCES_FILE } from '$lib/teach/files';
import { plain, type Card, type FilledTask, type Guide, type Lesson } from '$lib/teach/material';
import type { Sheet } from '$lib/teach/sheet';
import { teaching } from '$lib/teach/teaching';
import { site } from '$lib/ui/site';
import { chartOf, pngOf } from '../images';
import type { Block, Sheaf } from './blocks';

/** Pixels of a chart's PNG for each of the chart's own: sharp on paper, and not too heavy to mail. */
const SHARPNESS = 2.5;
/** How wide charts stand in a document, in millimetres; smaller where tasks have to fit below. */
const WIDE = 112;
const BESIDE_TASKS = 74;

const slide = (step: string): string => `${site}/present/${step}/`;

function picture(module: SceneModule, frame: Frame, title: string, alt: string, width = WIDE): Block {
	const svg = chartOf(module, frame, { scheme: 'projector', title, description: alt });
	return { kind: 'picture', png: pngOf(svg, SHARPNESS), size: [frame.width, frame.height], width, alt };
}

const asked = (tasks: readonly FilledTask[]): Block[] =>
	tasks.flatMap(({ task, lines }, i): Block[] => [
		{ kind: 'task', words: `${i + 1}. ${plain(task)}` },
		{ kind: 'lines', count: lines }
	]);

const answered = (tasks: readonly FilledTask[]): Block[] =>
	tasks.flatMap(({ task, answer }, i): Block[] => [
		{ kind: 'question', words: `${i + 1}. ${plain(task)}` },
		{ kind: 'text', words: answer }
	]);

function guideBlocks(
	{ chapter, minutes, aim, before, steps, terms }: Guide,
	module: SceneModule,
	locale: Locale
): Block[] {
	const o = { locale };
	const { scene } = module;
	return [
		{ kind: 'page-break' },
		{ kind: 'kicker', words: m.chapter_number({ number: chapter.number }, o) },
		{ kind: 'heading', words: chapter.title },
		{ kind: 'labelled', label: m.teach_aim({}, o), words: aim },
		{ kind: 'labelled', label: m.teach_time({}, o), words: m.teach_minutes({ minutes }, o) },
		{ kind: 'labelled', label: m.teach_before({}, o), words: '' },
		{ kind: 'list', items: before },
		picture(
			module,
			scene.layout(scene.preview, { ...COMPACT, locale }),
			chapter.title,
			scene.describe(scene.preview, locale)
		),
		{
			kind: 'small',
			words: `${m.picture_sources({}, o)} ${creditLine(factsShown(scene, scene.preview, locale))}`
		},
		...steps.flatMap(({ step, way, reply }): Block[] => [
			{ kind: 'subheading', words: `${step.number}. ${step.headline}`, link: slide(step.id) },
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

const labelled = (label: string, words: FilledTask['task'] | undefined): Block[] =>
	words ? [{ kind: 'labelled', label, words }] : [];

function lessonBlocks({ minutes, title, aim, before, blocks, after }: Lesson, locale: Locale): Block[] {
	const o = { locale };
	return [
		{ kind: 'kicker', words: m.teach_lesson_of({ minutes }, o) },
		{ kind: 'title', words: title },
		{ kind: 'lead', words: aim },
		{ kind: 'heading', words: m.teach_before({}, o) },
		{ kind: 'list', items: before },
		{ kind: 'heading', words: m.teach_plan({}, o) },
		...blocks.flatMap((block): Block[] => [
			{ kind: 'kicker', words: m.teach_from_to({ from: block.from, to: block.from + block.minutes }, o) },
			{ kind: 'subheading', words: block.title },
			{ kind: 'text', words: block.way },
			...block.steps.map((step): Block => ({
				kind: 'labelled',
				label: m.teach_show({}, o),
				words: step.headline,
				link: slide(step.id)
			})),
			...[
				...block.sheets.map((chapter) => m.teach_sheet_of({ title: chapter.title }, o)),
				...block.exercises.map((exercise) => exercise.title)
			].map((words): Block => ({ kind: 'labelled', label: m.teach_hand_out({}, o), words })),
			...[...block.questions, ...(block.ask ? [block.ask] : [])].flatMap((words) =>
				labelled(m.teach_question({}, o), words)
			)
		]),
		{ kind: 'heading', words: m.teach_after({}, o) },
		{ kind: 'text', words: after }
	];
}

function sheetBlocks(
	{ chapter, title, lead, module, frame, picture: alt, tasks, credit }: Sheet,
	locale: Locale
): Block[] {
	const o = { locale };
	const line = '_'.repeat(18);
	return [
		{
			kind: 'kicker',
			words: m.teach_sheet_kicker(
				{ site: m.site_name({}, o), number: chapter.number, title: chapter.title },
				o
			)
		},
		{
			kind: 'small',
			words: [m.teach_name, m.teach_class, m.teach_date].map((word) => `${word({}, o)} ${line}`).join('   ')
		},
		{ kind: 'title', words: title },
		{ kind: 'text', words: lead },
		picture(module, frame, title, alt, BESIDE_TASKS),
		{ kind: 'small', words: `${m.picture_sources({}, o)} ${credit}` },
		...asked(tasks)
	];
}

function cardBlocks({ title, label, versions, outcome }: Card): Block[] {
	return [
		{ kind: 'subheading', words: title },
		{ kind: 'small', words: label },
		{
			kind: 'list',
			items: versions.map(({ value, said, who }) => `${value ? `${value}. ` : ''}${plain(said)} (${who})`)
		},
		...(outcome ? [{ kind: 'small', words: outcome } as const] : [])
	];
}

type Material = Awaited<ReturnType<typeof teaching>>;

function sourcesBlocks({ exercises, locale }: Material): Block[] {
	const o = { locale };
	return [
		{ kind: 'title', words: m.teach_sources_title({}, o) },
		{ kind: 'lead', words: m.teach_sources_standfirst({}, o) },
		{ kind: 'text', words: m.teach_sources_how({}, o) },
		...exercises.flatMap(({ minutes, title, lead, claims, table, cards, tasks }, i): Block[] => [
			...(i > 0 ? [{ kind: 'page-break' } as const] : []),
			{
				kind: 'kicker',
				words: `${m.teach_exercise({ number: i + 1 }, o)} · ${m.teach_minutes({ minutes }, o)}`
			},
			{ kind: 'heading', words: title },
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
			...cards.flatMap(cardBlocks),
			...asked(tasks)
		])
	];
}

function keyBlocks({ sheets, exercises, locale }: Material): Block[] {
	const o = { locale };
	return [
		{ kind: 'title', words: m.teach_key_title({}, o) },
		{ kind: 'lead', words: m.teach_key_standfirst({}, o) },
		...sheets.flatMap(({ chapter, title, module, whole, description, gaps, tasks }): Block[] => [
			{ kind: 'heading', words: m.teach_file_sheet({ number: chapter.number, title }, o) },
			picture(module, whole, title, description, BESIDE_TASKS),
			{ kind: 'small', words: m.teach_key_chart({}, o) },
			...gaps.map(({ letter, text }): Block => ({ kind: 'labelled', label: letter, words: text })),
			...answered(tasks)
		]),
		...exercises.flatMap(({ title, tasks, remarks }): Block[] => [
			{ kind: 'heading', words: title },
			...answered(tasks),
			...remarks.flatMap((remark): Block[] => [
				{ kind: 'subheading', words: remark.title },
				{ kind: 'text', words: remark.text }
			])
		])
	];
}

/** The content of a document by its name, or nothing where no document is called so. */
export async function sheafOf(name: string): Promise<Sheaf | undefined> {
	const material = await teaching();
	const { locale, guides, lessons, sheets, story } = material;
	const o = { locale };
	const { title } = story.cover;
	const moduleOf = (id: string) => sheets.find(({ chapter }) => chapter.id === id)?.module;
	if (name === GUIDE_FILE)
		return {
			title: `${title}: ${m.teach_file_guide({}, o)}`,
			description: m.teach_standfirst({}, o),
			blocks: [
				{ kind: 'title', words: `${title}: ${m.teach_file_guide({}, o)}` },
				{ kind: 'lead', words: m.teach_chapters_intro({}, o) },
				...guides.flatMap((guide) => {
					const module = moduleOf(guide.chapter.id);
					return module ? guideBlocks(guide, module, locale) : [];
				})
			]
		};
	if (name === SOURCES_FILE)
		return {
			title: `${title}: ${m.teach_sources_title({}, o)}`,
			description: m.teach_sources_how({}, o),
			blocks: sourcesBlocks(material)
		};
	if (name === KEY_FILE)
		return {
			title: `${title}: ${m.teach_key_title({}, o)}`,
			description: m.teach_key_standfirst({}, o),
			blocks: keyBlocks(material)
		};
	const lesson = lessons.find(({ id }) => lessonFile(id) === name);
	if (lesson)
		return {
			title: m.teach_lesson_title(lesson, o),
			description: plain(lesson.aim),
			blocks: lessonBlocks(lesson, locale)
		};
	const sheet = sheets.find(({ chapter }) => sheetFile(chapter.id) === name);
	if (!sheet) return undefined;
	return {
		title: m.teach_sheet_title({ title: sheet.title, chapter: sheet.chapter.title }, o),
		description: m.teach_sheet_description({ chapter: sheet.chapter.title }, o),
		blocks: sheetBlocks(sheet, locale)
	};
}
