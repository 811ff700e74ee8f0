import { mount, unmount } from 'svelte';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import { warmNumbers } from './warm-numbers';
import type { ChapterRef, Position } from './position.svelte';

/**
 * How near the first chapter's picture has to come for its scene to be fetched: whoever only looks at the cover doesn't
 * pay for it.
 */
const NEAR = '60% 0px';
/**
 * How near any later chapter: before browsers begin to lay it out, which most do a screen and a half ahead. Its still
 * picture would be laid out for nothing.
 */
const SOON = '200% 0px';

/**
 * Fetches each scene as its chapter nears, and puts the moving picture in the place of the still one.
 *
 * @param evidence address of a fact's evidence
 * @returns what takes the moving pictures away again
 */
export function loadScenes(position: Position, evidence: (fact: string) => string): () => void {
	const mounted: object[] = [];
	const load = async (chapter: ChapterRef) => {
		const stage = chapter.element.querySelector<HTMLElement>('[data-stage]');
		const target = stage?.querySelector('[data-live]');
		const fetchScene = registry[chapter.id as RegisteredScene];
		if (!stage || !target || !fetchScene) return;
		try {
			const [module, { default: Stage }] = await Promise.all([
				fetchScene(),
				import('./Stage.svelte'),
				warmNumbers()
			]);
			// The reader may be scrolling: what has arrived has been run, and the rest can wait for the next task.
			await new Promise((resolve) => setTimeout(resolve));
			const ready = () => stage.classList.add('has-live');
			mounted.push(mount(Stage, { target, props: { module, chapter, position, evidence, ready } }));
		} catch {
			// The still picture stays, and says why it doesn't move.
			stage.classList.add('is-still');
		}
	};
	const watch = (margin: string, elements: readonly Element[]) => {
		const near = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries) {
					const chapter = position.chapters.find((c) => c.element.contains(target));
					if (!isIntersecting || !chapter) continue;
					near.unobserve(target);
					void load(chapter);
				}
			},
			{ rootMargin: margin }
		);
		for (const element of elements) near.observe(element);
		return near;
	};
	const [first, ...later] = position.chapters.map(({ element }) => element);
	const observers = [watch(NEAR, [...(first?.querySelectorAll('[data-stage]') ?? [])]), watch(SOON, later)];
	return () => {
		for (const observer of observers) observer.disconnect();
		for (const stage of mounted) void unmount(stage);
	};
}
