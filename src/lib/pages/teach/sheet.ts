import type { Frame } from '$lib/charts/frame';
import { knownFact } from '$lib/facts/known';
import { formatFact, type Locale } from '$lib/facts/format';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import { COMPACT } from '$lib/scenes/rooms';
import { factsShown } from '$lib/scenes/shown';
import { creditLine } from '$lib/pages/sources/credit';
import { languageWords, story, type Chapter, type Segment } from '$lib/story';
import { fill } from '$lib/story/fill';
import { guides } from '$lib/story/outline/guides';
import { inBlack, letterOf, withGaps } from './blank-chart';
import { filledTasks, type FilledTask } from './filled';

/** So many tasks stand beside the chart, in print and in documents. */
export const BESIDE = 2;

/** A worksheet: a page with a chart whose numbers are missing, and tasks. */
export interface Sheet {
	chapter: Chapter;
	title: string;
	lead: Segment[];
	module: SceneModule;
	state: string;
	/** The chart with letters for numbers, and the same with its numbers; both in black alone. */
	frame: Frame;
	whole: Frame;
	/** Text alternatives of both. */
	picture: string;
	description: string;
	gaps: { letter: string; fact: string; text: string }[];
	tasks: FilledTask[];
	credit: string;
}

/** The worksheets of all chapters, in the story's order. @throws when a chart lacks a number that it is to leave blank */
export function allSheets(scenes: Record<RegisteredScene, SceneModule>, locale: Locale): Sheet[] {
	const { teaching } = languageWords(locale);
	return story(locale).chapters.map((chapter) => {
		const plan = guides[chapter.id];
		const copy = teaching.guides[chapter.id]?.sheet;
		if (!plan || !copy) throw new Error(`teach: the chapter "${chapter.id}" has no worksheet`);
		const { state, gaps, without } = plan.sheet;
		const module = scenes[chapter.id];
		const whole = inBlack(module.scene.layout(state, { ...COMPACT, locale }));
		const where = `worksheet ${chapter.id}`;
		return {
			chapter,
			title: copy.title,
			lead: fill(copy.lead, locale, where),
			module,
			state,
			frame: withGaps(whole, gaps, without),
			whole,
			picture: copy.picture,
			description: module.scene.describe(state, locale),
			gaps: gaps.map((id, i) => ({ letter: letterOf(i), fact: id, text: formatFact(knownFact(id), locale) })),
			tasks: filledTasks(copy.tasks, locale, where),
			credit: creditLine(factsShown(module.scene, state, locale))
		};
	});
}
