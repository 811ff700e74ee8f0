import { sum } from 'd3-array';
import { say } from '$lib/charts/copy';
import { bumpX } from '$lib/charts/curve-between';
import { dodge } from '$lib/charts/dodge';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve } from '$lib/charts/marks';
import type { Lane } from '$lib/facts/events';
import { columnsBeside, eventsInWords, type ChronicleDimensions, type Position } from './dimensions';
import { laneEnd } from './event-marks';
import { LANE } from './names';
import { countOf, TOPICS } from './years';

interface CurveEnd {
	lane: Lane;
	count: number;
	/** Middle and breadth of the curve at its end. */
	y: number;
	breadth: number;
}

/** Where each lane's curve ends: as broad as it has events, and far enough from the next for its label. */
export function curveEnds(dimensions: ChronicleDimensions, position: Position): CurveEnd[] {
	const { events, top, height, label: size } = dimensions;
	const lanes = events.lanes.map(({ lane }) => ({ lane, count: countOf(TOPICS, lane) }));
	const least = size * 2.7;
	// What is left when every small curve has taken the room of its label.
	const free = height - top - least * (lanes.length - 0.5);
	const unit = Math.min(4, Math.max(0.6, free / sum(lanes, ({ count }) => count)));
	const wanted = lanes.map(({ lane, count }) => ({
		at: laneEnd(dimensions, position, lane)[1],
		extent: Math.max(least, count * unit)
	}));
	const centres = dodge(wanted, top, height - 1, 2);
	return lanes.map(({ lane, count }, i) => ({
		lane,
		count,
		y: centres[i] as number,
		breadth: count * unit * 0.86
	}));
}

/** As many strands as there are events, from the edge of the chart to the republic they are about. */
export function republicCurves(dimensions: ChronicleDimensions, position: Position): Mark[] {
	const { width, label: size, locale, events } = dimensions;
	const { labels, curves } = columnsBeside('far', dimensions);
	const left = width - labels;
	return curveEnds(dimensions, position).flatMap(({ lane, count, y, breadth }): Mark[] => [
		curve(`home-${lane}`, bumpX(laneEnd(dimensions, position, lane), [left - 6, y], curves * 0.5), lane, {
			colorStop: 0,
			strands: count,
			spread0: Math.min(breadth, events.pitch * position.k * 3),
			spread1: breadth,
			stroke: Math.max(0.6, Math.min(1.4, (breadth / count) * 0.62)),
			delay: 0.25
		}),
		// A label of its own: the one at the left would fly across the whole chart.
		label(`home-name-${lane}`, [left, y - size * 0.1], say(LANE[lane], locale), [size, lane], {
			weight: 600,
			delay: 0.25
		}),
		label(`count-${lane}`, [left, y + size * 1.1], eventsInWords(count, locale), [size, 'ink'])
	]);
}
