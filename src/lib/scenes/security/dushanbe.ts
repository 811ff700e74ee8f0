import { place, type Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { curveBetween } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import type { CurveMark, Mark, PathMark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { label } from '$lib/charts/label';
import { path } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { landMarks, mapName, mapView, TOWN, townMark } from './map';
import { CELL, FIGURE_HEIGHT, figures, rowsOf } from './soldiers';

/** Figures abreast: the Belgians, and the Luxembourgers beside them. */
const ABREAST = { BE: 8, LU: 4 } as const;
const COUNT = { BE: amountOf('security-dushanbe'), LU: amountOf('security-luxembourgers') } as const;
const ROWS = Math.max(rowsOf(COUNT.BE, ABREAST.BE), rowsOf(COUNT.LU, ABREAST.LU));

/** Kabul, Dushanbe, home: the first guards of the airport, and beside them the Luxembourgers of their platoon. */
export function dushanbe(dimensions: Dimensions): Mark[] {
	const { width, locale, narrow, label: size, lead } = dimensions;
	const map = mapView(dimensions);
	const { strip } = map;
	const column = width * (narrow ? 0.34 : 0.27);
	const copy = { big: '{security-dushanbe}', line: say(m.security_head_dushanbe, locale) };
	const head = headline('dushanbe', copy, { ...dimensions, width: column });
	const start = column + size;
	const between = size * 1.2;
	const others = label('luxembourgers', [0, 0], say(m.security_with_luxembourgers, locale), [size, 'LU'], {
		within: (width - start - between) * 0.46,
		weight: 600,
		fact: 'security-luxembourgers'
	});
	const words = others.lines.length * lead;
	const k = Math.min(
		(width - start - between) / ((ABREAST.BE + ABREAST.LU) * CELL.width),
		(strip.height - words - size) / (ROWS * CELL.height)
	);
	const right = start + ABREAST.BE * CELL.width * k + between;
	const group = (color: 'BE' | 'LU', tx: number, more: Partial<PathMark> = {}): PathMark =>
		path(`guards-${color}`, figures(COUNT[color], ABREAST[color]), color, {
			k,
			tx,
			ty: strip.y + size * 0.3,
			delay: 0.4,
			...more
		});
	const [kabul, stop] = [place(TOWN.kabul, map.camera), place(TOWN.dushanbe, map.camera)];
	const home: Point = [0, stop[1] + (kabul[1] - stop[1]) * 0.1];
	const r = narrow ? 4.5 : 7;
	const below = strip.y + size * 0.3 + ((ROWS - 1) * CELL.height + FIGURE_HEIGHT) * k + size * 1.2;
	return [
		...landMarks(map, ['TJ']),
		mapName('AF', dimensions, map),
		flight('out', kabul, stop, narrow),
		flight('home', stop, home, narrow),
		townMark('kabul', map, r, 'BE'),
		label(
			'town-kabul-name',
			[kabul[0] + size * 0.8, kabul[1] + size * 0.35],
			say(m.place_kabul, locale),
			[size, 'BE'],
			{
				weight: 600
			}
		),
		townMark('dushanbe', map, r, 'TJ'),
		label(
			'town-dushanbe-name',
			[stop[0] + size * 0.9, stop[1] + size * 0.1],
			say(m.place_dushanbe, locale),
			[size, 'TJ'],
			{
				weight: 600
			}
		),
		label('map-TJ', [stop[0] + size * 0.9, stop[1] + size * 0.1 + lead], say(m.country_tj, locale), [
			size,
			'TJ'
		]),
		...head.marks.map((mark) => ({ ...mark, y: mark.y + strip.y })),
		group('BE', start),
		// Outlines: whether they flew home with the others, the one source leaves open.
		group('LU', right, { fill: 'none', stroke: narrow ? 1 : 1.4 }),
		{ ...others, x: Math.min(right, width - 2 - (width - start - between) * 0.46), y: below }
	];
}

/** A leg of the flight, bowed. */
function flight(leg: 'out' | 'home', from: Point, to: Point, narrow: boolean): CurveMark {
	const out = leg === 'out';
	const bowed = curveBetween(from, to, {
		key: `flight-${leg}`,
		from: out ? 'BE' : 'TJ',
		color: out ? 'TJ' : 'BE',
		strands: 4,
		bow: out ? 0.24 : 0.1
	});
	const spread = narrow ? { spread0: 5, spread1: 7, stroke: 1.2 } : { spread0: 8, spread1: 12, stroke: 1.7 };
	return { ...bowed, ...spread, colorStop: 0.6, delay: out ? 0.1 : 0.35 };
}
