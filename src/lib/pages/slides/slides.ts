import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { RegisteredScene, SceneModule } from '$lib/scenes/registry';
import { factsShown } from '$lib/scenes/shown';
import { stampOf } from '$lib/pages/sources/corrections';
import { creditLine } from '$lib/pages/sources/credit';
import { factsOfStep } from '$lib/pages/sources/uses';
import type { Chapter, Step, Story } from '$lib/story';

/** A step as a slide: what the story says of it, and what stands around its picture. */
export interface Slide {
	step: Step;
	chapter: Chapter;
	/** "Chapter 5: Exports climb". */
	kicker: string;
	credit: string;
	/** "Corrected on …", where something in it was. */
	corrected?: string;
	/** How many layers its picture has; 1 when it is shown whole. */
	layers: number;
}

/** The story's steps as slides, in its order. */
export function slidesOf(
	story: Story,
	scenes: Record<RegisteredScene, SceneModule>,
	locale: Locale
): Slide[] {
	return story.chapters.flatMap((chapter) => {
		const module = scenes[chapter.id];
		const kicker = m.present_kicker({ number: chapter.number, title: chapter.title }, { locale });
		return chapter.steps.map((step): Slide => ({
			step,
			chapter,
			kicker,
			credit: creditLine(factsShown(module.scene, step.state, locale)),
			corrected: stampOf(factsOfStep(chapter.id, step, module, locale), locale),
			layers: Math.max(1, module.scene.layers(step.state).length)
		}));
	});
}
