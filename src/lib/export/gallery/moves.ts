import { defsNode, textureNodes } from '$lib/charts/picture-node';
import { encodeFrames, type Moves } from '$lib/embed/encode-frames';
import type { Shown } from '$lib/export/embed/page';
import { marksOf } from '$lib/export/embed/picture';
import { markup } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { COMPACT } from '$lib/scenes/rooms';

export function movesOf({ chapter: { steps }, module: { scene }, locale }: Omit<Shown, 'place'>): Moves {
	const states = [...steps.map(({ state }) => state), scene.poster];
	const frames = states.map((state) => marksOf(scene, state, COMPACT, locale));
	const id = `moving-${scene.id}`;
	return {
		...encodeFrames(frames, COMPACT, []),
		id,
		textures: markup(defsNode(textureNodes(frames.flat(), id))),
		states,
		captions: steps.map(({ headline }, i) =>
			m.scenes_playing({ step: i + 1, steps: steps.length, headline }, { locale })
		)
	};
}
