import { place, type Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { label } from '$lib/charts/label';
import { curve } from '$lib/charts/marks';
import { m } from '$lib/paraglide/messages';
import { landMarks, mapName, mapView, TOWN, townMark } from './map';
import { fitted, sizeOf, soldierMarks } from './soldiers';

/** The three places that the paper names, from the west to the east: the curve to each leaves the soldiers in this order. */
const TOWNS = [
	{ id: 'kandahar', name: m.place_kandahar, work: m.security_work_kandahar, leaves: 0.12, anchor: 'end' },
	{ id: 'kunduz', name: m.place_kunduz, work: m.security_work_kunduz, leaves: 0.45, anchor: 'start' },
	{ id: 'kabul', name: m.place_kabul, work: m.security_work_kabul, leaves: 0.78, anchor: 'start' }
] as const;

/** How much of the strip's width the number takes. */
const COLUMN = { narrow: 0.3, wide: 0.25 };

/** The contingent, unsplit, and a curve up to each of the three places. */
export function troops(dimensions: Dimensions): Mark[] {
	const { width, narrow, label: size, locale, lead } = dimensions;
	const map = mapView(dimensions);
	const { strip } = map;
	const column = width * (narrow ? COLUMN.narrow : COLUMN.wide);
	const copy = { big: '{security-troops}', line: m.security_head_troops };
	const head = headline('troops', copy, { ...dimensions, width: column });
	const formation = fitted(width - column - size, strip.height - 2);
	const soldiers = sizeOf(formation);
	const left = width - soldiers.width;
	const r = narrow ? 4.5 : 7;
	/** Where there is no room for it, the text alone says who did what where. */
	const roomy = width >= 320 && map.strip.y >= 245;
	const [mazarX, mazarY] = place(TOWN.mazar, map.camera);
	return [
		...landMarks(map, ['UZ', 'TM', 'TJ']),
		...(roomy ? [mapName('TM', dimensions, map), mapName('UZ', dimensions, map)] : []),
		mapName('TJ', dimensions, map),
		mapName('AF', dimensions, map),
		// Of one breadth for all three, because nobody says how many went where.
		...TOWNS.map(({ id, leaves }, i) => {
			const [x1, y1] = place(TOWN[id], map.camera);
			const from: Point = [left + soldiers.width * leaves, strip.y - size * 0.3];
			const reach = (from[1] - y1) * 0.55;
			return curve(`curve-${id}`, [from, [from[0], from[1] - reach], [x1, y1 + reach], [x1, y1 + r]], 'BE', {
				strands: 5,
				spread0: narrow ? 16 : 34,
				spread1: narrow ? 4 : 8,
				stroke: narrow ? 1.1 : 1.6,
				colorStop: 1,
				delay: 0.15 + 0.08 * i
			});
		}),
		...TOWNS.flatMap(({ id, name, work, anchor }): Mark[] => {
			const [x, at] = place(TOWN[id], map.camera);
			const start = anchor === 'start' ? x + size * 0.8 : x - size * 0.8;
			const style = { halo: true, anchor, within: (anchor === 'start' ? width - start : start) - 2 };
			const doing = label(
				`town-${id}-work`,
				[start, at + size * 0.1 + lead],
				say(work, locale),
				[size, 'ink'],
				style
			);
			return [
				townMark(id, map, r, 'BE', { delay: 0.3 }),
				label(`town-${id}-name`, [start, at + size * 0.1], say(name, locale), [size, 'ink'], {
					...style,
					weight: 600,
					fact: `security-${id}`
				}),
				...(roomy ? [doing] : [])
			];
		}),
		// The fourth place is named by the press alone: a hollow mark.
		townMark('mazar', map, r * 0.85, 'BE', { fill: 'hollow', delay: 0.3 }),
		label(
			'town-mazar-name',
			[mazarX - r - size * 0.4, mazarY + size * 0.35],
			say(m.place_mazar, locale),
			[size, 'muted'],
			{ anchor: 'end', halo: true, fact: 'security-mazar' }
		),
		...head.marks.map((mark) => ({ ...mark, y: mark.y + strip.y })),
		...soldierMarks(formation, [left, strip.y + (strip.height - soldiers.height) / 2])
	];
}
