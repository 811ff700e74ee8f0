import type { SvgNode } from '$lib/markup/nodes';
import type { Fill, Mark, RectMark, Color } from './frame';

/** A patterned fill: it tells what is, what was promised, an option and an allegation apart without colour. */
export interface Texture {
	fill: Exclude<Fill, 'solid' | 'none'>;
	color: Color;
	grain: 'vertical' | 'horizontal';
}

const textureOf = (mark: RectMark): Texture | undefined =>
	mark.fill === 'solid' || mark.fill === 'none'
		? undefined
		: { fill: mark.fill, color: mark.color, grain: mark.grain ?? 'vertical' };

/** Name of a texture inside the picture `id`. */
export const textureId = (texture: Texture, id: string): string =>
	`${id}-${texture.fill}-${texture.color}-${texture.grain}`;

/** The paint of a rectangle: a colour, or the texture's pattern. */
export function fillOf(mark: RectMark, id: string): string {
	const texture = textureOf(mark);
	if (texture) return `url(#${textureId(texture, id)})`;
	return mark.fill === 'none' ? 'none' : `var(--${mark.color})`;
}

/** The textures a picture needs, each once. */
export function texturesOf(marks: readonly Mark[]): Texture[] {
	const found = new Map<string, Texture>();
	for (const mark of marks) {
		const texture = mark.kind === 'rect' ? textureOf(mark) : undefined;
		if (texture) found.set(textureId(texture, ''), texture);
	}
	return [...found.values()];
}

/** Stripes that repeat: place, width and opacity of each in one repeat, in pixels; turned by degrees where the grain doesn't say. */
export interface Stripes {
	step: number;
	turn?: number;
	stripes: readonly (readonly [x: number, width: number, opacity: number])[];
}

/** The textures that are stripes. The strands differ a little in place, width and depth of colour, as if drawn by hand. */
export const STRIPES: Readonly<Record<'strands' | 'promised' | 'alleged', Stripes>> = {
	strands: {
		step: 25,
		stripes: [
			[0.2, 3.4, 1],
			[4.5, 3.2, 0.86],
			[8.6, 3.5, 1],
			[12.9, 3.1, 0.92],
			[16.9, 3.5, 0.82],
			[21.2, 3.3, 1]
		]
	},
	promised: { step: 5, stripes: [[2, 1, 0.55]] },
	alleged: { step: 7, turn: 45, stripes: [[0, 1.4, 1]] }
};

/** The texture that is dots: one in the middle of each square, in pixels. */
export const ROUND_TEXTURE = { step: 6, r: 0.9, opacity: 0.7 };

/** Length of one repeat of stripes in a pattern, along which nothing changes, in pixels. */
const ALONG: Readonly<Record<keyof typeof STRIPES, number>> = { strands: 20, promised: 20, alleged: 7 };

/** What repeats, and in what: a texture's pattern but for its name and the way it runs. */
interface Repeat {
	width: number;
	height: number;
	turn?: number;
	inside: readonly SvgNode[];
}

function repeatOf(fill: Exclude<Texture['fill'], 'fade-first' | 'fade-last'>, paint: string): Repeat {
	if (fill === 'option') {
		const { step, r, opacity } = ROUND_TEXTURE;
		const circle = { cx: step / 2, cy: step / 2, r, fill: paint, opacity };
		return { width: step, height: step, inside: [{ tag: 'circle', attributes: circle }] };
	}
	const { step, turn, stripes } = STRIPES[fill];
	const height = ALONG[fill];
	return {
		width: step,
		height,
		turn,
		inside: stripes.map(([x, width, opacity]) => ({
			tag: 'rect',
			attributes: {
				x: x || undefined,
				width,
				opacity: fill === 'alleged' ? undefined : opacity,
				height,
				fill: paint
			}
		}))
	};
}

/** A texture as what SVG can fill a shape with; the shape keeps its exact edges. @param id prefix of the textures' ids */
export function textureNode(texture: Texture, id: string): SvgNode {
	const { fill, color, grain } = texture;
	const name = textureId(texture, id);
	const paint = `var(--${color})`;
	const across = grain === 'horizontal';
	if (fill === 'fade-first' || fill === 'fade-last') {
		const [start, end] = fill === 'fade-first' ? [1, 0] : [0, 1];
		const stop = (offset: number, opacity: number): SvgNode => ({
			tag: 'stop',
			attributes: { offset, 'stop-color': paint, 'stop-opacity': opacity }
		});
		return {
			tag: 'linearGradient',
			attributes: { id: name, x2: across ? 1 : 0, y2: across ? 0 : 1 },
			inside: [stop(0, start), stop(1, end)]
		};
	}
	const { width, height, turn, inside } = repeatOf(fill, paint);
	const rotation = turn ?? (across && fill !== 'option' ? 90 : 0);
	return {
		tag: 'pattern',
		attributes: {
			id: name,
			width,
			height,
			patternUnits: 'userSpaceOnUse',
			patternTransform: rotation ? `rotate(${rotation})` : undefined
		},
		inside
	};
}
