import { place } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { label } from '$lib/charts/label';
import { curve } from '$lib/charts/marks';
import { m } from '$lib/paraglide/messages';
import { landMarks, mapName, mapView, TOWN, townMark } from './map';
import { fitted, sizeOf, soldierMarks } from './soldiers';

/** The three places that the paper names; where the curve to each leaves the soldiers, as a share of their height. */
const TOWNS = [
	{ id: 'kunduz', name: m.place_kunduz, work: m.security_work_kunduz, leaves: -0.25 },
	{ id: 'kabul', name: m.place_kabul, work: m.security_work_kabul, leaves: 0 },
	{ id: 'kandahar', name: m.place_kandahar, work: m.security_work_kandahar, leaves: 0.2 }
] as const;

/** The contingent, unsplit, and a curve to each of the three places. */
export function troops(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead } = dimensions;
	const map = mapView(dimensions);
	const column = map.left - size * 0.6;
	const copy = { big: '{security-troops}', line: m.security_head_troops };
	const { marks, bottom } = headline('troops', copy, { ...dimensions, width: column });
	const formation = fitted(column, Math.min(height * 0.56, height - bottom - size * 2), narrow ? 2 : 3);
	const soldiers = sizeOf(formation);
	const y = bottom + (height - bottom - soldiers.height) / 2;
	const r = narrow ? 4.5 : 7;
	const [mazarX, mazarY] = place(TOWN.mazar, map.camera);
	return [
		...landMarks(map, ['UZ', 'TM', 'TJ'], dimensions),
		mapName('TJ', dimensions, map),
		...(narrow ? [] : [mapName('UZ', dimensions, map)]),
		mapName('AF', dimensions, map),
		// Of one breadth for all three, because nobody says how many went where.
		...TOWNS.map(({ id, leaves }, i) => {
			const from = [soldiers.width + size * 0.3, y + soldiers.height * (0.5 + leaves)] as const;
			return curve(`curve-${id}`, bumpX(from, place(TOWN[id], map.camera)), 'BE', {
				strands: 5,
				spread0: narrow ? 16 : 34,
				spread1: narrow ? 4 : 8,
				stroke: narrow ? 1.1 : 1.6,
				colorStop: 1,
				delay: 0.15 + 0.08 * i
			});
		}),
		...TOWNS.flatMap(({ id, name, work }): Mark[] => {
			const [x, at] = place(TOWN[id], map.camera);
			const left = x + size * 0.8;
			const style = { halo: true, within: width - left - 2 };
			return [
				townMark(id, map, r, 'BE', { delay: 0.3 }),
				label(`town-${id}-name`, [left, at + size * 0.1], say(name, locale), [size, 'ink'], {
					...style,
					weight: 600,
					fact: `security-${id}`
				}),
				label(`town-${id}-work`, [left, at + size * 0.1 + lead], say(work, locale), [size, 'ink'], style)
			];
		}),
		// The fourth place is named by the press alone: a hollow mark, its name left of it and below the headline.
		townMark('mazar', map, r * 0.85, 'BE', { fill: 'hollow', delay: 0.3 }),
		label(
			'town-mazar-name',
			[mazarX - r - size * 0.4, Math.max(mazarY + size * 0.35, bottom + size)],
			say(m.place_mazar, locale),
			[size, 'muted'],
			{ anchor: 'end', halo: true, fact: 'security-mazar' }
		),
		...marks,
		...soldierMarks(formation, [0, y])
	];
}
