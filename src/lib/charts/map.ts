import { REPUBLICS, type Republic } from '$lib/facts';
import type { Camera } from './camera';
import type { PathMark, RectMark, Color } from './frame';
import { landDrawing, type PartnerCode } from './land';

/** How a country is coloured: a colour, and the share of it that is mixed into paper. */
interface Paint {
	color: Color;
	tint: number;
	/** Width of its border in the same colour; none when left out. */
	stroke?: number;
}

/** Land that the story doesn't speak of. */
const QUIET: Paint = { color: 'rule', tint: 0.3 };

export interface MapColours {
	/** Republics that the picture speaks of, in their full colours; the others are much paler. */
	highlighted: readonly Republic[];
	/** Countries coloured otherwise than they usually are. */
	paint?: Readonly<Partial<Record<Republic | PartnerCode, Paint>>>;
}

/** The map: the rest of the world very pale, the two partners dark, the republics as strong as the picture asks for. */
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
		shape('land', rest, QUIET),
		shape('land-NL', partners.NL, paint.NL ?? QUIET),
		shape('land-BE', partners.BE, paint.BE ?? { color: 'BE', tint: 0.55 }),
		shape('land-LU', partners.LU, paint.LU ?? { color: 'LU', tint: 0.7 }),
		...REPUBLICS.map((code) => shape(`land-${code}`, republics[code], paint[code] ?? usual(code)))
	];
}

/** The map fades into the page on all sides: without this it would end in a box. */
export function edgeMarks({ width, height }: { width: number; height: number }): RectMark[] {
	const reach = Math.min(width, height) * 0.09;
	const edge = (
		key: string,
		fill: RectMark['fill'],
		grain: RectMark['grain'],
		box: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>
	): RectMark => ({ kind: 'rect', key: `edge-${key}`, color: 'paper', fill, grain, ...box });
	return [
		edge('left', 'fade-first', 'horizontal', { x: 0, y: 0, width: reach, height }),
		edge('right', 'fade-last', 'horizontal', { x: width - reach, y: 0, width: reach, height }),
		edge('top', 'fade-first', 'vertical', { x: 0, y: 0, width, height: reach }),
		edge('bottom', 'fade-last', 'vertical', { x: 0, y: height - reach, width, height: reach })
	];
}
