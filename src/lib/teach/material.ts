import { fact, type Cite } from '$lib/facts';
import { source } from '$lib/facts/sources';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { shortCredit } from '$lib/sources/credit';
import { factWords, pack, story, type Chapter, type Segment, type Step } from '$lib/story';
import { factsIn, fill } from '$lib/story/fill';
import { exercises, guides, lessons } from '$lib/story/teaching-outline';
import type { Task } from '$lib/story/teaching-types';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import type { Table } from '$lib/scenes/scene';

/** Copy for teachers, filled in and ready to be shown, on a page or in a document. */
export interface FilledTask {
	task: Segment[];
	lines: number;
	answer: Segment[];
}

export interface GuideStep {
	step: Step;
	/** What to do at it. */
	way?: Segment[];
	/** A possible answer to its question. */
	reply?: Segment[];
}

export interface Guide {
	chapter: Chapter;
	minutes: number;
	aim: Segment[];
	before: Segment[][];
	steps: GuideStep[];
	terms: { id: string; term: string; meaning: string }[];
}

export interface LessonBlock {
	id: string;
	/** Minute at which it begins, and how many it takes. */
	from: number;
	minutes: number;
	title: string;
	way: Segment[];
	/** Slides to show. */
	steps: Step[];
	/** Questions of the story's steps, and one of the lesson's own. */
	questions: Segment[][];
	ask?: Segment[];
	sheets: Chapter[];
	exercises: { id: string; title: string }[];
}

export interface Lesson {
	id: string;
	minutes: number;
	title: string;
	aim: Segment[];
	before: Segment[][];
	blocks: LessonBlock[];
	after: Segment[];
}

export interface Version {
	/** The value as its source has it; nothing for a statement. */
	value?: string;
	said: Segment[];
	who: string;
}

/** A disagreement as a card: what it is about, and everybody's version in the order in which they were written. */
export interface Card {
	id: string;
	title: Segment[];
	label: Segment[];
	versions: Version[];
	/** How it ended, where the story tells that beside it: something was only ever alleged. */
	outcome?: Segment[];
}

export interface Exercise {
	id: string;
	minutes: number;
	title: string;
	lead: Segment[];
	claims: Segment[][];
	table?: Table;
	cards: Card[];
	tasks: FilledTask[];
	/** What the sources page says of it. */
	remarks: { id: string; title: Segment[]; text: Segment[] }[];
	steps: Step[];
}

type Scenes = Record<RegisteredScene, SceneModule>;

const filler = (locale: Locale, where: string) => (text: string) => fill(text, locale, `teach: ${where}`);
const optional = <T>(text: string | undefined, read: (text: string) => T): T | undefined =>
	text === undefined ? undefined : read(text);

/** Finds by id, or says what is missing. @throws when nothing has it */
function named<T extends { id: string }>(all: readonly T[], id: string): T {
	const found = all.find((one) => one.id === id);
	if (!found) throw new Error(`teach: there is no "${id}"`);
	return found;
}

/** Tasks with their facts filled in. */
export const filledTasks = (tasks: readonly Task[], locale: Locale, where: string): FilledTask[] =>
	tasks.map(({ task, lines, answer }) => ({
		task: filler(locale, where)(task),
		lines,
		answer: filler(locale, where)(answer)
	}));

/** The guides to all chapters, in the story's order. @throws when one is missing, which the content check prevents */
export function allGuides(locale: Locale): Guide[] {
	const { teaching, glossary } = pack(locale);
	return story(locale).chapters.map((chapter) => {
		const plan = guides[chapter.id];
		const copy = teaching.guides[chapter.id];
		if (!plan || !copy) throw new Error(`teach: the chapter "${chapter.id}" has no guide`);
		const read = filler(locale, chapter.id);
		return {
			chapter,
			minutes: plan.minutes,
			aim: read(copy.aim),
			before: copy.before.map(read),
			steps: chapter.steps.map((step) => ({
				step,
				way: optional(copy.ways[step.id], read),
				reply: optional(copy.answers[step.id], read)
			})),
			terms: plan.terms.flatMap((id) => (glossary[id] ? [{ id, ...glossary[id] }] : []))
		};
	});
}

/** The lessons, the shortest first. */
export function allLessons(locale: Locale): Lesson[] {
	const { teaching } = pack(locale);
	const { chapters } = story(locale);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	return lessons.map(({ id, minutes, blocks }) => {
		const copy = teaching.lessons[id];
		if (!copy) throw new Error(`teach: the lesson "${id}" has no copy`);
		const read = filler(locale, `lesson ${id}`);
		let from = 0;
		return {
			id,
			minutes,
			title: copy.title,
			aim: read(copy.aim),
			before: copy.before.map(read),
			after: read(copy.after),
			blocks: blocks.map((block) => {
				const words = copy.blocks[block.id];
				if (!words) throw new Error(`teach: the part "${block.id}" of lesson "${id}" has no copy`);
				const start = from;
				from += block.minutes;
				return {
					id: block.id,
					from: start,
					minutes: block.minutes,
					title: words.title,
					way: read(words.way),
					steps: block.steps.map((step) => named(steps, step)),
					questions: (block.asks ?? []).flatMap((step) => {
						const { question } = named(steps, step);
						return question ? [question] : [];
					}),
					ask: optional(words.ask, read),
					sheets: (block.sheets ?? []).map((chapter) => named(chapters, chapter)),
					exercises: (block.exercises ?? []).map((exercise) => ({
						id: exercise,
						title: teaching.exercises[exercise]?.title ?? exercise
					}))
				};
			})
		};
	});
}

/** The exercises in source criticism. */
export function allExercises(scenes: Scenes, locale: Locale): Exercise[] {
	const { teaching, sources } = pack(locale);
	const steps = story(locale).chapters.flatMap((chapter) => chapter.steps);
	const all = [...sources.disagreements, ...sources.slips, ...sources.unknown, ...sources.leftOut];
	return exercises.map(({ id, minutes, remarks: used, steps: told, table, cards }) => {
		const copy = teaching.exercises[id];
		if (!copy) throw new Error(`teach: the exercise "${id}" has no copy`);
		const read = filler(locale, `exercise ${id}`);
		const remarks = used.map((remark) => named(all, remark));
		return {
			id,
			minutes,
			title: copy.title,
			lead: read(copy.lead),
			claims: (copy.claims ?? []).map(read),
			table: table && scenes[table.scene as RegisteredScene].scene.rows(table.state, locale),
			cards: cards ? remarks.map((remark) => cardOf(remark, locale)) : [],
			tasks: filledTasks(copy.tasks, locale, `exercise ${id}`),
			remarks: remarks.map(({ id: remark, title, text }) => ({
				id: remark,
				title: read(title),
				text: read(text)
			})),
			steps: told.map((step) => named(steps, step))
		};
	});
}

/** The date of the oldest source cited; what cites none comes last. */
const writtenOn = (cites: readonly Cite[]): string =>
	cites.map((cite) => source(cite.source).date).sort()[0] ?? '9';

/** @throws when the remark names no fact that sources dispute, which the content check prevents */
function cardOf({ id, title, text }: { id: string; title: string; text: string }, locale: Locale): Card {
	const read = filler(locale, id);
	const about = factsIn(text)
		.map(fact)
		.find(({ standing }) => standing.kind === 'disputed');
	if (about?.standing.kind !== 'disputed') throw new Error(`teach: "${id}" is no disagreement`);
	const { outcome } = pack(locale).teaching;
	const { unit, cites, standing } = about;
	const words = factWords(about.id, locale);
	const statement = unit === 'statement';
	const ours = { value: statement ? undefined : formatFact(about, locale), said: words.says, cites };
	const theirs = standing.versions.map((version, i) => ({
		value:
			statement || version.unit === 'statement'
				? undefined
				: formatValue(version.value, version.unit, locale),
		said: words.versions?.[i] ?? '',
		cites: version.cites
	}));
	return {
		id,
		title: read(title),
		label: read(words.label),
		versions: [ours, ...theirs]
			.sort((a, b) => writtenOn(a.cites).localeCompare(writtenOn(b.cites)))
			.map((version) => ({
				value: version.value,
				said: read(upperFirst(version.said)),
				who: [...new Set(version.cites.map((cite) => shortCredit(cite.source, locale)))].join('; ')
			})),
		outcome: factsIn(outcome).some((named) => factsIn(text).includes(named)) ? read(outcome) : undefined
	};
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Copy without its links. */
export const plain = (words: readonly Segment[]): string => words.map(({ text }) => text).join('');
