import { say } from '$lib/charts/copy';
import type { Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot } from '$lib/charts/marks';
import { wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { CAPITAL, cityAt } from '$lib/charts/places';
import { REPUBLICS, type Country } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { onMap, type MapArea } from './dimensions';
import { BRUSSELS } from './posts';

/** Between a name and its square, for the curve that goes on to Luxembourg, in pixels. */
const GUTTER = 26;
/** Where Luxembourg stands in the list, in rows. */
const LUXEMBOURG_ROW = 5.35;

/** The five embassies in Brussels as a list, curves running in from the capitals, and one going on to Luxembourg. */
export function embassyMarks(area: MapArea): Mark[] {
	const { desk, label: size, pitch, width, locale } = area;
	const [x, middle] = onMap(area, BRUSSELS);
	const rowY = (row: number) => middle + (row - 2) * pitch;
	const r = Math.min(desk, pitch / 2 - 3);
	const name = (key: string, color: Country, text: string, row: number): TextMark =>
		label(key, [x - desk - GUTTER, rowY(row) + size * 0.35], text, [size, color], {
			weight: 600,
			anchor: 'end'
		});
	const curves = REPUBLICS.map((code, i) => {
		const [[x0, y0], y1] = [onMap(area, cityAt(CAPITAL[code])), rowY(i)];
		const points = [
			[x0, y0],
			[x0 - (x0 - x) * 0.35, y0 - (y0 - y1) * 0.1],
			[x + (x0 - x) * 0.4, y1],
			[x + r, y1]
		] as const;
		return curve(`mirror-${code}`, points, 'BE', {
			from: code,
			strands: 5,
			spread0: r * 0.8,
			spread1: r * 1.5,
			stroke: Math.max(1.1, r / 5),
			colorStop: 0.72,
			delay: 0.07 * i
		});
	});
	const last = rowY(LUXEMBOURG_ROW);
	const turn = x - r - GUTTER * 0.95;
	const covered = wrap(say(m.desks_also_covered, locale), Math.max(96, Math.min(200, width * 0.24)), size);
	return [
		...curves,
		// Kazakhstan's curve turns at Brussels and goes on to Luxembourg, outside the other embassies.
		curve(
			'mirror-LU',
			[
				[x - r, rowY(0)],
				[turn, rowY(0)],
				[turn, last],
				[x - r, last]
			],
			'LU',
			{
				from: 'KZ',
				strands: 3,
				spread0: 4,
				spread1: 4,
				colorStop: 0.55,
				delay: 0.5
			}
		),
		...REPUBLICS.map((code, i) =>
			dot(`embassy-${code}`, [x, rowY(i)], r, code, { shape: 'square', enter: { r: 0 }, delay: 0.4 })
		),
		dot('luxembourg', [x, last], r * 0.9, 'LU'),
		name('brussels-name', 'BE', say(m.place_brussels, locale), -1.15),
		...REPUBLICS.map((code, i) => name(`name-${code}`, code, countryName(code, locale), i)),
		label('also-covered', [x + r + 8, last + size * 0.35], covered, [size, 'muted']),
		name('luxembourg-name', 'LU', say(m.place_luxembourg, locale), LUXEMBOURG_ROW)
	];
}
