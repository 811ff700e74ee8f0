import { group } from 'd3-array';
import type { Color, Mark } from '$lib/charts/frame';
import { curve, dot, line, path, rect } from '$lib/charts/marks';
import { sign, type TimeAxis, type VisitsDimensions } from './dimensions';
import type { PlacedVisit } from './places';

/** What a step doesn't tell of is drawn at a quarter of its strength. */
const FAINT = 0.25;
/** A visit known by its year alone is paler than others, and its curve thinner. */
const VAGUE = 0.5;

const n = (value: number) => String(Math.round(value * 10) / 10);

/**
 * The visits that a step doesn't tell of: in each colour one outline for their lines, one for full and one for hollow
 * dots.
 */
export function faintMarks(
	places: readonly PlacedVisit[],
	axis: TimeAxis,
	{ radius }: VisitsDimensions
): Mark[] {
	const circle = (x: number, y: number) =>
		`M${n(x - radius)} ${n(y)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;
	const stops = places.flatMap(({ visit, y, dots: xs }) =>
		visit.stops.map(({ republic, proof }, i) => ({
			color: republic as Color,
			full: proof === 'agreed',
			d: circle(xs[i] as number, y),
			line:
				i === 0
					? `M${n(axis.edge(visit.direction))} ${n(y)}H${n((xs[0] as number) - sign(visit.direction) * radius)}`
					: ''
		}))
	);
	return [...group(stops, ({ color }) => color)].flatMap(([color, mine]) => {
		const joined = (kept: typeof mine, part: 'd' | 'line') => kept.map((one) => one[part]).join('');
		const full = mine.filter((one) => one.full);
		const hollow = mine.filter((one) => !one.full);
		const outline = { fill: 'none', stroke: 1.25, opacity: FAINT } as const;
		return [
			path(`faint-${color}-lines`, joined(mine, 'line'), color, outline),
			full.length > 0 && path(`faint-${color}-full`, joined(full, 'd'), color, { opacity: FAINT }),
			hollow.length > 0 && path(`faint-${color}-hollow`, joined(hollow, 'd'), color, outline)
		].filter((mark) => mark !== false);
	});
}

/**
 * A visit that a step tells of: a curve from the ruler, in the traveller's colour and then the republic's, and its dots.
 * Filled, two publishers have it; hollow, one; struck, a better source contradicts it. Dashed, it was for somebody else.
 */
export function strongMarks(
	{ visit, y, dots: xs }: PlacedVisit,
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { radius, narrow } = dimensions;
	const { id, direction, partner, stops, forOthers, vague, span } = visit;
	const [edge, east] = [axis.edge(direction), sign(direction)];
	const first = stops[0];
	if (!first) return [];
	const end = (xs[0] as number) - east * radius;
	const opacity = vague ? VAGUE : 1;
	const along = (share: number) => [edge + (end - edge) * share, y] as const;
	const lead = curve(`curve-${id}`, [along(0), along(0.4), along(0.6), along(1)], first.republic, {
		from: partner,
		strands: vague || forOthers || narrow ? 1 : 3,
		spread0: 4,
		spread1: 3,
		stroke: narrow ? 1.5 : vague ? 1.25 : 2,
		dashed: forOthers,
		opacity
	});
	const known = vague
		? [
				line(
					`year-${id}`,
					[xs[0] as number, axis.y(span.from)],
					[xs[0] as number, axis.y(span.to)],
					first.republic,
					{ stroke: 1, opacity: VAGUE }
				)
			]
		: [];
	const dots = stops.flatMap(({ republic, proof }, i) => {
		const at = [xs[i] as number, y] as const;
		const half = radius * 1.5;
		const mark = dot(`dot-${id}-${republic}`, at, radius, republic, {
			fill: proof === 'agreed' ? 'solid' : 'hollow',
			opacity,
			delay: 0.25
		});
		const strike = { stroke: 1.75, delay: 0.25 };
		return proof === 'struck'
			? [mark, line(`strike-${id}`, [at[0] - half, y + half], [at[0] + half, y - half], 'ink', strike)]
			: [mark];
	});
	return [lead, ...known, ...dots];
}

/** A year of the ruler, marked as the one that is meant. */
export const yearMark = (year: number, axis: TimeAxis, { band }: VisitsDimensions): Mark =>
	rect('year', [axis.edge('west'), axis.y(year), band, axis.y(year + 1) - axis.y(year)], 'ink', {
		opacity: 0.16
	});
