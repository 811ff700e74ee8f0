import { mount, unmount } from 'svelte';
import { sceneService } from '$lib/islands/motion/scene-service';
import type { ChapterRef, Position } from './position.svelte';
import Stage from './Stage.svelte';

/**
 * How near the first chapter's picture has to come for its scene to be fetched: whoever only looks at the cover doesn't pay
 * for it.
 */
const NEAR = '60% 0px';
/** How near any later one. Its still picture isn't fetched then, for the moving one is about to take its place. */
const SOON = '250% 0px';
/** How long the still picture waits for that, in milliseconds: over a slow line a scene may take longer than it. */
const LATE = 2500;

/**
 * Has each chapter's scene fetched as it nears, and puts the moving picture in the place of the still one.
 *
 * @param evidence address of the evidence, to which a fact's id is added
 */
export function loadScenes(position: Position, evidence: string): void {
	let service: ReturnType<typeof sceneService> | undefined;
	/** Tries once more what couldn't be had. */
	const again = new Set<() => void>();
	const load = (chapter: ChapterRef, stage: HTMLElement) => {
		const target = stage.querySelector('[data-live]');
		if (!target) return;
		const drawnBy = (service ??= sceneService());
		if (chapter !== position.chapters[0]) stage.classList.add('is-coming');
		const come = () => stage.classList.remove('is-coming');
		const late = setTimeout(come, LATE);
		const ready = () => {
			clearTimeout(late);
			stage.classList.add('has-live');
			stage.classList.remove('is-still', 'is-coming');
		};
		// The still picture stays, and says why it doesn't move.
		const failed = () => {
			clearTimeout(late);
			stage.classList.remove('has-live', 'is-coming');
			stage.classList.add('is-still');
			again.add(retry);
		};
		const props = { service: drawnBy, chapter, position, evidence, stage, ready, failed };
		let mounted: ReturnType<typeof mount> | undefined;
		const retry = () => {
			if (mounted) void unmount(mounted);
			// Whoever draws may have been lost for good.
			if (service === drawnBy) service = undefined;
			load(chapter, stage);
		};
		// In a task of its own: a phone has enough to do with either.
		setTimeout(() => (mounted = mount(Stage, { target, props })));
	};
	addEventListener('online', () => {
		for (const image of document.querySelectorAll<HTMLImageElement>('img.picture'))
			if (image.complete && image.naturalWidth === 0) image.src = String(image.src);
		const failed = [...again];
		again.clear();
		for (const retry of failed) retry();
	});
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
