import type { Frame } from '$lib/charts/frame';
import { LOWEST_ROOM, WIDEST_LOW_ROOM } from './rooms';
import type { NamedScene } from './scene';

/**
 * The rooms, in CSS pixels, that every state of every scene must fit: small and common phones upright and sideways, the
 * fixed size of paper and embeds, tablets, laptops, a projector, a large screen. Measured where the story gives them.
 */
export const SIZES = [
	[280, LOWEST_ROOM],
	[302, LOWEST_ROOM],
	[326, 338],
	[328, 372],
	[344, LOWEST_ROOM],
	[400, 440],
	[WIDEST_LOW_ROOM, LOWEST_ROOM],
	[566, 425],
	[620, 640],
	[734, 492],
	[768, 700],
	[803, 595],
	[860, 780],
	[1280, 900],
	[1641, 1294]
] as const;

/** A state's frame in one of the rooms. */
export interface SizedFrame {
	/** State and room, to be named when something is wrong. */
	name: string;
	state: string;
	width: number;
	height: number;
	frame: Frame;
}

/** A scene's frames by state: a layout is the same each time, and several tests look at it. */
const laidOut = new WeakMap<NamedScene, Map<string, SizedFrame[]>>();

function framesOfState(scene: NamedScene, state: string): SizedFrame[] {
	const states = laidOut.get(scene) ?? new Map<string, SizedFrame[]>();
	laidOut.set(scene, states);
	const frames =
		states.get(state) ??
		SIZES.map(([width, height]) => ({
			name: `${state} at ${width}×${height}`,
			state,
			width,
			height,
			frame: scene.layout(state, { width, height, locale: 'en' })
		}));
	states.set(state, frames);
	return frames;
}

/** A frame for each state in each room. */
export const framesOf = (scene: NamedScene, states = scene.stateNames): SizedFrame[] =>
	states.flatMap((state) => framesOfState(scene, state));
