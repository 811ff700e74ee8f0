import { range } from 'd3-array';
import type { Color, PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';

/** Where two interlaced lines run: from `x`, `y` to the right, or down. */
export interface InterlacedAt {
	x: number;
	y: number;
	length: number;
	/** From the middle to the edge, stroke not counted. */
	reach: number;
	stroke: number;
	/** From one crossing to the next, about. */
	crossing: number;
	down?: boolean;
	/** The line that lies over at the first crossing, and the other. */
	colors: readonly [Color, Color];
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Two lines interlaced, each over and under in turn: what can't be told apart, or what was tied on purpose. Their
 * thickness and their own length mean nothing; the length of the pair may.
 */
export function interlaced(key: string, at: InterlacedAt, more: Partial<PathMark> = {}): PathMark[] {
	const { x: tx, y: ty, length, reach, stroke, colors } = at;
	const halves = Math.max(2, Math.round(length / at.crossing));
	const step = length / halves;
	const point = (along: number, across: number) => {
		const both = [rounded(along * step), rounded(across * reach)];
		return (at.down ? both.reverse() : both).join(' ');
	};
	const side = (line: number, i: number) => ((i + line) % 2 === 0 ? 1 : -1);
	const start = (line: number, i: number) => `M${point(i, side(line, i))}`;
	/** From edge to edge, with its crossing in the middle. */
	const bend = (line: number, i: number) => {
		const from = side(line, i);
		return `C${point(i + 0.5, from)} ${point(i + 0.5, -from)} ${point(i + 1, -from)}`;
	};
	const whole = (line: number) =>
		start(line, 0) +
		range(halves)
			.map((i) => bend(line, i))
			.join('');
	const over = (line: number) =>
		range(line, halves, 2)
			.map((i) => start(line, i) + bend(line, i))
			.join('');
	const part = (name: string, d: string, color: Color, width = stroke) =>
		path(`${key}-${name}`, d, color, { tx, ty, fill: 'none', stroke: width, ...more });
	return [
		part('first', whole(0), colors[0]),
		part('gap-second', over(1), 'paper', stroke * 1.9),
		part('second', whole(1), colors[1]),
		part('gap-first', over(0), 'paper', stroke * 1.9),
		part('over', over(0), colors[0])
	];
}
