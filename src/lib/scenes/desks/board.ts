import { place, type Camera } from '$lib/charts/camera';
import type { Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { CAPITAL, cityAt } from '$lib/charts/places';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { BRUSSELS } from './geography';
import type { Sizes } from './room';

/** Room between a name and its square, for the thread that goes on to Luxembourg. */
const GUTTER = 26;

/** The name of a republic beside its square: the same mark in Brussels and in the tally. */
const nameMark = (code: Republic, x: number, y: number, size: number, locale: Locale): TextMark => ({
	kind: 'text',
	key: `name-${code}`,
	color: code,
	x,
	y: y + size * 0.35,
	lines: [countryName(code, locale)],
	size,
	weight: 600,
	anchor: 'end'
});

/** The five embassies in Brussels as a board of names, threads running in from the capitals, and one going on to Luxembourg. */
export function boardMarks(camera: Camera, { desk, type, pitch, width }: Sizes, locale: Locale): Mark[] {
	const [x, middle] = place(BRUSSELS, camera);
	const rowY = (row: number) => middle + (row - 2) * pitch;
	const labelX = x - desk - GUTTER;
	const r = Math.min(desk, pitch / 2 - 3);
	const label = (key: string, color: 'BE' | 'LU', text: string, row: number): TextMark => ({
		...nameMark('KZ', labelX, rowY(row), type, locale),
		key,
		color,
		lines: [text]
	});
	const threads = REPUBLICS.map((code, i): CurveMark => {
		const [x0, y0] = place(cityAt(CAPITAL[code]), camera);
		const y1 = rowY(i);
		return {
			kind: 'curve',
			key: `mirror-${code}`,
			from: code,
			color: 'BE',
			x0,
			y0,
			cx0: x0 - (x0 - x) * 0.35,
			cy0: y0 - (y0 - y1) * 0.1,
			cx1: x + (x0 - x) * 0.4,
			cy1: y1,
			x1: x + r,
			y1,
			strands: 5,
			spread0: r * 0.8,
			spread1: r * 1.5,
			stroke: Math.max(1.1, r / 5),
			colorStop: 0.72,
			enter: { drawn: 0 },
			delay: 0.07 * i
		};
	});
	return [
		...threads,
		onward(x, r, rowY(0), rowY(5.35)),
		...REPUBLICS.map((code, i): Mark => ({
			kind: 'dot',
			key: `embassy-${code}`,
			color: code,
			x,
			y: rowY(i),
			r,
			fill: 'solid',
			shape: 'square',
			enter: { r: 0 },
			delay: 0.4
		})),
		{ kind: 'dot', key: 'luxembourg', color: 'LU', x, y: rowY(5.35), r: r * 0.9, fill: 'solid' },
		label('brussels-name', 'BE', m.place_brussels({}, { locale }), -1.15),
		...REPUBLICS.map((code, i) => nameMark(code, labelX, rowY(i), type, locale)),
		{
			kind: 'text',
			key: 'also-covered',
			color: 'muted',
			x: x + r + 8,
			y: rowY(5.35) + type * 0.35,
			lines: wrap(m.desks_also_covered({}, { locale }), Math.max(96, Math.min(200, width * 0.24)), type),
			size: type,
			halo: true
		},
		label('luxembourg-name', 'LU', m.place_luxembourg({}, { locale }), 5.35)
	];
}

/** Kazakhstan's thread, which turns at Brussels and goes on to Luxembourg, outside the other embassies. */
function onward(x: number, r: number, top: number, bottom: number): CurveMark {
	const turn = x - r - GUTTER * 0.95;
	return {
		kind: 'curve',
		key: 'mirror-LU',
		from: 'KZ',
		color: 'LU',
		x0: x - r,
		y0: top,
		cx0: turn,
		cy0: top,
		cx1: turn,
		cy1: bottom,
		x1: x - r,
		y1: bottom,
		strands: 3,
		spread0: 4,
		spread1: 4,
		colorStop: 0.55,
		enter: { drawn: 0 },
		delay: 0.5
	};
}
