import type { Locale } from '$lib/facts/format';
import type { Shape } from '$lib/slides/sizes';

/** A picture of a scene, in a box of the page or on a slide. */
export interface SceneAsk {
	/** Name of a scene, or `cover`. */
	scene: string;
	state: string;
	locale: Locale;
	/** What the reader guessed, in euros. */
	guess?: number;
	/** How far the reader has come through a state that is scrolled through, from 0 to 1; left out, it shows whole. */
	progress?: number;
	/** The box's size in pixels, or the slide that it is on and how many of its layers show. */
	on: { width: number; height: number } | { shape: Shape; layer: number };
	/** Nothing of it shows yet: what the first motion begins with. */
	empty?: boolean;
	/** The text alternative, where the page has it. */
	description?: string;
}

/** The name that asks for the cover's picture. */
export const COVER_SCENE = 'cover';
