import { fitCamera, place, type Camera, type LonLat, type Point } from '$lib/charts/camera';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Box, Color, DotMark, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { landDrawing } from '$lib/charts/land';
import { mapMarks } from '$lib/charts/map';
import { dot, path, rect } from '$lib/charts/marks';
import { countryName } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** Where the towns are; none is a fact of the story. */
export const TOWN = {
	kabul: [69.2, 34.5],
	kunduz: [68.87, 36.73],
	kandahar: [65.7, 31.6],
	mazar: [67.11, 36.71],
	dushanbe: [68.78, 38.56]
} satisfies Record<string, LonLat>;

/** How far Afghanistan reaches, and north of it the capital of Tajikistan. */
const SHOWN: readonly LonLat[] = [
	[60.6, 34],
	[74.6, 37.2],
	[63.5, 29.4],
	[68.78, 39.7]
];

/** Where the names of countries are written. */
const NAME_AT = { TJ: [71.3, 38.4], UZ: [66, 39], TM: [61.6, 38], AF: [64, 33.4] } satisfies Record<
	string,
	LonLat
>;

/** The map of Afghanistan and its neighbours across the top, and below it a strip for people and words. */
interface MapView {
	camera: Camera;
	strip: Box;
}

/** The map takes the upper part of the picture, the strip the lower. */
export function mapView({ width, height, narrow }: Dimensions): MapView {
	const tall = height * (narrow ? 0.36 : 0.33);
	const camera = fitCamera(SHOWN, { x: 4, y: 4, width: width - 8, height: height - tall - 16 });
	return { camera, strip: { x: 0, y: height - tall, width, height: tall } };
}

/** Land to the edges, with the republics that the step speaks of in their colours, and Afghanistan outlined; none in the strip. */
export const landMarks = ({ camera, strip }: MapView, coloured: readonly Republic[]): Mark[] => [
	// Nothing of the far west is in sight.
	...mapMarks({ highlighted: coloured }, camera).filter(({ key }) => !/-(?:BE|LU|NL)$/.test(key)),
	path('land-AF', landDrawing.neighbours.AF, 'ink', { ...camera, tint: 0.07, stroke: 1.2 }),
	// The sea far to the south would show.
	rect('ground', [strip.x, strip.y, strip.width, strip.height], 'paper')
];

/** A country's name on the map: a republic in its colour, Afghanistan in quiet ink. */
export function mapName(
	code: keyof typeof NAME_AT,
	{ label: size, locale }: Dimensions,
	{ camera }: MapView
): TextMark {
	const [x, y] = place(NAME_AT[code], camera);
	const at: Point = [x, Math.max(y, size)];
	return code === 'AF'
		? label('map-AF', at, m.place_afghanistan({}, { locale }), [size, 'muted'], { anchor: 'middle' })
		: label(`map-${code}`, at, countryName(code, locale), [size, code], { anchor: 'middle', weight: 600 });
}

/** The square that marks a town. */
export const townMark = (
	town: keyof typeof TOWN,
	{ camera }: MapView,
	r: number,
	color: Color,
	more: Partial<Pick<DotMark, 'fill' | 'delay'>> = {}
): DotMark =>
	dot(`town-${town}`, place(TOWN[town], camera), r, color, { shape: 'square', enter: { r: 0 }, ...more });
