import { frameFaults } from '$lib/charts/bounds';
import type { Frame } from '$lib/charts/frame';
import type { LayoutInput, NamedScene } from '$lib/scenes/scene';

/** The two shapes a slide's picture comes in: for screens of 4:3 and 16:10 (and phones held upright), and for wide ones. */
export const SHAPES = ['tall', 'wide'] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * From this proportion on a screen is wide; the style sheet says the same. On 16:10, which many projectors have, labels in
 * wide pictures would be too small for the back row.
 */
export const WIDE = '(min-aspect-ratio: 16/9)';

/**
 * The sizes in which pictures are laid out for slides, the largest first, in units of which a 4:3 screen is 475 wide:
 * small, so that labels come out large (28 px at 1024 × 768) when the drawing is scaled to the screen. The last is one
 * that every scene keeps the rules in.
 */
const SLIDE_SIZES: Readonly<Record<Shape, readonly (readonly [number, number])[]>> = {
	tall: [
		[296, 318],
		[280, 300]
	],
	wide: [
		[426, 322],
		[400, 322],
		[296, 318],
		[280, 300]
	]
};

/** A cover is one large picture: it has sizes of its own. */
export const COVER_SIZES: Readonly<Record<Shape, { width: number; height: number }>> = {
	tall: { width: 350, height: 363 },
	wide: { width: 426, height: 322 }
};

/** The picture of a state for a slide: laid out in the largest size in which no label meets another. */
export function slideFrame(
	scene: NamedScene,
	state: string,
	shape: Shape,
	{ locale, guess }: Pick<LayoutInput, 'locale' | 'guess'>
): Frame {
	const sizes = SLIDE_SIZES[shape];
	const index = sizes.findIndex(
		([width, height]) => frameFaults(scene.layout(state, { width, height, locale })).length === 0
	);
	const [width, height] = sizes.at(index) as readonly [number, number];
	return scene.layout(state, { width, height, locale, guess });
}
