import { describe, expect, it } from 'vitest';
import type { Frame, Mark, RectMark, TextMark } from '$lib/charts/frame';
import { momentOf, Passage } from './interpolate';

const bar = (key: string, height: number, more: Partial<RectMark> = {}): RectMark => ({
	kind: 'rect',
	key,
	tone: 'KZ',
	fill: 'strands',
	x: 0,
	y: 100 - height,
	width: 10,
	height,
	...more
});
const label = (key: string, x: number): TextMark => ({
	kind: 'text',
	key,
	tone: 'ink',
	x,
	y: 20,
	lines: [key],
	size: 13
});
const frame = (...marks: Mark[]): Frame => ({ width: 100, height: 100, marks });
const find = (f: Frame, key: string) => f.marks.find((m) => m.key === key) as RectMark;

/** Every mark of a passage at a time. */
const interpolateFrames = (a: Frame, b: Frame) => {
	const passage = new Passage(a, b);
	return (t: number) => {
		const { keys, mark } = passage.moment(t);
		return passage.around(
			t,
			keys.map((_, i) => mark(i))
		);
	};
};

describe('a passage', () => {
	it('begins where it was and ends on the second frame itself', () => {
		const a = frame(bar('a', 10), label('t', 5));
		const b = frame(bar('a', 50), label('t', 9));
		const between = interpolateFrames(a, b);
		expect(find(between(0), 'a').height).toBe(10);
		expect(find(between(0.5), 'a').height).toBe(30);
		expect(between(1).marks).toEqual(b.marks);
	});

	it('lets new marks start from their enter, or fade in, and old ones go back the same way', () => {
		const a = frame(bar('old', 40), label('gone', 0));
		const b = frame(bar('new', 60, { enter: { height: 0, y: 100 } }), label('come', 0));
		const half = interpolateFrames(a, b)(0.5);
		expect(find(half, 'new')).toMatchObject({ height: 30, y: 70 });
		expect(find(half, 'come').opacity).toBe(0.5);
		expect(find(half, 'old').opacity).toBe(0.5);
		expect(find(half, 'gone').opacity).toBe(0.5);
	});

	it('can be interrupted and reversed: whatever happened before, it ends on the same frame', () => {
		const a = frame(bar('a', 10));
		const b = frame(bar('a', 50), bar('b', 20, { enter: { height: 0, y: 100 } }));
		const midway = interpolateFrames(a, b)(0.37);
		const back = interpolateFrames(midway, a);
		expect(find(back(0), 'a').height).toBeCloseTo(find(midway, 'a').height, 10);
		expect(find(back(0), 'b').height).toBeCloseTo(find(midway, 'b').height, 10);
		expect(back(1).marks.find(({ key }) => key === 'a')).toEqual(a.marks[0]);
	});

	it('holds a delayed mark back and still brings it home in time', () => {
		const between = interpolateFrames(frame(bar('a', 0)), frame(bar('a', 100, { delay: 0.5 })));
		expect(find(between(0.5), 'a').height).toBe(0);
		expect(find(between(0.75), 'a').height).toBe(50);
	});

	it('treats a mark of another kind under the same key as a new one', () => {
		const half = interpolateFrames(frame(label('x', 0)), frame(bar('x', 10)))(0.5);
		expect(find(half, 'x')).toMatchObject({ kind: 'rect', opacity: 0.5, height: 10 });
	});

	it('glides from one axis to the next', () => {
		const axis = (max: number) => ({ domain: [0, max] as const, range: [100, 0] as const, ticks: [] });
		const a: Frame = { ...frame(), plot: { x: axis(1), y: axis(100) } };
		const b: Frame = { ...frame(), plot: { x: axis(1), y: axis(200) } };
		expect(interpolateFrames(a, b)(0.5).plot?.y.domain).toEqual([0, 150]);
		expect(interpolateFrames(a, frame())(0.5).plot).toBeUndefined();
	});

	it('works out one mark at a time, and says which of them move', () => {
		const a = frame(bar('a', 10), label('t', 5), label('gone', 0));
		const b = frame(bar('a', 50, { delay: 0.2 }), label('t', 5));
		const passage = new Passage(a, b);
		const { keys, mark, moves } = passage.moment(0.6);
		expect(keys.map((_, i) => mark(i)).map(({ key }) => key)).toEqual(keys);
		expect(keys.filter((_, i) => moves(i))).toEqual(['gone', 'a']);
		expect(mark(keys.indexOf('t'))).toBe(b.marks[1]);
		const end = momentOf(b);
		expect(end.keys.map((_, i) => end.mark(i))).toEqual(b.marks);
	});
});
