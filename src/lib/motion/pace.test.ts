import { describe, expect, it } from 'vitest';
import type { DotMark, Frame } from '$lib/charts/frame';
import { Pace, advance } from './pace';

const dots = (count: number, x: number): Frame => ({
	width: 100,
	height: 100,
	marks: Array.from({ length: count }, (_, i): DotMark => ({
		kind: 'dot',
		key: `dot-${i}`,
		tone: 'ink',
		x,
		y: i,
		r: 2,
		fill: 'solid'
	}))
});
const nothing = dots(0, 0);
/** How many of a frame's marks stand where `frame` has them. */
const arrived = (shown: Frame, frame: Frame) =>
	shown.marks.filter((mark) => frame.marks.includes(mark)).length;

describe('advance', () => {
	it('gives the frame itself when there is room for all of it', () => {
		const next = dots(10, 5);
		expect(advance(next, dots(10, 0), 10, 0)).toEqual({ frame: next, work: 10, turn: 0 });
		expect(advance(next, dots(10, 0), 10, 0).frame).toBe(next);
	});

	it('moves no more marks than there is room for, and each in its turn', () => {
		const next = dots(10, 5);
		let shown = dots(10, 0);
		let turn = 0;
		const counts: number[] = [];
		while (shown !== next && counts.length < 10) {
			({ frame: shown, turn } = advance(next, shown, 4, turn));
			counts.push(arrived(shown, next));
		}
		expect(counts).toEqual([4, 8, 10]);
		expect(shown).toBe(next);
	});

	it('reaches every mark though the picture keeps moving', () => {
		let shown = dots(10, 0);
		let turn = 0;
		const touched = new Set<string>();
		for (let x = 1; x <= 3; x++) {
			const next = dots(10, x);
			({ frame: shown, turn } = advance(next, shown, 4, turn));
			for (const mark of shown.marks) if (next.marks.includes(mark)) touched.add(mark.key);
		}
		expect(touched.size).toBe(10);
	});

	it('lets new marks in a few at a time, in the order of drawing', () => {
		const next = dots(10, 5);
		const first = advance(next, nothing, 12, 0);
		expect(first.frame.marks).toEqual(next.marks.slice(0, 4));
		expect(advance(next, first.frame, 100, first.turn).frame).toBe(next);
	});

	it('lets in no crowd, however much room there is', () => {
		const { frame, turn } = advance(dots(50, 5), nothing, 1000, 0);
		expect(frame.marks).toHaveLength(20);
		expect(turn).toBe(20);
	});

	it('lets go of what has left', () => {
		const { frame } = advance(dots(3, 5), dots(6, 0), 1, 0);
		expect(frame.marks.map(({ key }) => key)).toEqual(['dot-0', 'dot-1', 'dot-2']);
	});

	it('tells the whole work, however much of it was done', () =>
		expect(advance(dots(10, 5), dots(10, 0), 1, 0).work).toBe(10));
});

describe('a pace', () => {
	it('dares more while frames are brisk, and less once one is late', () => {
		const pace = new Pace();
		const first = pace.room;
		pace.took(16);
		expect(pace.room).toBeGreaterThan(first);
		for (let i = 0; i < 3; i++) pace.took(60);
		expect(pace.room).toBeLessThan(first);
	});

	it('never stands still, and never forgets that a device may tire', () => {
		const pace = new Pace();
		for (let i = 0; i < 50; i++) pace.took(200);
		expect(pace.room).toBeGreaterThan(0);
		const least = pace.room;
		for (let i = 0; i < 50; i++) pace.took(8);
		const most = pace.room;
		expect(most).toBeGreaterThan(200);
		for (let i = 0; i < 10; i++) pace.took(200);
		expect(pace.room).toBe(least);
	});

	it('carries what a few frames can share', () => {
		const pace = new Pace();
		expect(pace.carries(pace.room * 2)).toBe(true);
		expect(pace.carries(pace.room * 10)).toBe(false);
	});
});
