import { place, type LonLat } from '$lib/charts/camera';
import type { DotMark, Mark, CurveMark } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';
import { bodyMarks, bodySize, fitBody } from './body';
import { head } from './head';
import { KABUL, KANDAHAR, KUNDUZ, MAZAR, corner, landMarks } from './map';
import { mapName, townLabel } from './map-labels';
import type { Room } from './room';

const TOWNS = [
	{ id: 'kunduz', at: KUNDUZ, name: m.place_kunduz, work: m.security_work_kunduz, bend: -0.25 },
	{ id: 'kabul', at: KABUL, name: m.place_kabul, work: m.security_work_kabul, bend: 0 },
	{ id: 'kandahar', at: KANDAHAR, name: m.place_kandahar, work: m.security_work_kandahar, bend: 0.2 }
] as const;

/** The body, unsplit, and a thread to each of the three places that the paper names. */
export function places(room: Room): Mark[] {
	const { height, locale, narrow, type } = room;
	const map = corner(room);
	const column = map.left - type * 0.6;
	const { marks, bottom } = head('places', 'security-places', m.security_head_places({}, { locale }), room, {
		within: column
	});
	const stand = fitBody(column, Math.min(height * 0.56, height - bottom - type * 2), narrow ? 2 : 3);
	const size = bodySize(stand);
	const y = bottom + (height - bottom - size.height) / 2;
	const from = [size.width + type * 0.3, y + size.height / 2] as const;
	const r = narrow ? 4.5 : 7;
	return [
		...landMarks(map, ['UZ', 'TM', 'TJ'], room),
		mapName('TJ', room, map),
		...(narrow ? [] : [mapName('UZ', room, map)]),
		mapName('AF', room, map),
		...TOWNS.map(({ id, at, bend }, i) =>
			reach(id, from, place(at, map.camera), size.height * bend, room, i)
		),
		...TOWNS.map(({ id, at }) => town(id, at, map, r)),
		...TOWNS.flatMap(({ id, at, name, work }) =>
			townLabel(id, [name({}, { locale }), work({}, { locale })], place(at, map.camera), room)
		),
		{ ...town('mazar', MAZAR, map, r * 0.85), fill: 'hollow' },
		...mazarName(room, place(MAZAR, map.camera), r, bottom),
		...marks,
		...bodyMarks({ ...stand, x: 0, y })
	];
}

function town(id: string, at: LonLat, { camera }: ReturnType<typeof corner>, r: number): DotMark {
	const [x, y] = place(at, camera);
	return {
		kind: 'dot',
		key: `town-${id}`,
		color: 'BE',
		x,
		y,
		r,
		fill: 'solid',
		shape: 'square',
		enter: { r: 0 },
		delay: 0.3
	};
}

/** A thread from the body to a town: of one breadth for all three, because nobody says how many went where. */
function reach(
	id: string,
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
	shift: number,
	{ narrow }: Room,
	i: number
): CurveMark {
	const dx = x1 - x0;
	return {
		kind: 'curve',
		key: `thread-${id}`,
		from: 'BE',
		color: 'BE',
		x0,
		y0: y0 + shift,
		cx0: x0 + dx * 0.5,
		cy0: y0 + shift,
		cx1: x1 - dx * 0.5,
		cy1: y1,
		x1,
		y1,
		strands: 5,
		spread0: narrow ? 16 : 34,
		spread1: narrow ? 4 : 8,
		stroke: narrow ? 1.1 : 1.6,
		colorStop: 1,
		enter: { drawn: 0 },
		delay: 0.15 + 0.08 * i
	};
}

/** The fourth place, left of its mark and below the head. */
function mazarName(room: Room, [x, y]: readonly [number, number], r: number, head: number): Mark[] {
	return [
		{
			kind: 'text',
			key: 'town-mazar-name',
			color: 'muted',
			x: x - r - room.type * 0.4,
			y: Math.max(y + room.type * 0.35, head + room.type),
			lines: [m.place_mazar({}, { locale: room.locale })],
			size: room.type,
			anchor: 'end',
			halo: true,
			fact: 'security-mazar'
		}
	];
}
