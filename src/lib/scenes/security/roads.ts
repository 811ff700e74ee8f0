import { countryName } from '$lib/charts/names';
import type { Mark, CurveMark, Color } from '$lib/charts/frame';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { opening } from './opening';
import type { Room } from './room';
import { text, widthOf } from './text';

const GATES = [
	{ id: 'nato', name: m.security_nato },
	{ id: 'eu', name: m.security_eu },
	{ id: 'osce', name: m.security_osce }
] as const;

/** From two capitals through three gates, into one rope, and only then to the five republics. */
export function roads(room: Room): Mark[] {
	const { width, height, locale, narrow, type, lead } = room;
	const longest = Math.max(...REPUBLICS.map((code) => widthOf(countryName(code, locale), type, 600)));
	const r = narrow ? 5 : 8;
	const luxembourg = m.country_lu({}, { locale });
	// Where there is room, the names stand left of the capitals; on a phone, above and below them.
	const west = narrow ? r + 1 : widthOf(luxembourg, type, 600) + r * 2.2;
	const east = width - longest - r * 3;
	const gateX = west + (east - west) * (narrow ? 0.47 : 0.45);
	const knot = west + (east - west) * (narrow ? 0.8 : 0.76);
	const middle = height * 0.52;
	const gateY = (i: number) => middle + (i - 1) * height * 0.33;
	const eastY = (i: number) => middle + (i - 2) * height * 0.19;
	const gap = narrow ? 18 : 32;
	const post = narrow ? 20 : 44;
	const homes = [
		{ color: 'BE', y: middle - height * 0.17, name: m.country_be, strands: 3 },
		{ color: 'LU', y: middle + height * 0.17, name: m.country_lu, strands: 3 }
	] as const;
	const span = (
		key: string,
		from: Color,
		color: Color,
		a: Point,
		b: Point,
		more: Partial<CurveMark>
	): CurveMark => ({
		kind: 'curve',
		key,
		from,
		color,
		x0: a[0],
		y0: a[1],
		cx0: a[0] + (b[0] - a[0]) * 0.5,
		cy0: a[1],
		cx1: b[0] - (b[0] - a[0]) * 0.5,
		cy1: b[1],
		x1: b[0],
		y1: b[1],
		strands: 3,
		spread0: 0,
		spread1: gap * 0.3,
		stroke: narrow ? 1.2 : 2,
		colorStop: 1,
		enter: { drawn: 0 },
		...more
	});
	return [
		...homes.flatMap(({ color, y, strands }) =>
			GATES.map(({ id }, i) =>
				span(
					`road-${color}-${id}`,
					color,
					color,
					[west, y],
					[gateX, gateY(i) + gap * (color === 'BE' ? -0.2 : 0.2)],
					{
						strands,
						spread0: r
					}
				)
			)
		),
		...GATES.map(({ id }, i) =>
			span(`rope-${id}`, 'ink', 'ink', [gateX, gateY(i)], [knot, middle], {
				strands: 7,
				spread0: gap * 0.7,
				spread1: gap * 0.5,
				delay: 0.25
			})
		),
		...REPUBLICS.map((code, i) =>
			span(`end-${code}`, 'ink', code, [knot, middle], [east, eastY(i)], {
				strands: 4,
				spread0: gap * 0.35,
				spread1: r * 1.5,
				colorStop: 0.3,
				delay: 0.45
			})
		),
		...GATES.flatMap(({ id, name }, i): Mark[] => [
			...opening(id, gateX, gateY(i), gap, post, narrow ? 6 : 10),
			text(`gate-${id}`, name({}, { locale }), gateX, gateY(i) - gap / 2 - post - type * 0.5, room, {
				weight: 600,
				size: type + (narrow ? 1 : 3),
				anchor: 'middle',
				halo: true
			})
		]),
		...homes.flatMap(({ color, y, name }): Mark[] => [
			{ kind: 'dot', key: `home-${color}`, color, x: west, y, r, fill: 'solid', shape: 'square' },
			narrow
				? text(
						`home-${color}-name`,
						name({}, { locale }),
						0,
						y + (color === 'BE' ? -r - type : r + type * 1.7),
						room,
						{
							weight: 600,
							color,
							halo: true
						}
					)
				: text(`home-${color}-name`, name({}, { locale }), west - r * 1.8, y + type * 0.35, room, {
						weight: 600,
						color,
						anchor: 'end'
					})
		]),
		...REPUBLICS.flatMap((code, i): Mark[] => [
			{
				kind: 'dot',
				key: `end-dot-${code}`,
				color: code,
				x: east,
				y: eastY(i),
				r,
				fill: 'solid',
				shape: 'square'
			},
			text(`name-${code}`, countryName(code, locale), east + r * 2, eastY(i) + type * 0.35, room, {
				weight: 600,
				color: code
			})
		]),
		text('roads-line', m.security_roads_line({}, { locale }), gateX, height - lead * 0.3, room, {
			anchor: 'middle',
			color: 'muted',
			fact: 'security-indirect'
		})
	];
}

type Point = readonly [x: number, y: number];
