import { drawnMarks } from '$lib/charts/axis';
import { coverFrame } from '$lib/charts/cover';
import type { Frame } from '$lib/charts/frame';
import { pictureNode } from '$lib/charts/picture-node';
import { markup } from '$lib/markup/text';
import { called } from '$lib/scenes/called';
import { registry, type RegisteredScene } from '$lib/scenes/registry';
import type { NamedScene } from '$lib/scenes/scene';
import { COVER_SIZES, slideFrame } from '$lib/slides/sizes';
import { COVER_SCENE, type SceneAsk } from './scene-ask';
import type { FrameSource } from './serve';
import { revealed } from './reveal';

const loaded = new Map<string, NamedScene>();

async function sceneOf(name: string): Promise<NamedScene> {
	const known = loaded.get(name);
	if (known) return known;
	const load = registry[name as RegisteredScene];
	if (!load) throw new Error(`there is no scene "${name}"`);
	const { scene } = await load();
	loaded.set(name, scene);
	return scene;
}

/** Frames that have been laid out, by what was asked for: whoever reads goes to and fro. */
const frames = new Map<string, { frame: Frame; words: boolean }>();
/** As many as a chapter has steps, and some: another size of the window needs none of them any more. */
const KEPT = 40;

function layOut(scene: NamedScene | undefined, ask: SceneAsk): { frame: Frame; words: boolean } {
	const { on, state, locale, guess, progress } = ask;
	if (!scene)
		return {
			frame: coverFrame('shape' in on ? COVER_SIZES[on.shape] : on, locale),
			words: true
		};
	if ('shape' in on)
		return revealed(slideFrame(scene, state, on.shape, { locale, guess }), scene.layers(state), on.layer);
	return { frame: scene.layout(state, { ...on, locale, guess, progress }), words: true };
}

function laidOut(scene: NamedScene | undefined, ask: SceneAsk) {
	// On its way through a state, a picture is seldom asked for twice.
	if (ask.progress) return layOut(scene, ask);
	const key = JSON.stringify([ask.scene, ask.state, ask.guess, ask.progress, ask.on]);
	let known = frames.get(key);
	if (!known) {
		known = layOut(scene, ask);
		if (frames.size >= KEPT) frames.delete(frames.keys().next().value ?? '');
		frames.set(key, known);
	}
	return known;
}

const emptied = ({ width, height }: Frame): Frame => ({ width, height, marks: [] });

/** The story's scenes as a source of frames: each is fetched when it is first asked for. */
export const sceneFrames: FrameSource<SceneAsk> = {
	async frame(ask) {
		const scene = ask.scene === COVER_SCENE ? undefined : await sceneOf(ask.scene);
		const { frame } = laidOut(scene, ask);
		return ask.empty ? emptied(frame) : frame;
	},
	marks: drawnMarks,
	still(frame, ask, { id, evidence }) {
		const scene = loaded.get(ask.scene);
		const { state } = ask;
		const description = ask.description ?? scene?.describe(state, ask.locale) ?? '';
		const words = {
			description,
			state,
			evidence: evidence === undefined ? undefined : (fact: string) => evidence + fact,
			called: (fact: string) => called(fact, ask.locale),
			fixed: !('shape' in ask.on)
		};
		return {
			markup: markup(pictureNode(frame, words, id)),
			guess: frame.guess,
			words: laidOut(scene, ask).words
		};
	},
	async table({ scene, state, locale }) {
		return (await sceneOf(scene)).rows(state, locale);
	}
};
