import { range } from 'd3-array';
import type { Point } from '$lib/charts/camera';
import type { PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { LANES, type Lane } from '$lib/facts/events';
import type { ChronicleDimensions, Position } from './dimensions';
import { DASH, type PlacedEvent } from './event-layout';
import type { ChronicleState } from './states';
import { END, START, TOPICS } from './years';

/** How pale events are that the step doesn't speak of. */
const PALE = 0.22;
/** How far a dash leans, as a share of a row. */
const LEAN = 0.12;

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

/** The chart: a hairline where each year begins, a baseline for each lane, and a mark for each lane and topic. */
export function eventMarks(
	{ lit }: ChronicleState,
	{ events: layout, chart, label }: ChronicleDimensions,
	{ x: tx, y: ty, k }: Position
): PathMark[] {
	const { events, lanes, pitch, x } = layout;
	/** Everything on the chart moves and shrinks with it. */
	const onChart = { k, tx, ty, fill: 'none' } as const;
	const over = label * 0.3;
	const years = range(START, END + 1).map(
		(year) => `M${n(x(year))} ${n(-over)}v${n(chart.height + 2 * over)}`
	);
	const dash = pitch * DASH;
	const rim = Math.max(0.7, dash * 0.24);
	const disputed = events.filter(({ event }) => event.status === 'disputed');
	return [
		path('years', years.join(''), 'rule', { ...onChart, stroke: 1 }),
		...lanes.map(({ lane, baseline }) =>
			path(`baseline-${lane}`, `M0 ${n(baseline)}h${n(chart.width)}`, lane, {
				...onChart,
				stroke: Math.max(0.75, pitch * 0.16),
				opacity: 0.75
			})
		),
		...lanes.flatMap(({ lane }) =>
			TOPICS.flatMap((topic): PathMark[] => {
				const own = events.filter((placed) => placed.lane === lane && placed.event.topic === topic);
				if (own.length === 0) return [];
				return [
					path(`${lane}-${topic}`, outline(own, pitch * LEAN), lane, {
						...onChart,
						stroke: dash * k,
						opacity: lit.includes(topic) ? 1 : PALE,
						enter: { opacity: 0 },
						delay: 0.06 * LANES.indexOf(lane)
					})
				];
			})
		),
		// What sources disagree about is left hollow: paper on the dash, but for a rim.
		path('hollow', outline(disputed, pitch * LEAN, rim), 'paper', {
			...onChart,
			stroke: (dash - 2 * rim) * k
		})
	];
}

/** Where a lane's baseline ends, in pixels of the picture. */
export function laneEnd({ events, chart }: ChronicleDimensions, { x, y, k }: Position, lane: Lane): Point {
	const baseline = events.lanes.find((one) => one.lane === lane)?.baseline ?? chart.height / 2;
	return [x + chart.width * k, y + baseline * k];
}
