import type { SvgNode } from '$lib/markup/nodes';
import type { Fill, Mark, RectMark, Color } from './frame';

/** A woven fill: what tells "dyed", "promised", "option" and "alleged" apart without colour. */
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

/** Place, weight and depth of colour of the threads in one repeat of 25 px: they differ a little, like hand-spun ones. */
const THREADS: readonly (readonly [x: number, width: number, opacity: number])[] = [
	[0.2, 3.4, 1],
	[4.5, 3.2, 0.86],
	[8.6, 3.5, 1],
	[12.9, 3.1, 0.92],
	[16.9, 3.5, 0.82],
	[21.2, 3.3, 1]
];

/** What repeats, and in what: a texture's pattern but for its name and the way it runs. */
interface Repeat {
	width: number;
	height: number;
	turn?: number;
	inside: readonly SvgNode[];
}

function repeatOf(fill: Exclude<Texture['fill'], 'fade-first' | 'fade-last'>, paint: string): Repeat {
	const rect = (attributes: SvgNode['attributes']): SvgNode => ({
		tag: 'rect',
		attributes: { ...attributes, fill: paint }
	});
	switch (fill) {
		case 'strands':
			return {
				width: 25,
				height: 20,
				inside: THREADS.map(([x, width, opacity]) => rect({ x, width, opacity, height: 20 }))
			};
		case 'promised':
			return { width: 5, height: 20, inside: [rect({ x: 2, width: 1, height: 20, opacity: 0.55 })] };
		case 'option':
			return {
				width: 6,
				height: 6,
				inside: [{ tag: 'circle', attributes: { cx: 3, cy: 3, r: 0.9, fill: paint, opacity: 0.7 } }]
			};
		case 'alleged':
			return { width: 7, height: 7, turn: 45, inside: [rect({ width: 1.4, height: 7 })] };
	}
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
