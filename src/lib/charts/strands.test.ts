import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RibbonMark, CurveMark } from './frame';
import { ribbonStrands, curveStrands, type StrandPaths } from './strands';

type Pair = readonly [x: number, y: number];

/** Each strand of a path: where it starts and where it ends. */
const strandsOf = (d: string) =>
	d
		.split('M')
		.slice(1)
		.map((strand) => {
			const numbers = [...strand.matchAll(/-?[\d.]+/g)].map(Number);
			const start: Pair = [numbers[0] as number, numbers[1] as number];
			const end: Pair = strand.includes('V')
				? [start[0], numbers[2] as number]
				: [numbers.at(-2) as number, numbers.at(-1) as number];
			return { start, end };
		});
const both = ({ before, after }: StrandPaths) => ({ before: strandsOf(before), after: strandsOf(after) });

const ribbon = (more: Partial<RibbonMark> = {}): RibbonMark => ({
	kind: 'ribbon',
	key: 'f',
	color: 'KZ',
	from: 'BE',
	x0: 0,
	y0: 10,
	x1: 100,
	y1: 60,
	width: 40,
	colorStop: 0.5,
	...more
});
const curve = (more: Partial<CurveMark> = {}): CurveMark => ({
	kind: 'curve',
	key: 't',
	color: 'UZ',
	from: 'BE',
	x0: 0,
	y0: 0,
	cx0: 50,
	cy0: 0,
	cx1: 50,
	cy1: 0,
	x1: 100,
	y1: 0,
	strands: 3,
	spread0: 0,
	spread1: 20,
	colorStop: 0,
	...more
});

describe('a ribbon', () => {
	it('is as many strands as fit, eight for forty pixels, which fill most of its width', () => {
		const { before, stroke } = ribbonStrands(ribbon());
		expect(strandsOf(before)).toHaveLength(8);
		expect(stroke).toBeCloseTo(3.6, 9);
		expect(strandsOf(ribbonStrands(ribbon({ width: 12 })).before)).toHaveLength(2);
	});

	it('is one strand as wide as itself where it is narrow, and a thin one where help has no price', () => {
		const narrow = ribbonStrands(ribbon({ width: 6, colorStop: 1 }));
		expect(narrow).toMatchObject({ stroke: 6, before: 'M0 13C50 13 50 63 100 63' });
		const unpriced = ribbonStrands(ribbon({ width: 40, dashed: true, colorStop: 1 }));
		expect(unpriced).toMatchObject({ stroke: 1.6, before: 'M0 30C50 30 50 80 100 80' });
	});

	it('is spread evenly from edge to edge, at both ends', () => {
		const { before, stroke } = ribbonStrands(ribbon({ colorStop: 1 }));
		const strands = strandsOf(before);
		strands.forEach(({ start, end }, i) => {
			const offset = stroke / 2 + (i * (40 - stroke)) / 7;
			expect(start).toEqual([0, expect.closeTo(10 + offset, 0)]);
			expect(end).toEqual([100, expect.closeTo(60 + offset, 0)]);
		});
		expect(strands[0]?.start[1]).toBeCloseTo(10 + stroke / 2, 1);
		expect(strands.at(-1)?.start[1]).toBeCloseTo(50 - stroke / 2, 1);
	});

	it('turns on each strand where its first part ends, near where it is to turn', () => {
		const { before, after } = both(ribbonStrands(ribbon({ width: 100 })));
		expect(before).toHaveLength(20);
		expect(after).toHaveLength(20);
		const edges = before.map(({ end }, i) => {
			expect(after[i]?.start).toEqual(end);
			return end[0];
		});
		// Half way, give or take seven hundredths of the strand.
		for (const x of edges) expect(Math.abs(x - 50)).toBeLessThan(7);
		// The edge is stepped: no straight line, and it goes to and fro.
		expect(new Set(edges).size).toBeGreaterThan(5);
		expect(Math.max(...edges) - Math.min(...edges)).toBeGreaterThan(4);
	});

	it('is all in its second colour at 0 and all in its first at 1, without a stray piece of the other', () => {
		for (const colorStop of [0, -1]) {
			const { before, after } = both(ribbonStrands(ribbon({ colorStop })));
			expect(before).toEqual([]);
			expect(after.map(({ start, end }) => [start[0], end[0]])).toEqual(after.map(() => [0, 100]));
		}
		for (const colorStop of [1, 2]) {
			const { before, after } = both(ribbonStrands(ribbon({ colorStop })));
			expect(after).toEqual([]);
			expect(before.map(({ start, end }) => [start[0], end[0]])).toEqual(before.map(() => [0, 100]));
		}
	});

	it('has an edge of so many pixels where it is a bar: all strands turn there, however long it is', () => {
		for (const length of [60, 100, 400]) {
			const bar = ribbon({ x1: length, y1: 10, fromEdge: 4 });
			for (const { end } of both(ribbonStrands(bar)).before) expect(end[0]).toBe(4);
			for (const { start, end } of both(ribbonStrands(bar)).after)
				expect([start[0], end[0]]).toEqual([4, length]);
		}
		// Nor more than a third of the way along a bar that is hardly longer: its colour is there to be seen.
		for (const { end } of both(ribbonStrands(ribbon({ x1: 3, y1: 10, fromEdge: 4 }))).before)
			expect(end[0]).toBeLessThan(1.5);
		const hanging = curve({ x1: 0, cx0: 0, cx1: 0, y1: 90, cy0: 30, cy1: 60, spread1: 0, fromEdge: 4 });
		expect(both(curveStrands(hanging)).before.map(({ end }) => end)).toEqual([
			[0, 4],
			[0, 4],
			[0, 4]
		]);
		expect(curveStrands({ ...hanging, fromEdge: 0 }).before).toBe('');
	});

	it('keeps its edge on the strand, however near its end', () =>
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (colorStop) => {
				for (const { start, end } of Object.values(both(ribbonStrands(ribbon({ colorStop })))).flat())
					for (const [x] of [start, end]) {
						expect(x).toBeGreaterThanOrEqual(0);
						expect(x).toBeLessThanOrEqual(100);
					}
			})
		));

	it('ends where it is drawn to, whether or not its colour has turned', () => {
		expect(ribbonStrands(ribbon({ drawn: 0 }))).toMatchObject({ before: '', after: '' });
		expect(ribbonStrands(ribbon({ drawn: -0.1 }))).toMatchObject({ before: '', after: '' });
		const early = both(ribbonStrands(ribbon({ drawn: 0.25 })));
		expect(early.after).toEqual([]);
		// A quarter of the way along a curve whose control points are both in the middle.
		const x = 3 * 0.75 ** 2 * 0.25 * 50 + 3 * 0.75 * 0.25 ** 2 * 50 + 0.25 ** 3 * 100;
		for (const { end } of early.before) expect(end[0]).toBeCloseTo(x, 1);
		// So far it has fallen by 5/32 of its fall, as both control points lie at its ends.
		early.before.forEach(({ start, end }) => expect(end[1] - start[1]).toBeCloseTo((50 * 5) / 32, 0));
		const late = both(ribbonStrands(ribbon({ drawn: 0.75 })));
		expect(late.after).toHaveLength(8);
		for (const { end } of late.after) expect(end[0]).toBeCloseTo(100 - x, 1);
		late.after.forEach(({ start }, i) => expect(late.before[i]?.end).toEqual(start));
	});

	it('has the same strands in every picture: a drawing that has been seen stays as it is', () =>
		expect(
			strandsOf(ribbonStrands(ribbon({ x1: 1000, y0: 0, y1: 0, width: 35 })).before).map(({ end }) => end[0])
		).toEqual([481.7, 451.7, 532.9, 532.5, 454, 470.2, 523.8]));
});

describe('a curve', () => {
	it('runs from its start to its end, spread as asked, square to its way', () => {
		const { after } = both(curveStrands(curve()));
		expect(after).toEqual([
			{ start: [0, 0], end: [100, -10] },
			{ start: [0, 0], end: [100, 0] },
			{ start: [0, 0], end: [100, 10] }
		]);
		const down = curve({ cx0: 0, cy0: 50, cx1: 0, cy1: 50, x1: 0, y1: 100, spread0: 10, strands: 2 });
		expect(both(curveStrands(down)).after).toEqual([
			{ start: [5, 0], end: [10, 100] },
			{ start: [-5, 0], end: [-10, 100] }
		]);
	});

	it('fans out evenly on its way', () => {
		const [d = ''] = curveStrands(curve({ spread0: 6, spread1: 18, strands: 2 })).after.split(/(?=M)/);
		// 6, then 10 and 14 at the control points, then 18 from side to side.
		expect(d).toBe('M0 -3C50 -5 50 -7 100 -9');
	});

	it('sets out square to the way it takes, and arrives so', () => {
		const bent = curve({ cx0: 0, cy0: -50, cx1: 100, cy1: -50, x1: 100, y1: 0, spread0: 10, strands: 2 });
		const [first] = both(curveStrands(bent)).after;
		expect(first).toEqual({ start: [-5, 0], end: [110, 0] });
	});

	it('is the same wherever it lies', () => {
		const bent = curve({ cx0: 20, cy0: -30, cx1: 70, cy1: -40, y1: 20, spread0: 10, strands: 2 });
		const names = ['x0', 'cx0', 'cx1', 'x1'] as const;
		const moved = { ...bent, y0: 200, cy0: 170, cy1: 160, y1: 220 };
		for (const name of names) moved[name] = bent[name] + 100;
		const ends = (mark: CurveMark, [dx, dy]: Pair) =>
			both(curveStrands(mark)).after.map(({ start, end }) =>
				[start, end].map(([x, y]) => [expect.closeTo(x + dx, 0), expect.closeTo(y + dy, 0)] as unknown)
			);
		const there = both(curveStrands(moved)).after.map(({ start, end }) => [start, end]);
		expect(there).toEqual(ends(bent, [100, 200]));
		const middles = (mark: CurveMark) =>
			[...curveStrands(mark).after.matchAll(/C([\d.-]+) /g)].map(([, at]) => Number(at));
		middles(moved).forEach((at, i) => expect(at - 100).toBeCloseTo(middles(bent)[i] as number, 0));
	});

	it('is one strand where it has one or less, on its middle line', () => {
		for (const strands of [0, 0.4, 1, 1.4]) {
			const { after } = both(curveStrands(curve({ strands, spread0: 20 })));
			expect(after).toEqual([{ start: [0, 0], end: [100, 0] }]);
		}
		expect(both(curveStrands(curve({ strands: 1.6 }))).after).toHaveLength(2);
	});

	it('is as thick as it says', () => {
		expect(curveStrands(curve()).stroke).toBe(1.4);
		expect(curveStrands(curve({ stroke: 3 })).stroke).toBe(3);
	});

	it('goes nowhere without falling apart', () => {
		const point = curve({ cx0: 5, cy0: 5, cx1: 5, cy1: 5, x0: 5, y0: 5, x1: 5, y1: 5, strands: 2 });
		// No direction counts as straight to the right: its strands lie below each other.
		expect(curveStrands(point).after).toBe('M5 5V-5M5 5V15');
	});

	it('is written short where it hangs straight down', () => {
		const upright = curve({ x0: 5, cx0: 5, cx1: 5, x1: 5, cy0: 10, cy1: 20, y1: 30.04, strands: 1 });
		expect(curveStrands(upright).after).toBe('M5 0V30');
		const leaning = { ...upright, cx1: 6 };
		expect(curveStrands(leaning).after).toBe('M5 0C5 10 6 20 5 30');
		expect(curveStrands({ ...upright, cx0: 6 }).after).toContain('C');
		expect(curveStrands({ ...upright, x1: 6 }).after).toContain('C');
	});

	it('turns and is drawn like a ribbon', () => {
		const { before, after } = both(curveStrands(curve({ colorStop: 0.5, drawn: 0.75 })));
		expect(before).toHaveLength(3);
		before.forEach(({ end }, i) => expect(after[i]?.start).toEqual(end));
		expect(curveStrands(curve({ drawn: 0 }))).toMatchObject({ before: '', after: '' });
	});
});
