import type { Point } from '$lib/charts/camera';
import { say } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, CurveMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, rect } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { COUNTRY, longestRepublic } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

const ORGANISATIONS = [
	{ id: 'nato', name: m.security_nato },
	{ id: 'eu', name: m.security_eu },
	{ id: 'osce', name: m.security_osce }
] as const;

/** The two capitals, and on which side of the middle they stand: Belgium above, Luxembourg below. */
const CAPITALS = [
	{ code: 'BE', side: -1 },
	{ code: 'LU', side: 1 }
] as const;

/** From two capitals by three organisations, joined into one, and only then to the five republics. */
export function roads(dimensions: Dimensions): Mark[] {
	const { width, height, locale, narrow, label: size, lead } = dimensions;
	const r = narrow ? 5 : 8;
	// Where there is room, the names stand left of the capitals; on a phone, above and below them.
	const west = narrow ? r + 1 : textWidth(say(m.country_lu, locale), size, 600) + r * 2.2;
	const east = width - longestRepublic(locale, size) - r * 3;
	const openingX = west + (east - west) * (narrow ? 0.47 : 0.45);
	const middle = height * 0.52;
	const joint: Point = [west + (east - west) * (narrow ? 0.8 : 0.76), middle];
	const openingY = (i: number) => middle + (i - 1) * height * 0.33;
	const eastY = (i: number) => middle + (i - 2) * height * 0.19;
	const capitalY = (side: number) => middle + side * height * 0.17;
	const [gap, thick] = narrow ? [18, 6] : [32, 10];
	// In a low picture the lowest post would reach into the line below it.
	const post = narrow ? 20 : Math.min(44, height * 0.15 - gap / 2 - lead * 1.2);
	const road = (key: string, from: Point, to: Point, color: Color, more: Partial<CurveMark>) =>
		curve(key, bumpX(from, to), color, { stroke: narrow ? 1.2 : 2, colorStop: 1, ...more });
	return [
		...CAPITALS.flatMap(({ code, side }) =>
			ORGANISATIONS.map(({ id }, i) =>
				road(`road-${code}-${id}`, [west, capitalY(side)], [openingX, openingY(i) + gap * 0.2 * side], code, {
					strands: 3,
					spread0: r,
					spread1: gap * 0.3
				})
			)
		),
		...ORGANISATIONS.map(({ id }, i) =>
			road(`joined-${id}`, [openingX, openingY(i)], joint, 'ink', {
				strands: 7,
				spread0: gap * 0.7,
				spread1: gap * 0.5,
				delay: 0.25
			})
		),
		...REPUBLICS.map((code, i) =>
			road(`end-${code}`, joint, [east, eastY(i)], code, {
				from: 'ink',
				strands: 4,
				spread0: gap * 0.35,
				spread1: r * 1.5,
				colorStop: 0.3,
				delay: 0.45
			})
		),
		...ORGANISATIONS.flatMap(({ id, name }, i): Mark[] => {
			const [left, y] = [openingX - thick / 2, openingY(i)];
			const above = y - gap / 2 - post;
			const side = (key: string, top: number) =>
				rect(`opening-${id}-${key}`, [left, top, thick, post], 'ink', { enter: { height: 0, y } });
			return [
				side('upper', above),
				side('lower', y + gap / 2),
				label(
					`opening-${id}`,
					[openingX, above - size * 0.5],
					say(name, locale),
					[size + (narrow ? 1 : 3), 'ink'],
					{ weight: 600, anchor: 'middle' }
				)
			];
		}),
		...CAPITALS.flatMap(({ code, side }): Mark[] => {
			const y = capitalY(side);
			const outside = side < 0 ? -r - size : r + size * 1.7;
			return [
				dot(`home-${code}`, [west, y], r, code, { shape: 'square' }),
				label(
					`home-${code}-name`,
					narrow ? [0, y + outside] : [west - r * 1.8, y + size * 0.35],
					say(COUNTRY[code], locale),
					[size, code],
					{ weight: 600, anchor: narrow ? 'start' : 'end' }
				)
			];
		}),
		...REPUBLICS.flatMap((code, i): Mark[] => [
			dot(`end-dot-${code}`, [east, eastY(i)], r, code, { shape: 'square' }),
			label(
				`name-${code}`,
				[east + r * 2, eastY(i) + size * 0.35],
				say(COUNTRY[code], locale),
				[size, code],
				{
					weight: 600
				}
			)
		]),
		label(
			'roads-line',
			[openingX, height - lead * 0.3],
			say(m.security_roads_line, locale),
			[size, 'muted'],
			{ anchor: 'middle', fact: 'security-indirect' }
		)
	];
}
