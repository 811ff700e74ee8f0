import { place, type Camera, type Point } from '$lib/charts/camera';
import type { Mark, CurveMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';

/** Who can be met in Brussels. */
const HOSTS = [
	['eu', m.distance_host_eu, 'distance-eu-seat'],
	['nato', m.distance_host_nato, 'distance-nato-seat'],
	['belgium', undefined, undefined]
] as const;

/** One town, three hosts: what comes in from five republics parts again, a strand of each for each host. */
export function whyMarks(camera: Camera, sizes: Sizes, head: number, locale: Locale): Mark[] {
	const { width, height, dot, big, spread } = sizes;
	const brussels = place(cityAt('brussels'), camera);
	const size = Math.round(big * (width < 480 ? 0.5 : 0.62));
	const room = height - head;
	const hosts = HOSTS.map(([id, words, fact], i) => {
		const text = words ? words({}, { locale }) : countryName('BE', locale);
		const y = head + room * (0.2 + 0.3 * i);
		return { id, text, fact, y, x: textWidth(text, size, 400, 'display') + size * 0.5 };
	});
	const strand = (key: string, i: number, from: Point, to: Point, more: Partial<CurveMark>): CurveMark => {
		const code = REPUBLICS[i] as (typeof REPUBLICS)[number];
		return {
			kind: 'curve',
			key: `${key}-${code}`,
			from: code,
			color: code,
			x0: from[0],
			y0: from[1],
			cx0: from[0] + (to[0] - from[0]) * 0.5,
			cy0: from[1],
			cx1: to[0] + (from[0] - to[0]) * 0.5,
			cy1: to[1],
			x1: to[0],
			y1: to[1],
			strands: 1,
			spread0: 0,
			spread1: 0,
			stroke: Math.max(2, dot * 0.5),
			colorStop: 1,
			enter: { drawn: 0 },
			...more
		};
	};
	const waist = (i: number) => brussels[1] + (i - 2) * dot * 0.8;
	const arriving = REPUBLICS.map((_, i) =>
		strand('home', i, [width, head + room * (0.14 + 0.16 * i)], [brussels[0], waist(i)], {
			strands: 5,
			spread0: spread,
			spread1: dot * 1.2,
			stroke: 1.3
		})
	);
	const parting = hosts.flatMap(({ id, x, y }) =>
		REPUBLICS.map((_, i) =>
			strand(id, i, [brussels[0], waist(i)], [x, y + (i - 2) * dot * 0.9], { delay: 0.35 })
		)
	);
	return [
		...arriving,
		...parting,
		{
			kind: 'dot',
			key: 'brussels',
			color: 'BE',
			x: brussels[0],
			y: brussels[1],
			r: dot * 2.6,
			fill: 'solid'
		},
		...hosts.map(({ id, text, fact, y }): Mark => ({
			kind: 'text',
			key: `host-${id}`,
			color: 'ink',
			x: 0,
			y: y + size * 0.3,
			lines: [text],
			size,
			font: 'display',
			halo: true,
			fact
		}))
	];
}
