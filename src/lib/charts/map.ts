import { REPUBLICS, type Republic } from '$lib/facts';
import type { Camera } from './camera';
import type { Color, Mark, PathMark } from './frame';
import { landDrawing, type PartnerCode } from './land';

/** How a country is coloured: a colour, and the share of it that is mixed into paper. */
interface Paint {
	color: Color;
	tint: number;
	/** Width of its border in the same colour; none when left out. */
	stroke?: number;
}

/** Land that the story doesn't speak of is the page itself, so that it runs on beyond the picture's edge; the sea isn't. */
const LAND: Paint = { color: 'paper', tint: 1 };
const SEA: Paint = { color: 'rule', tint: 0.34 };
/** As much as any camera shows, in reference pixels; much more is too large for the program that makes PNGs. */
const EVERYWHERE = 'M-1900-3900h5000v5600h-5000z';

export interface MapColours {
	/** Republics that the picture speaks of, in their full colours; the others are much paler. */
	highlighted: readonly Republic[];
	/** Countries coloured otherwise than they usually are. */
	paint?: Readonly<Partial<Record<Republic | PartnerCode, Paint>>>;
}

const SEA_KEY = 'sea';

/** Whether a picture has the map in it, whose land and sea run on beyond the picture's edges. */
export const hasMap = (marks: readonly Mark[]): boolean => marks.some(({ key }) => key === SEA_KEY);

/** The map: the sea pale, the two partners dark, the republics as strong as the picture asks for. */
export function mapMarks({ highlighted, paint = {} }: MapColours, camera: Camera): PathMark[] {
	const { rest, partners, republics } = landDrawing;
	const shape = (key: string, d: string, colours: Paint): PathMark => ({
		kind: 'path',
		key,
		d,
		...camera,
		fill: 'solid',
		stroke: undefined,
		...colours
	});
	const usual = (code: Republic): Paint =>
		highlighted.includes(code)
			? { color: code, tint: 0.26, stroke: 0.9 }
			: { color: code, tint: 0.1, stroke: 0.5 };
	return [
		shape(SEA_KEY, EVERYWHERE, SEA),
		shape('land', rest, LAND),
		shape('land-NL', partners.NL, paint.NL ?? LAND),
		shape('land-BE', partners.BE, paint.BE ?? { color: 'BE', tint: 0.55 }),
		shape('land-LU', partners.LU, paint.LU ?? { color: 'LU', tint: 0.7 }),
		...REPUBLICS.map((code) => shape(`land-${code}`, republics[code], paint[code] ?? usual(code)))
	];
}
