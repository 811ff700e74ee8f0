import { type Point, place } from '$lib/charts/camera';
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
import { CELL, figures, rowsOf } from './soldiers';

/** Figures abreast, of both countries. */
const ABREAST = 6;
const BELGIANS = amountOf('security-dushanbe');
const LUXEMBOURGERS = amountOf('security-luxembourgers');

/** Kabul, Dushanbe, home: the first guards of the airport and the Luxembourgers of their platoon. */
export function dushanbe(dimensions: Dimensions): Mark[] {
	const { height, locale, narrow, label: size, lead } = dimensions;
	const map = mapView(dimensions);
	const column = map.left - size * 0.6;
	const copy = { big: '{security-dushanbe}', line: say(m.security_head_dushanbe, locale) };
	const { marks, bottom } = headline('dushanbe', copy, { ...dimensions, width: column });
	const top = bottom + size * 0.6;
	const rows = rowsOf(BELGIANS, ABREAST) + rowsOf(LUXEMBOURGERS, ABREAST);
	const others = label('luxembourgers', [0, 0], say(m.security_with_luxembourgers, locale), [size, 'LU'], {
		within: column,
		weight: 600,
		fact: 'security-luxembourgers'
	});
	const free = height - top - others.lines.length * lead - size;
	const k = Math.min((column * 0.74) / (ABREAST * CELL.width), free / (rows * CELL.height));
	const second = top + rowsOf(BELGIANS, ABREAST) * CELL.height * k + size * 0.5;
	const group = (color: 'BE' | 'LU', count: number, ty: number, more: Partial<PathMark> = {}): PathMark =>
		path(`guards-${color}`, figures(count, ABREAST), color, { k, ty, delay: 0.4, ...more });
	const [kabul, stop] = [place(TOWN.kabul, map.camera), place(TOWN.dushanbe, map.camera)];
	const home: Point = [ABREAST * CELL.width * k + size * 0.5, top + 2 * CELL.height * k];
	const r = narrow ? 4.5 : 7;
	const town = (key: string, at: Point, words: string, color: 'BE' | 'TJ', weight: 400 | 600 = 600) =>
		label(key, at, words, [size, color], { weight });
	const aboveStop = stop[1] - r - size * 0.5;
	return [
		...landMarks(map, ['TJ'], dimensions),
		mapName('AF', dimensions, map),
		flight('out', kabul, stop, narrow),
		flight('home', stop, home, narrow),
		townMark('kabul', map, r, 'BE'),
		town(
			'town-kabul-name',
			[kabul[0] + size * 0.8, kabul[1] + size * 0.35],
			say(m.place_kabul, locale),
			'BE'
		),
		townMark('dushanbe', map, r, 'TJ'),
		town('town-dushanbe-name', [stop[0] - r, aboveStop - lead], say(m.place_dushanbe, locale), 'TJ'),
		town('map-TJ', [stop[0] - r, aboveStop], say(m.country_tj, locale), 'TJ', 400),
		...marks,
		group('BE', BELGIANS, top),
		// Outlines: whether they flew home with the others, the one source leaves open.
		group('LU', LUXEMBOURGERS, second, { tx: 1, fill: 'none', stroke: narrow ? 1 : 1.4 }),
		{ ...others, y: second + rowsOf(LUXEMBOURGERS, ABREAST) * CELL.height * k + size }
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
