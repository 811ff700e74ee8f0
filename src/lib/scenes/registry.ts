import type { Component } from 'svelte';
import type { Frame } from '$lib/charts/frame';
import type { NamedScene } from './scene';

/** What every scene's component takes: a frame to draw, and how to speak of it. */
interface PictureProps {
	frame: Frame;
	description: string;
	state: string;
	evidence?: (fact: string) => string;
	fixed?: boolean;
}

export interface SceneModule {
	scene: NamedScene;
	Picture: Component<PictureProps>;
}

/**
 * The one list of scenes. Each is a chunk of its own, fetched as its chapter nears. Registering a scene here gives it
 * its place in story and article.
 */
export const registry = {
	distance: () => import('./distance') as Promise<SceneModule>,
	tractebel: () => import('./tractebel') as Promise<SceneModule>,
	silence: () => import('./silence') as Promise<SceneModule>,
	desks: () => import('./desks') as Promise<SceneModule>,
	exports: () => import('./exports') as Promise<SceneModule>,
	trade: () => import('./trade') as Promise<SceneModule>,
	luxembourg: () => import('./luxembourg') as Promise<SceneModule>,
	aid: () => import('./aid') as Promise<SceneModule>,
	security: () => import('./security') as Promise<SceneModule>,
	brussels: () => import('./brussels') as Promise<SceneModule>,
	chronicle: () => import('./chronicle') as Promise<SceneModule>
} satisfies Record<string, () => Promise<SceneModule>>;

export type RegisteredScene = keyof typeof registry;

/** Every scene, loaded: for pages that are written at build time. */
export async function allScenes(): Promise<Record<RegisteredScene, SceneModule>> {
	const loaded = await Promise.all(
		Object.entries(registry).map(async ([id, load]) => [id, await load()] as const)
	);
	return Object.fromEntries(loaded) as Record<RegisteredScene, SceneModule>;
}
