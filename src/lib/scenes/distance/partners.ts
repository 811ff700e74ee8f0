import { say } from '$lib/charts/copy';
import { reachBefore } from '$lib/charts/curve-between';
import type { Color, CurveMark, DotMark, Mark } from '$lib/charts/frame';
import { labelMarks, type MapLabel } from '$lib/charts/map-label';
import { dot, line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { CITY } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
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
