import type { Locale } from '$lib/facts/format';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import type { Table } from '$lib/scenes/scene';
import { languageWords, story, type Segment, type Step } from '$lib/story';
import { exercises } from '$lib/story/teaching/exercises';
import { cardOf, type Card } from './card';
import { filledTasks, filler, named, type FilledTask } from './filled';

/** An exercise in source criticism. */
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

/** The exercises in source criticism. */
export function allExercises(scenes: Scenes, locale: Locale): Exercise[] {
	const { teaching, sources } = languageWords(locale);
	const steps = story(locale).chapters.flatMap((chapter) => chapter.steps);
	const all = [...sources.disagreements, ...sources.slips, ...sources.unknown, ...sources.leftOut];
	return exercises.map(({ id, minutes, remarks: used, steps: same, table, cards }) => {
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
			steps: same.map((step) => named(steps, step))
		};
	});
}
