import { place, type LonLat } from '$lib/charts/camera';
import { say, type Copy } from '$lib/charts/copy';
import { curveBetween, reachBefore } from '$lib/charts/curve-between';
import type { Color, CurveMark, DotMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { labelMarks, type MapLabel } from '$lib/charts/map-label';
import { dot, line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { CITY, countryName } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { m } from '$lib/paraglide/messages';
import { cityOn, type MapArea } from './dimensions';

/** Between a name and the curves next to it, in pixels. */
const CLEAR = 4;

/** The western capitals, each a dot. */
export const partnerDots = (area: MapArea): DotMark[] => [
	dot('brussels', cityOn(area, 'brussels'), area.dot * 1.1, 'BE'),
	dot('luxembourg', cityOn(area, 'luxembourg'), area.dot * 0.9, 'LU')
];

/** A label on the map, in the size of all labels. */
const mapLabel = (words: MapLabel, area: MapArea): Mark[] =>
	labelMarks(words, area.camera, { type: area.label, width: area.width, step: area.dot });

/** Names of the two western capitals, one above its dot and one below, both clear of the curves that set out from there. */
export function partnerNames(area: MapArea, curves: readonly CurveMark[]): Mark[] {
	const { label: size, lead, locale } = area;
	const name = (city: 'brussels' | 'luxembourg', color: Color): { y: number; marks: Mark[] } => {
		const [x, y] = cityOn(area, city);
		const text = say(CITY[city], locale);
		const right = Math.max(x, 0) + textWidth(text, size, 600) + CLEAR;
		const reaches = curves.map((one) => reachBefore(right, one));
		const baseline =
			city === 'brussels'
				? Math.min(y - lead * 1.9, ...reaches.map(({ up }) => up - CLEAR - size * 0.25))
				: Math.max(...reaches.map(({ down }) => down)) + CLEAR + size;
		const stand = [-1, (baseline - y) / lead, 'start'] as const;
		const words = { key: `${city}-name`, at: cityAt(city), stand, color, lines: [[text, 600]] } as const;
		return { y: baseline, marks: mapLabel(words, area) };
	};
	const [x, y] = cityOn(area, 'luxembourg');
	const below = name('luxembourg', 'LU');
	return [
		...name('brussels', 'BE').marks,
		line('leader-luxembourg', [x, y], [x, below.y - size], 'LU', { opacity: 0.7 }),
		...below.marks
	];
}

/** The two countries: names, neighbours, and the short curve between their capitals. */
export function partnerMarks(area: MapArea): Mark[] {
	const { width, big, dot: radius, locale, camera } = area;
	const name = (key: string, text: Copy, at: LonLat, color: Color = 'muted', down = 0.3): Mark[] =>
		mapLabel({ key, at, stand: [0, down, 'middle'], color, lines: [[say(text, locale), 400]] }, area);
	const brussels = cityOn(area, 'brussels');
	const luxembourg = cityOn(area, 'luxembourg');
	const west = place([2.5, 51.15], camera);
	const size = Math.round(big * 0.5);
	const [belgian, other] = [countryName('BE', locale), countryName('LU', locale)];
	const rightmost = width - 4 - textWidth(other, size, 400, 'display');
	const below = luxembourg[1] + (luxembourg[1] - brussels[1]) * 0.2 + big * 0.2;
	return [
		curveBetween(brussels, luxembourg, {
			key: 'between',
			from: 'BE',
			color: 'LU',
			strands: 6,
			bow: 0.12,
			spread0: radius * 2.4,
			spread1: radius * 2.4,
			stroke: 1.5
		}),
		...partnerDots(area),
		...name('france', m.distance_france, [2.2, 49.2]),
		...name('germany', m.distance_germany, [9, 51.2]),
		...name('netherlands', m.country_nl, [5.6, 52.4]),
		...name('brussels-name', m.place_brussels, cityAt('brussels'), 'BE', -0.8),
		label('belgium', [west[0], west[1] + big * 0.1], belgian, [size, 'BE'], {
			font: 'display',
			anchor: 'end'
		}),
		label(
			'luxembourg-country',
			[Math.min(luxembourg[0] + radius * 2.4, rightmost), below],
			other,
			[size, 'LU'],
			{ font: 'display' }
		)
	];
}
