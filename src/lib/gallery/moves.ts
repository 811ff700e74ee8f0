import { defsNode, textureNodes } from '$lib/charts/picture-node';
import { pack, type Packed } from '$lib/embed/pack';
import type { Shown } from '$lib/embed/page';
import { marksOf } from '$lib/embed/picture';
import { markup } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { COMPACT } from '$lib/scenes/scene';

/** What a scene's picture in the gallery moves through: its steps in the story's order, and last its picture at rest. */
export interface Moves extends Packed {
	/** Prefix of the ids of its textures: pictures of several scenes stand in one page. */
	id: string;
	/** Textures that its marks are filled with, as SVG. */
	textures: string;
	/** For each frame, the name of its state. */
	states: readonly string[];
	/** For each step, its number and headline. */
	captions: readonly string[];
}

export function movesOf({ chapter: { steps }, module: { scene }, locale }: Omit<Shown, 'place'>): Moves {
	const states = [...steps.map(({ state }) => state), scene.poster];
	const frames = states.map((state) => marksOf(scene, state, COMPACT, locale));
	const id = `moving-${scene.id}`;
	return {
		...pack(frames, COMPACT, []),
		id,
		textures: markup(defsNode(textureNodes(frames.flat(), id))),
		states,
		captions: steps.map(({ headline }, i) =>
			m.scenes_playing({ step: i + 1, steps: steps.length, headline }, { locale })
		)
	};
}
