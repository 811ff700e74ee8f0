import { straight } from '$lib/charts/curve-between';
import { say } from '$lib/charts/copy';
import type { CurveMark, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, path } from '$lib/charts/marks';
import { cityName } from '$lib/charts/names';
import { amountOf } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { PictureDimensions } from './dimensions';
import { tickMarks } from './ruler';
import { rulerFor } from './ruler-scale';

/** Strands of the pipe. */
const STRANDS = 9;
/** How far the company's line gets from either end. */
const HALF_WAY = 0.36;

/** The pipe, laid from Almaty to Brussels and back until it ends; above it the company's line, cut. */
export function pipeMarks(dimensions: PictureDimensions): Mark[] {
	const ruler = rulerFor(dimensions);
	const { x, cityX, bottom, label: size, dot: r, locale } = ruler;
	const top = dimensions.top + size * 2.4;
	const room = bottom - top;
	const cutY = top + room * 0.12;
	const breadth = Math.min(96, room * 0.17);
	const there = top + room * 0.3 + breadth;
	const back = there + breadth * 2;
	// The turn is half a circle about Brussels: what it takes of the length is left out before it and after it.
	const [west, east] = [x(0) + (breadth * Math.PI) / 2, cityX('almaty')];
	const end = x(amountOf('pipe-length') - amountOf('distance-almaty'));
	const strands = {
		colorStop: 1,
		strands: STRANDS,
		spread0: breadth * 0.84,
		spread1: breadth * 0.84,
		stroke: breadth / 13
	};
	return [
		...tickMarks(ruler),
		...cutLine([x(0), cityX('almaty'), cutY], ruler),
		curve('pipe-there', straight([east, there], [west, there]), 'KZ', strands),
		path('pipe-turn', turn(west, there, back, breadth), 'KZ', { fill: 'none', stroke: breadth / 13 }),
		curve('pipe-back', straight([west, back], [end, back]), 'KZ', { ...strands, delay: 0.4 }),
		dot('almaty', [cityX('almaty'), cutY], r, 'KZ', { fill: 'hollow' }),
		dot('brussels', [x(0), cutY], r, 'BE'),
		label('brussels-name', [0, cutY - size], cityName('brussels', locale), [size, 'BE'], { weight: 600 }),
		label('almaty-name', [cityX('almaty') + r, cutY - size], cityName('almaty', locale), [size, 'KZ'], {
			weight: 600,
			anchor: 'end'
		}),
		label('pipe-end', [end + r, back + size * 0.35], value('pipe-length', locale), [size, 'KZ'], {
			weight: 600,
			fact: 'pipe-length'
		})
	];
}

/** The strands around the turn: half circles about one centre. */
function turn(x: number, y0: number, y1: number, breadth: number): string {
	const middle = (y1 - y0) / 2;
	return Array.from({ length: STRANDS }, (_, i) => {
		const out = (i / (STRANDS - 1) - 0.5) * breadth * 0.84;
		const radius = middle + out;
		return `M${x} ${y0 - out}A${radius} ${radius} 0 0 0 ${x} ${y1 + out}`;
	}).join('');
}

/** What tied the company to the pipe: a line from either end, and none between; under it, after how long. */
function cutLine(
	[west, east, y]: readonly [number, number, number],
	{ label: size, locale }: PictureDimensions
): Mark[] {
	const more: Partial<CurveMark> = { strands: 3, spread0: 6, spread1: 6, stroke: 1.6, drawn: HALF_WAY };
	return [
		curve('cut-west', straight([west, y], [east, y]), 'BE', more),
		curve('cut-east', straight([east, y], [west, y]), 'KZ', more),
		label('cut', [(west + east) / 2, y + size * 1.5], say(m.distance_cut, locale), [size, 'ink'], {
			anchor: 'middle',
			fact: 'months-lived'
		})
	];
}
