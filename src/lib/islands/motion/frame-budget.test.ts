import { describe, expect, it } from 'vitest';
import type { DotMark, Frame, Mark } from '$lib/charts/frame';
import { interpolated, FrameInterpolator } from './interpolate';
import { FrameBudget, advance } from './frame-budget';

const dots = (count: number, x: number): Frame => ({
	width: 100,
	height: 100,
	marks: Array.from({ length: count }, (_, i): DotMark => ({
		kind: 'dot',
		key: `dot-${i}`,
		color: 'ink',
		x,
		y: i,
		r: 2,
		fill: 'solid'
	}))
});
/** How many of a frame's marks stand where `frame` has them. */
const arrived = (shown: readonly Mark[], frame: Frame) =>
	shown.filter((mark) => frame.marks.includes(mark)).length;

describe('advance', () => {
	it('brings all of a moment when there is room for it', () => {
		const next = dots(10, 5);
		expect(advance(interpolated(next), dots(10, 0).marks, 10, 0)).toEqual({
			marks: next.marks,
			whole: true,
			work: 10,
			turn: 0
		});
	});

	it('moves no more marks than there is room for, and each in its turn', () => {
		const next = dots(10, 5);
		let { marks } = dots(10, 0);
		let turn = 0;
		let whole = false;
		const counts: number[] = [];
		while (!whole && counts.length < 10) {
			({ marks, turn, whole } = advance(interpolated(next), marks, 4, turn));
			counts.push(arrived(marks, next));
		}
		expect(counts).toEqual([4, 8, 10]);
	});

	it('reaches every mark though the picture keeps moving', () => {
		let { marks } = dots(10, 0);
		let turn = 0;
		const touched = new Set<string>();
		for (let x = 1; x <= 3; x++) {
			const next = dots(10, x);
			({ marks, turn } = advance(interpolated(next), marks, 4, turn));
			for (const mark of marks) if (next.marks.includes(mark)) touched.add(mark.key);
		}
		expect(touched.size).toBe(10);
	});

	it('lets new marks in a few at a time, in the order of drawing', () => {
		const next = dots(10, 5);
		const first = advance(interpolated(next), [], 12, 0);
		expect(first.marks).toEqual(next.marks.slice(0, 4));
		expect(advance(interpolated(next), first.marks, 100, first.turn).marks).toEqual(next.marks);
	});

	it('lets in no crowd, however much room there is', () => {
		const { marks, turn } = advance(interpolated(dots(50, 5)), [], 1000, 0);
		expect(marks).toHaveLength(20);
		expect(turn).toBe(20);
	});

	it('moves fewer texts than shapes: their letters are dear', () => {
		const texts = (x: number): Frame => ({
			...dots(10, x),
			marks: dots(10, x).marks.map((mark): Mark => ({
				kind: 'text',
				key: mark.key,
				color: 'ink',
				x,
				y: 0,
				lines: ['a'],
				size: 12
			}))
		});
		const next = texts(5);
		const { marks, work } = advance(interpolated(next), texts(0).marks, 10, 0);
		expect(arrived(marks, next)).toBe(5);
		expect(work).toBe(20);
	});

	it('lets go of what has left', () => {
		const { marks } = advance(interpolated(dots(3, 5)), dots(6, 0).marks, 1, 0);
		expect(marks.map(({ key }) => key)).toEqual(['dot-0', 'dot-1', 'dot-2']);
	});

	it('tells the whole work, however much of it was done', () =>
		expect(advance(interpolated(dots(10, 5)), dots(10, 0).marks, 1, 0).work).toBe(10));

	it('works out no mark but those whose turn it is', () => {
		const moment = new FrameInterpolator(dots(10, 0), dots(10, 5)).moment(0.5);
		const asked: number[] = [];
		const mark = (place: number) => {
			asked.push(place);
			return moment.mark(place);
		};
		advance({ ...moment, mark }, dots(10, 0).marks, 3, 6);
		expect(asked).toEqual([6, 7, 8]);
	});
});

describe('a pace', () => {
	it('dares more while frames are brisk, and less once one is late', () => {
		const pace = new FrameBudget();
		const first = pace.room;
		pace.took(10, 16);
		expect(pace.room).toBeGreaterThan(first);
		for (let i = 0; i < 3; i++) pace.took(60, 66);
		expect(pace.room).toBeLessThan(first);
	});

	it('dares less where a frame keeps the page busy, though they come in time', () => {
		const pace = new FrameBudget();
		const first = pace.room;
		pace.took(16, 16);
		expect(pace.room).toBeLessThan(first);
	});

	it('dares less where frames come seldom, though the page itself is not busy', () => {
		const pace = new FrameBudget();
		const first = pace.room;
		pace.took(5, 60);
		expect(pace.room).toBeLessThan(first);
	});

	it('stays as it is where frames are neither brisk nor late', () => {
		const pace = new FrameBudget();
		const first = pace.room;
		for (let i = 0; i < 10; i++) pace.took(15, 33);
		expect(pace.room).toBe(first);
	});

	it('never stands still, and never forgets that a device may tire', () => {
		const pace = new FrameBudget();
		for (let i = 0; i < 50; i++) pace.took(200, 200);
		expect(pace.room).toBeGreaterThan(0);
		const least = pace.room;
		for (let i = 0; i < 50; i++) pace.took(8, 16);
		const most = pace.room;
		expect(most).toBeGreaterThan(200);
		for (let i = 0; i < 20; i++) pace.took(200, 200);
		expect(pace.room).toBe(least);
	});

	it('shares a frame out among pictures, and leaves each of them something', () => {
		const pace = new FrameBudget();
		expect(pace.roomFor(1)).toBe(pace.room);
		expect(pace.roomFor(2)).toBe(pace.room / 2);
		// A new mark counts three; with less room than that it could never come in.
		expect(pace.roomFor(1000)).toBe(3);
	});

	it('carries what a few frames can share, once one was late', () => {
		const pace = new FrameBudget();
		expect(pace.carries(1000)).toBe(true);
		pace.took(60, 66);
		expect(pace.carries(pace.room * 2)).toBe(true);
		expect(pace.carries(pace.room * 10)).toBe(false);
		// One brisk frame is not enough to be out of trouble.
		pace.took(8, 16);
		expect(pace.carries(pace.room * 10)).toBe(false);
		for (let i = 0; i < 5; i++) pace.took(8, 16);
		expect(pace.carries(pace.room * 10)).toBe(true);
	});
});
