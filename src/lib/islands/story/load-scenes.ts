import { mount } from 'svelte';
import { sceneService } from '$lib/islands/motion/scene-service';
import type { ChapterRef, Position } from './position.svelte';
import Stage from './Stage.svelte';

/**
 * How near the first chapter's picture has to come for its scene to be fetched: whoever only looks at the cover doesn't pay
 * for it.
 */
const NEAR = '60% 0px';
/** How near any later one: before browsers fetch its still picture, which would be for nothing. */
const SOON = '200% 0px';

/**
 * Has each chapter's scene fetched as it nears, and puts the moving picture in the place of the still one.
 *
 * @param evidence address of the evidence, to which a fact's id is added
 */
export function loadScenes(position: Position, evidence: string): void {
	let service: ReturnType<typeof sceneService> | undefined;
	const load = (chapter: ChapterRef, stage: HTMLElement) => {
		const target = stage.querySelector('[data-live]');
		if (!target) return;
		service ??= sceneService();
		const ready = () => {
			stage.classList.add('has-live');
			stage.classList.remove('is-still');
		};
		// The still picture stays, and says why it doesn't move.
		const failed = () => {
			stage.classList.remove('has-live');
			stage.classList.add('is-still');
		};
		const props = { service, chapter, position, evidence, stage, ready, failed };
		mount(Stage, { target, props });
	};
	const watch = (rootMargin: string) => {
		const near = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries) {
					const chapter = position.chapters.find(({ element }) => element.contains(target));
					if (!isIntersecting || !chapter) continue;
					near.unobserve(target);
					load(chapter, target as HTMLElement);
				}
			},
			{ rootMargin }
		);
		return near;
	};
	const [first, later] = [watch(NEAR), watch(SOON)];
	for (const [i, { element }] of position.chapters.entries())
		for (const stage of element.querySelectorAll('[data-stage]')) (i === 0 ? first : later).observe(stage);
}
