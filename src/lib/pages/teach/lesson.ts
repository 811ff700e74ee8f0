import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { languageWords, story, type Chapter, type Segment, type Step } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';
import { lessonSteps, slidesOfParts } from '../../slides/deck-steps';
import { filler, named, optional } from './filled';

/** A slide of a lesson. */
interface LessonSlide {
	step: Step;
	number: number;
}

/** A part of a lesson. */
export interface LessonBlock {
	id: string;
	/** Minute at which it begins, and how many it takes. */
	from: number;
	minutes: number;
	title: string;
	way: Segment[];
	/** Slides to show, each with its number in the lesson's deck. */
	slides: LessonSlide[];
	/** The slides at which it is taught: a part that shows none has the one that still stands. */
	at: string[];
	/** Questions of the story's steps, and one of the lesson's own. */
	questions: Segment[][];
	ask?: Segment[];
	sheets: Chapter[];
	exercises: { id: string; title: string }[];
	/** How many tasks of these are done, where not all are. */
	tasks?: number;
}

/** A lesson, minute by minute. */
export interface Lesson {
	id: string;
	minutes: number;
	title: string;
	aim: Segment[];
	before: Segment[][];
	/** All its slides, once each. */
	slides: LessonSlide[];
	blocks: LessonBlock[];
	after: Segment[];
}

/** What is handed out, with the tasks of it that are done where not all are. */
export const tasksOf = (title: string, tasks: number | undefined, locale: Locale): string =>
	tasks === undefined
		? title
		: tasks === 1
			? m.teach_first_task({ title }, { locale })
			: m.teach_first_tasks({ title, count: tasks }, { locale });

/** The lessons, the shortest first. */
export function allLessons(locale: Locale): Lesson[] {
	const { teaching } = languageWords(locale);
	const { chapters } = story(locale);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	return lessons.map(({ id, minutes, blocks }) => {
		const copy = teaching.lessons[id];
		if (!copy) throw new Error(`teach: the lesson "${id}" has no copy`);
		const read = filler(locale, `lesson ${id}`);
		const slides = (lessonSteps(id) ?? []).map((step, i) => ({ step: named(steps, step), number: i + 1 }));
		const at = slidesOfParts(blocks);
		let from = 0;
		return {
			id,
			minutes,
			title: copy.title,
			aim: read(copy.aim),
			before: copy.before.map(read),
			after: read(copy.after),
			slides,
			blocks: blocks.map((block, i) => {
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
					slides: block.steps.flatMap((id) => slides.filter(({ step }) => step.id === id)),
					at: at[i] ?? [],
					questions: (block.asks ?? []).flatMap((step) => {
						const { question } = named(steps, step);
						return question ? [question] : [];
					}),
					ask: optional(words.ask, read),
					tasks: block.tasks,
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
