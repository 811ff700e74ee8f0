import { range } from 'd3-array';
import type { Exactness } from '$lib/facts/dates';
import type { Point } from '$lib/charts/camera';
import type { PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { LANES, type Lane } from '$lib/facts/events';
import type { ChronicleDimensions, Position } from './dimensions';
import { STRENGTH, type PlacedEvent } from './event-layout';
import { END, START } from './years';

/** From the faintest to the strongest, so that a known day lies on top. */
export const EXACTNESS: readonly Exactness[] = ['span', 'year', 'month', 'day'];
/** How far a dash leans, as a share of a row. */
const LEAN = 0.12;
/** The thinnest dash that can be seen, in pixels. */
const HAIRLINE = 0.9;

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Events as one outline, each a dash that leans a little, every other one the other way. */
const outline = (events: readonly PlacedEvent[], lean: number, inset = 0): string =>
	events
		.map(({ x, width, y }, i) => {
			const tilt = width < 8 ? 0 : (i % 2 ? -1 : 1) * lean;
			const run = Math.max(0.5, width - 2 * inset);
			return `M${n(x + (width - run) / 2)} ${n(y - tilt / 2)}l${n(run)} ${n(tilt)}`;
		})
		.join('');

/**
 * The chart of events: a hairline where each year begins, a baseline for each lane, and a mark for each lane and exactness.
 *
 * @param pale share of its ink that is left, where something else is spoken of
 */
export function eventMarks(
	{ events: layout, chart, label }: ChronicleDimensions,
	{ x: tx, y: ty }: Position,
	pale = 1
): PathMark[] {
	const { events, lanes, pitch, x } = layout;
	/** Everything on the chart moves with it. */
	const onChart = { tx, ty, fill: 'none' } as const;
	const over = label * 0.3;
	const years = range(START, END + 1).map(
		(year) => `M${n(x(year))} ${n(-over)}v${n(chart.height + 2 * over)}`
	);
	const thick = (exactness: Exactness) => Math.max(HAIRLINE, pitch * STRENGTH[exactness].thick);
	return [
		path('years', years.join(''), 'rule', { ...onChart, stroke: 1, opacity: Math.max(pale, 0.6) }),
		...lanes.map(({ lane, baseline }) =>
			path(`baseline-${lane}`, `M0 ${n(baseline)}h${n(chart.width)}`, lane, {
				...onChart,
				stroke: Math.max(0.75, pitch * 0.16),
				opacity: 0.75 * Math.max(pale, 0.5)
			})
		),
		...EXACTNESS.flatMap((exactness) =>
			lanes.flatMap(({ lane }): PathMark[] => {
				const own = events.filter((one) => one.lane === lane && one.event.exactness === exactness);
				if (own.length === 0) return [];
				return [
					path(`${lane}-${exactness}`, outline(own, pitch * LEAN), lane, {
						...onChart,
						stroke: thick(exactness),
						opacity: STRENGTH[exactness].opacity * pale,
						enter: { opacity: 0 },
						delay: 0.06 * LANES.indexOf(lane)
					})
				];
			})
		),
		// What sources disagree about is left hollow: paper on the dash, but for a rim.
		...EXACTNESS.flatMap((exactness): PathMark[] => {
			const open = events.filter(({ event }) => event.status === 'disputed' && event.exactness === exactness);
			const rim = Math.max(0.6, thick(exactness) * 0.24);
			if (open.length === 0) return [];
			return [
				path(`hollow-${exactness}`, outline(open, pitch * LEAN, rim), 'paper', {
					...onChart,
					stroke: Math.max(0.3, thick(exactness) - 2 * rim)
				})
			];
		})
	];
}

/** Where a lane's baseline ends, in pixels of the picture. */
export function laneEnd({ events, chart }: ChronicleDimensions, { x, y }: Position, lane: Lane): Point {
	const baseline = events.lanes.find((one) => one.lane === lane)?.baseline ?? chart.height / 2;
	return [x + chart.width, y + baseline];
}
