import { fitCamera, place, type Camera, type LonLat, type Point } from '$lib/charts/camera';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, DotMark, Mark, RectMark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { landDrawing } from '$lib/charts/land';
import { dot, path, rect } from '$lib/charts/marks';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** Where the towns are; none is a fact of the story. */
export const TOWN = {
	kabul: [69.2, 34.5],
	kunduz: [68.87, 36.73],
	kandahar: [65.7, 31.6],
	mazar: [67.11, 36.71],
	dushanbe: [68.78, 38.56]
} satisfies Record<string, LonLat>;

/** Where the names of countries are written, and which neighbours are named: the others lie off the map. */
const NAME_AT = { TJ: [71.2, 38.55], UZ: [66.75, 38.9], AF: [68.3, 32.3] } satisfies Record<string, LonLat>;

/** The map from Kandahar to Dushanbe: it begins at `left`, where the column beside it ends, and runs off on the other sides. */
interface MapView {
	left: number;
	camera: Camera;
}

/** The map on the right, as tall as the picture. */
export function mapView({ width, height, narrow, label: size }: Dimensions): MapView {
	const left = Math.round(width * (narrow ? 0.38 : 0.36));
	const camera = fitCamera([TOWN.kandahar, TOWN.kabul, TOWN.dushanbe], {
		x: left + width * (narrow ? 0.08 : 0.1),
		y: size * 3.2,
		width: (width - left) * 0.4,
		height: height - size * 6.4
	});
	return { left, camera };
}

/** Land, with the republics in as much of their colour as the step asks for, and paper over what lies left of the map. */
export function landMarks(
	{ left, camera }: MapView,
	coloured: readonly Republic[],
	{ width, height }: Dimensions
): Mark[] {
	const { rest, republics } = landDrawing;
	const reach = Math.min(width, height) * 0.12;
	const edge = (
		side: string,
		box: readonly [number, number, number, number],
		fill: RectMark['fill'],
		grain: RectMark['grain'] = 'vertical'
	) => rect(`edge-${side}`, box, 'paper', { fill, grain });
	return [
		path('land', rest, 'rule', { ...camera, tint: 0.42 }),
		...REPUBLICS.map((code) =>
			path(`land-${code}`, republics[code], code, {
				...camera,
				tint: coloured.includes(code) ? 0.28 : 0.12,
				stroke: 0.8
			})
		),
		edge('cover', [0, 0, left, height], 'solid'),
		edge('left', [left - 0.5, 0, reach * 1.6, height], 'fade-first', 'horizontal'),
		edge('right', [width - reach, 0, reach, height], 'fade-last', 'horizontal'),
		edge('top', [0, 0, width, reach * 0.6], 'fade-first'),
		edge('bottom', [0, height - reach * 0.6, width, reach * 0.6], 'fade-last')
	];
}

/** A country's name on the map: a republic in its colour, Afghanistan in quiet ink. */
export function mapName(
	code: keyof typeof NAME_AT,
	{ label: size, locale }: Dimensions,
	{ camera }: MapView
): TextMark {
	const [x, y] = place(NAME_AT[code], camera);
	// On a large screen the name's place lies above the picture's edge.
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
