import type { Locale } from '$lib/facts/format';
import { outline, languageWords } from './index';
import { exercises } from './teaching/exercises';
import { guides } from './outline/guides';
import { lessons, type BlockOutline } from './teaching/lessons';
import type { Task } from './teaching-types';
import type { LanguageWords } from './types';

/** Whatever reads a piece of copy and notes its faults: the text, where it stands, and whether an outcome is beside it. */
type Read = (text: string, where: string) => void;

/** What a slide takes that is only shown, and a question that is only asked. */
const MINUTES_A_SLIDE = 1;
const MINUTES_A_QUESTION = 1;

/** How many minutes a stretch of a lesson needs at least: its slides, its questions, and the tasks that are handed out. */
export function minutesNeeded(
	{ steps, asks = [], sheets = [], exercises: used = [], tasks, choose }: BlockOutline,
	{ teaching }: LanguageWords,
	asksMore: boolean
): number {
	const handedOut = [
		...sheets.map((id) => ({ whole: guides[id]?.sheet.minutes, tasks: teaching.guides[id]?.sheet.tasks })),
		...used.map((id) => ({
			whole: exercises.find((exercise) => exercise.id === id)?.minutes,
			tasks: teaching.exercises[id]?.tasks
		}))
	].map(({ whole = 0, tasks: all = [] }) =>
		tasks === undefined ? whole : Math.ceil((whole * Math.min(tasks, all.length)) / (all.length || 1))
	);
	const done = handedOut.sort((a, b) => b - a).slice(0, choose);
	return (
		MINUTES_A_SLIDE * steps.length +
		MINUTES_A_QUESTION * (asks.length + (asksMore ? 1 : 0)) +
		done.reduce((sum, some) => sum + some, 0)
	);
}

/** What one list has and the other hasn't, as faults. */
function compare(where: string, what: string, plan: readonly string[], copy: object): string[] {
	const written = Object.keys(copy);
	return [
		...plan.filter((id) => !written.includes(id)).map((id) => `${where}: the ${what} "${id}" has no copy`),
		...written.filter((id) => !plan.includes(id)).map((id) => `${where}: there is no ${what} "${id}"`)
	];
}

/**
 * Checks what the story says to teachers: every chapter, lesson, exercise and question is covered, and whatever is named
 * exists. An empty list means that it holds together.
 *
 * @param read checks one piece of copy for itself
 * @param words what is said in the language
 */
export function teachingFaults(
	locale: Locale,
	read: Read,
	words: LanguageWords = languageWords(locale)
): string[] {
	const { teaching, glossary, chapters, sources } = words;
	const file = `story/${locale}`;
	const ids = outline.map(({ id }) => id);
	const steps = outline.flatMap((chapter) => chapter.steps.map((step) => step.id));
	const remarks = [...sources.disagreements, ...sources.slips, ...sources.unknown, ...sources.leftOut].map(
		({ id }) => id
	);
	const faults = [
		...compare(file, 'guide', ids, guides),
		...compare(file, 'guide', ids, teaching.guides),
		...compare(
			`${file}/lessons.ts`,
			'lesson',
			lessons.map(({ id }) => id),
			teaching.lessons
		),
		...compare(
			`${file}/exercises.ts`,
			'exercise',
			exercises.map(({ id }) => id),
			teaching.exercises
		)
	];
	/** Notes what is named and doesn't exist. */
	const known = (where: string, what: string, named: readonly string[] = [], all: readonly string[]) => {
		for (const id of named) if (!all.includes(id)) faults.push(`${where}: there is no ${what} "${id}"`);
	};
	const tasks = (list: readonly Task[], where: string) => {
		if (list.length === 0) faults.push(`${where}: asks nothing`);
		for (const { task, answer, lines } of list) {
			read(task, where);
			read(answer, where);
			if (!answer.trim()) faults.push(`${where}: "${task}" has no answer`);
			if (!Number.isInteger(lines) || lines < 1) faults.push(`${where}: "${task}" has no line to write on`);
		}
	};

	read(teaching.outcome, `${file}/index.ts: outcome`);
	for (const { id, steps: own } of outline) {
		const guide = teaching.guides[id];
		if (!guide) continue;
		const where = `${file}/${id}/guide.ts`;
		const asked = own.map((step) => step.id).filter((step) => chapters[id]?.steps[step]?.question);
		faults.push(...compare(where, 'answered question', asked, guide.answers));
		known(
			where,
			'step',
			Object.keys(guide.ways),
			own.map((step) => step.id)
		);
		known(where, 'term', guides[id]?.terms, Object.keys(glossary));
		const { title, lead, picture } = guide.sheet;
		for (const text of [guide.aim, ...guide.before, title, lead, picture]) read(text, where);
		for (const text of [...Object.values(guide.ways), ...Object.values(guide.answers)]) read(text, where);
		tasks(guide.sheet.tasks, `${where}: worksheet`);
	}
	for (const { id, minutes, blocks } of lessons) {
		const lesson = teaching.lessons[id];
		const where = `${file}/lessons.ts: ${id}`;
		const sum = blocks.reduce((total, block) => total + block.minutes, 0);
		if (sum !== minutes) faults.push(`${where}: its parts take ${sum} minutes, not ${minutes}`);
		for (const block of blocks) {
			known(where, 'step', [...block.steps, ...(block.asks ?? [])], steps);
			const needed = minutesNeeded(block, words, Boolean(lesson?.blocks[block.id]?.ask));
			if (needed > block.minutes)
				faults.push(`${where}: "${block.id}" needs ${needed} minutes and has ${block.minutes}`);
			known(where, 'chapter', block.sheets, ids);
			known(
				where,
				'exercise',
				block.exercises,
				exercises.map((exercise) => exercise.id)
			);
		}
		if (!lesson) continue;
		faults.push(
			...compare(
				where,
				'part',
				blocks.map((block) => block.id),
				lesson.blocks
			)
		);
		for (const text of [lesson.title, lesson.aim, lesson.after, ...lesson.before]) read(text, where);
		for (const block of Object.values(lesson.blocks))
			for (const text of Object.values(block)) read(text, where);
	}
	for (const { id, remarks: used, steps: same } of exercises) {
		const exercise = teaching.exercises[id];
		const where = `${file}/exercises.ts: ${id}`;
		known(where, 'remark', used, remarks);
		known(where, 'step', same, steps);
		if (!exercise) continue;
		for (const text of [exercise.title, exercise.lead, ...(exercise.claims ?? [])]) read(text, where);
		tasks(exercise.tasks, where);
	}
	return faults;
}
