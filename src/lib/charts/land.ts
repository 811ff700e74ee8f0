import type { Republic } from '$lib/facts';
import drawing from '$lib/generated/land.json';

/** The partners of the map: the two of the story, and the neighbour that spoke for them. */
export type PartnerCode = 'BE' | 'LU' | 'NL';

/** The map as path data in reference pixels, for a camera to bring into a picture. */
export interface LandDrawing {
	republics: Readonly<Record<Republic, string>>;
	partners: Readonly<Record<PartnerCode, string>>;
	/** Afghanistan, where the story goes once: it is part of the other land, too. */
	neighbours: Readonly<Record<'AF', string>>;
	/** All other land, in one piece. */
	rest: string;
}

/** The reference drawing, as `scripts/lib/land-drawing.mjs` has drawn it. */
export const landDrawing: LandDrawing = drawing;
