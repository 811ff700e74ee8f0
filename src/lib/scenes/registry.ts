import type { ChapterId } from '$lib/story/outline';
import type { NamedScene } from './scene';

export interface SceneModule {
	scene: NamedScene;
}

/** The scenes of the story's chapters. */
export type RegisteredScene = ChapterId;

/** Every scene: a folder beside this file, a chunk of its own in browsers, fetched as its chapter nears. */
export const registry = Object.fromEntries(
	Object.entries(import.meta.glob<SceneModule>('./*/index.ts')).map(([path, load]) => [
		path.split('/')[1],
		load
	])
) as Readonly<Record<RegisteredScene, () => Promise<SceneModule>>>;

/** Every scene, loaded: for pages that are written at build time. */
export async function allScenes(): Promise<Record<RegisteredScene, SceneModule>> {
	const loaded = await Promise.all(
		Object.entries(registry).map(async ([id, load]) => [id, await load()] as const)
	);
	return Object.fromEntries(loaded) as Record<RegisteredScene, SceneModule>;
}
