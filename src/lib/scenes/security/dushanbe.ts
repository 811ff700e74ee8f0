import { curveBetween } from '$lib/charts/curve-between';
import { type Point, place } from '$lib/charts/camera';
import type { Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { CELL, figures, rowsOf } from './figure';
import { head } from './head';
import { DUSHANBE, KABUL, corner, landMarks } from './map';
import { mapName } from './map-labels';
import type { Room } from './room';
import { linesOf, text } from './text';

/** Figures abreast, of both countries. */
const ABREAST = 6;

/** Kabul, Dushanbe, home: the first guards of the airport and the Luxembourgers of their platoon. */
export function dushanbe(room: Room): Mark[] {
	const { height, locale, narrow, type, lead } = room;
	const map = corner(room);
	const column = map.left - type * 0.6;
	const { marks, bottom } = head(
		'dushanbe',
		'security-dushanbe',
		m.security_head_dushanbe({ date: value('security-dushanbe-date', locale) }, { locale }),
		room,
		{ within: column }
	);
	const rows =
		rowsOf(amountOf('security-dushanbe'), ABREAST) + rowsOf(amountOf('security-luxembourgers'), ABREAST);
	const others = m.security_with_luxembourgers(
		{ count: value('security-luxembourgers', locale) },
		{ locale }
	);
	const words = linesOf(others, column, type, 600) * lead + type;
	const free = height - bottom - type;
	const k = Math.min((column * 0.74) / (ABREAST * CELL.width), (free - words) / (rows * CELL.height));
	const lu = bottom + type + rowsOf(amountOf('security-dushanbe'), ABREAST) * CELL.height * k + type * 0.5;
	const labelY = lu + rowsOf(amountOf('security-luxembourgers'), ABREAST) * CELL.height * k + type;
	const [kabul, stop] = [place(KABUL, map.camera), place(DUSHANBE, map.camera)];
	const home = [ABREAST * CELL.width * k + type * 0.5, bottom + type + 2 * CELL.height * k] as const;
	const r = narrow ? 4.5 : 7;
	return [
		...landMarks(map, ['TJ'], room),
		mapName('AF', room, map),
		flight('out', kabul, stop, 0.24, room, 0.1),
		flight('home', stop, home, 0.1, room, 0.35),
		...(['kabul', 'dushanbe'] as const).flatMap((id): Mark[] => {
			const [x, y] = id === 'kabul' ? kabul : stop;
			const color = id === 'kabul' ? 'BE' : 'TJ';
			const name = id === 'kabul' ? m.place_kabul : m.place_dushanbe;
			return [
				{ kind: 'dot', key: `town-${id}`, color, x, y, r, fill: 'solid', shape: 'square', enter: { r: 0 } },
				id === 'kabul'
					? text('town-kabul-name', name({}, { locale }), x + type * 0.8, y + type * 0.35, room, label('BE'))
					: text(
							'town-dushanbe-name',
							name({}, { locale }),
							x - r,
							y - r - lead - type * 0.5,
							room,
							label('TJ')
						)
			];
		}),
		text('map-TJ', m.country_tj({}, { locale }), stop[0] - r, stop[1] - r - type * 0.5, room, {
			...label('TJ'),
			weight: 400
		}),
		...marks,
		group('BE', 'security-dushanbe', bottom + type, k),
		group('LU', 'security-luxembourgers', lu, k),
		text('luxembourgers', others, 0, labelY, room, {
			within: column,
			color: 'LU',
			weight: 600,
			fact: 'security-luxembourgers'
		})
	];
}

const label = (color: 'BE' | 'TJ') => ({ weight: 600, halo: true, color }) as const;

const group = (color: 'BE' | 'LU', id: string, ty: number, k: number): PathMark => ({
	kind: 'path',
	key: `guards-${color}`,
	color,
	d: figures(amountOf(id), ABREAST),
	k,
	tx: 0,
	ty,
	fill: 'solid',
	delay: 0.4
});

/** A leg of the flight, bowed like a thrown line. */
const flight = (
	key: 'out' | 'home',
	from: Point,
	to: Point,
	bow: number,
	{ narrow }: Room,
	delay: number
): CurveMark => ({
	...curveBetween(from, to, {
		key: `flight-${key}`,
		from: key === 'home' ? 'TJ' : 'BE',
		color: key === 'home' ? 'BE' : 'TJ',
		strands: 4,
		bow
	}),
	spread0: narrow ? 5 : 8,
	spread1: narrow ? 7 : 12,
	stroke: narrow ? 1.2 : 1.7,
	colorStop: 0.6,
	delay
});
