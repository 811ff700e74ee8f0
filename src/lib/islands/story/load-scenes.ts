import { mount, unmount } from 'svelte';
import { sceneService } from '$lib/islands/motion/scene-service';
import type { ChapterRef, Position } from './position.svelte';
import Stage from './Stage.svelte';

/**
 * How near a chapter has to come for its scene to be fetched: near enough to be there in time, and whoever only looks at the
 * cover doesn't pay for it.
 */
const NEAR = '100% 0px';

/**
 * Has each chapter's scene fetched as it nears, and puts the moving picture in the place of the still one.
 *
 * @param evidence address of the evidence, to which a fact's id is added
 * @returns what takes the moving pictures away again
 */
export function loadScenes(position: Position, evidence: string): () => void {
	const mounted: object[] = [];
	let service: ReturnType<typeof sceneService> | undefined;
	const load = (chapter: ChapterRef) => {
		const stage = chapter.element.querySelector<HTMLElement>('[data-stage]');
		const target = stage?.querySelector('[data-live]');
		if (!stage || !target) return;
		service ??= sceneService();
		const ready = () => stage.classList.add('has-live');
		// The still picture stays, and says why it doesn't move.
		const failed = () => {
			stage.classList.remove('has-live');
			stage.classList.add('is-still');
		};
		const props = { service, chapter, position, evidence, stage, ready, failed };
		mounted.push(mount(Stage, { target, props }));
	};
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				const chapter = position.chapters.find(({ element }) => element === target);
				if (!isIntersecting || !chapter) continue;
				near.unobserve(target);
				load(chapter);
			}
		},
		{ rootMargin: NEAR }
	);
	for (const { element } of position.chapters) near.observe(element);
	return () => {
		near.disconnect();
		for (const stage of mounted) void unmount(stage);
		service?.stop();
	};
}
