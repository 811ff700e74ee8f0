import { render } from 'svelte/server';
import type { Frame } from '$lib/charts/frame';
import Chart from '$lib/charts/Chart.svelte';
import { COVER_SIZES, SHAPES, slideFrame } from '$lib/slides/sizes';
import { coverFrame } from '$lib/charts/cover';
import { allScenes, type SceneModule } from '$lib/scenes/registry';
import { framesOf, SIZES } from '$lib/scenes/sizes';
import { COMPACT } from '$lib/scenes/rooms';
import { allSheets } from '$lib/pages/teach/sheet';
import { drawnIn } from './drawn';
import { hashOf, type Hashes } from './hashes';

export * from './hashes';
export { hashesOfStyles } from './styles';

const LOCALE = 'en';

/** A picture that readers have. */
export interface ReadersPicture {
	/** Scene and state, or what else it is of: `aid/everything`. */
	name: string;
	/** Its room in CSS pixels, or the shape of slide that it is for. */
	size: string;
	frame: Frame;
	/** It as SVG, as a page has it: with labels that are links. */
	svg: () => string;
}

/** States that look otherwise once the reader has guessed, and a guess in euros. */
const GUESSED: Readonly<Record<string, readonly string[]>> = { exports: ['guess', 'services'] };
const GUESS = 64e6;

/** The rooms of the cover: the story's own, a slide's, and a link preview's. */
const COVERS = [
	{ width: 1240, height: 370 },
	{ width: 350, height: 280 },
	...SHAPES.map((shape) => COVER_SIZES[shape]),
	{ width: 820, height: 250 }
];

const sizeOf = ({ width, height }: { width: number; height: number }): string => `${width}×${height}`;

const picture = (name: string, size: string, frame: Frame): ReadersPicture => ({
	name,
	size,
	frame,
	svg: () => {
		const evidence = (id: string) => `#${id}`;
		const { body } = render(Chart, {
			props: { frame, description: name, state: '', evidence, fixed: true }
		});
		return body.slice(body.indexOf('<svg'), body.lastIndexOf('</svg>') + '</svg>'.length);
	}
});

/** The pictures of a scene: every state in every room, and in both shapes of slide. */
export function picturesOf({ scene }: SceneModule): ReadersPicture[] {
	return scene.stateNames.flatMap((state) => {
		const name = `${scene.id}/${state}`;
		const slides = (guess?: number) =>
			SHAPES.map((shape) => ({
				size: shape,
				frame: slideFrame(scene, state, shape, { locale: LOCALE, guess })
			}));
		const plain = [
			...framesOf(scene, [state]).map(({ frame }) => ({ size: sizeOf(frame), frame })),
			...slides()
		].map(({ size, frame }) => picture(name, size, frame));
		if (!GUESSED[scene.id]?.includes(state)) return plain;
		const guessed = [
			...SIZES.map(([width, height]) => ({
				size: sizeOf({ width, height }),
				frame: scene.layout(state, { width, height, locale: LOCALE, guess: GUESS })
			})),
			...slides(GUESS)
		].map(({ size, frame }) => picture(`${name}?guess=${GUESS / 1e6}`, size, frame));
		return [...plain, ...guessed];
	});
}

/** Pictures that aren't a scene's state: the cover, and the charts of worksheets with letters for numbers. */
export function otherPictures(scenes: Record<string, SceneModule>): ReadersPicture[] {
	const sheets = allSheets(scenes, LOCALE);
	return [
		...COVERS.map((room) => picture('cover', sizeOf(room), coverFrame(room, LOCALE))),
		...sheets.map(({ chapter, frame }) => picture(`worksheet/${chapter.id}`, sizeOf(frame), frame))
	];
}

/** A picture of each scene to show what a style sheet does to all of them, by name and size. */
export async function samples(): Promise<{ name: string; size: string }[]> {
	const scenes = Object.values(await allScenes());
	return scenes.map(({ scene }) => ({ name: `${scene.id}/${scene.poster}`, size: sizeOf(COMPACT) }));
}

/** Every picture that readers have, in the story's order. */
export async function allPictures(): Promise<ReadersPicture[]> {
	const scenes = await allScenes();
	return [...Object.values(scenes).flatMap(picturesOf), ...otherPictures(scenes)];
}

/** What there is to see in a picture, and the hash of that. */
export function drawingOf({ svg }: ReadersPicture): { lines: string[]; hash: string } {
	const lines = drawnIn(svg());
	return { lines, hash: hashOf(lines) };
}

/** The hashes of some pictures, by name and size. */
export function hashesOf(pictures: readonly ReadersPicture[]): Hashes {
	const hashes: Hashes = new Map();
	for (const one of pictures) {
		const sizes = hashes.get(one.name) ?? new Map<string, string>();
		hashes.set(one.name, sizes.set(one.size, drawingOf(one).hash));
	}
	return hashes;
}
