import { place, type Camera } from '$lib/charts/camera';
import type { DotMark, LineMark, Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { labelMarks, leadOf, type MapLabel } from '$lib/charts/map-label';
import { textWidth } from '$lib/charts/measure';
import { cityName, countryName } from '$lib/charts/names';
import { cityAt } from '$lib/charts/places';
import { reachBefore, curveBetween } from '$lib/charts/curve-between';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './room';

const PARTNERS = [
	['BE', 'brussels'],
	['LU', 'luxembourg']
] as const;

/** Room between a name and the threads above it, in pixels. */
const CLEAR = 4;

/** The western capitals, each a dot. */
export const partnerDots = (camera: Camera, { dot }: Sizes): DotMark[] =>
	PARTNERS.map(([color, city]) => {
		const [x, y] = place(cityAt(city), camera);
		return { kind: 'dot', key: city, color, x, y, r: dot * (city === 'brussels' ? 1.1 : 0.9), fill: 'solid' };
	});

/** Names of the two western capitals, one above its dot and one below, both clear of the threads that set out from there. */
export function partnerNames(
	camera: Camera,
	sizes: Sizes,
	threads: readonly CurveMark[],
	locale: Locale
): Mark[] {
	const { type, dot } = sizes;
	return PARTNERS.flatMap(([color, city]): Mark[] => {
		const [x, y] = place(cityAt(city), camera);
		const name = cityName(city, locale);
		const right = Math.max(x, 0) + textWidth(name, type, 600) + CLEAR;
		const reaches = threads.map((thread) => reachBefore(right, thread));
		const above = city === 'brussels';
		const baseline = above
			? Math.min(y - leadOf(type) * 1.9, ...reaches.map(({ up }) => up - CLEAR - type * 0.25))
			: Math.max(...reaches.map(({ down }) => down)) + CLEAR + type;
		const stand = [-1, (baseline - y) / leadOf(type), 'start'] as const;
		const label = labelMarks(
			{ key: `${city}-name`, at: cityAt(city), stand, color, lines: [[name, 600]] },
			camera,
			{ ...sizes, step: dot }
		);
		if (above) return label;
		const leader: LineMark = {
			kind: 'line',
			key: `leader-${city}`,
			color,
			x1: x,
			y1: y,
			x2: x,
			y2: baseline - type,
			stroke: 1,
			opacity: 0.7
		};
		return [leader, ...label];
	});
}

/** The two countries at home: names, neighbours, and the short thread between their capitals. */
export function partnerMarks(camera: Camera, sizes: Sizes, locale: Locale): Mark[] {
	const { type, big, dot } = sizes;
	const label = (more: Omit<MapLabel, 'lines'> & { text: string }, size = type): TextMark[] =>
		labelMarks({ ...more, lines: [[more.text, 400]] }, camera, { ...sizes, type: size, step: dot });
	const neighbours = [
		['france', m.distance_france, [2.2, 49.2]],
		['germany', m.distance_germany, [9, 51.2]],
		['netherlands', m.country_nl, [5.6, 52.4]]
	] as const;
	const country = (
		key: string,
		color: 'BE' | 'LU',
		text: string,
		[x, y]: readonly [number, number]
	): TextMark => ({
		kind: 'text',
		key,
		color,
		x,
		y,
		lines: [text],
		size: Math.round(big * 0.5),
		font: 'display',
		anchor: color === 'BE' ? 'end' : 'start',
		halo: true
	});
	const brussels = place(cityAt('brussels'), camera);
	const luxembourg = place(cityAt('luxembourg'), camera);
	const west = place([2.5, 51.15], camera);
	return [
		{
			...curveBetween(brussels, luxembourg, {
				key: 'between',
				from: 'BE',
				color: 'LU',
				strands: 6,
				bow: 0.12
			}),
			spread0: dot * 2.4,
			spread1: dot * 2.4,
			stroke: 1.5
		},
		...partnerDots(camera, sizes),
		...neighbours.flatMap(([key, text, at]) =>
			label({ key, at, stand: [0, 0.3, 'middle'], color: 'muted', text: text({}, { locale }) })
		),
		...label({
			key: 'brussels-name',
			at: cityAt('brussels'),
			stand: [0, -0.8, 'middle'],
			color: 'BE',
			text: cityName('brussels', locale)
		}),
		country('belgium', 'BE', countryName('BE', locale), [west[0], west[1] + big * 0.1]),
		country('luxembourg-country', 'LU', countryName('LU', locale), [
			Math.min(
				luxembourg[0] + dot * 2.4,
				sizes.width - 4 - textWidth(countryName('LU', locale), Math.round(big * 0.5), 400, 'display')
			),
			luxembourg[1] + (luxembourg[1] - brussels[1]) * 0.2 + big * 0.2
		])
	];
}
