import { say } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { cityOn, type MapArea } from './dimensions';
import { columnReach, embassyY, halfSide } from './embassy-column';

/** The embassies in Brussels, a square each, the town's name under them, and how this map is held. */
export function embassyMarks(area: MapArea): Mark[] {
	const { label: size, width, locale } = area;
	const [x, y] = cityOn(area, 'brussels');
	return [
		...REPUBLICS.map((code) =>
			dot(`embassy-${code}`, [x, embassyY(code, area)], halfSide(area), code, {
				shape: 'square',
				enter: { r: 0 },
				delay: 0.35
			})
		),
		label(
			'brussels-name',
			[width - 2, y + columnReach(area) + size * 2.1],
			say(m.place_brussels, locale),
			[size, 'BE'],
			{
				weight: 600,
				anchor: 'end'
			}
		),
		label('turned', [width - 2, size], say(m.distance_turned, locale), [size, 'muted'], { anchor: 'end' })
	];
}
