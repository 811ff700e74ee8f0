import type { Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { CurveMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { cityOn, type MapArea } from './dimensions';

/** Who can be met in Brussels. */
const HOSTS = [
	['eu', m.distance_host_eu, 'distance-eu-seat'],
	['nato', m.distance_host_nato, 'distance-nato-seat'],
	['belgium', m.country_be, undefined]
] as const;

/** One town, three hosts: what comes in from five republics parts again, a strand of each for each host. */
export function hostMarks(area: MapArea): Mark[] {
	const { width, height, top, dot: radius, big, spread, locale } = area;
	const brussels = cityOn(area, 'brussels');
	const size = Math.round(big * (width < 480 ? 0.5 : 0.62));
	const room = height - top;
	/** A strand of each republic, from one row of points to another. */
	const strands = (
		key: string,
		from: (i: number) => Point,
		to: (i: number) => Point,
		more: Partial<CurveMark>
	) =>
		REPUBLICS.map((code, i) =>
			curve(`${key}-${code}`, bumpX(from(i), to(i)), code, { colorStop: 1, ...more })
		);
	const meeting = (i: number): Point => [brussels[0], brussels[1] + (i - 2) * radius * 0.8];
	const hosts = HOSTS.map(([id, name, fact], i) => {
		const text = say(name, locale);
		const [x, y] = [textWidth(text, size, 400, 'display') + size * 0.5, top + room * (0.2 + 0.3 * i)];
		return {
			strands: strands(id, meeting, (row) => [x, y + (row - 2) * radius * 0.9], {
				stroke: Math.max(2, radius * 0.5),
				delay: 0.35
			}),
			name: label(`host-${id}`, [0, y + size * 0.3], text, [size, 'ink'], {
				font: 'display',
				fact,
				halo: true
			})
		};
	});
	return [
		...strands('home', (i) => [width, top + room * (0.14 + 0.16 * i)], meeting, {
			strands: 5,
			spread0: spread,
			spread1: radius * 1.2,
			stroke: 1.3
		}),
		...hosts.flatMap((host) => host.strands),
		dot('brussels', brussels, radius * 2.6, 'BE'),
		...hosts.map((host) => host.name)
	];
}
