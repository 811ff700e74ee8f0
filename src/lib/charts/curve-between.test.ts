import { describe, expect, it } from 'vitest';
import { along, bumpX, curveBetween, entering, middleOf, reachBefore, straight } from './curve-between';

const options = { key: 't', from: 'BE', color: 'KZ', strands: 3, bow: 0.1 } as const;

describe('a curve between two points', () => {
	it('bows upwards, whichever way it goes', () => {
		const there = curveBetween([0, 100], [300, 100], options);
		expect(there).toMatchObject({ x0: 0, y0: 100, x1: 300, y1: 100, cx0: 99, cx1: 201 });
		expect([there.cy0, there.cy1]).toEqual([70, 70]);
		const back = curveBetween([300, 100], [0, 100], options);
		expect([back.cy0, back.cy1]).toEqual([70, 70]);
		expect([back.cx0, back.cx1]).toEqual([201, 99]);
		const up = curveBetween([100, 300], [100, 0], options);
		expect([up.cx0, up.cx1]).toEqual([70, 70]);
	});

	it('is square to its bow where it slopes', () => {
		const curve = curveBetween([10, 20], [110, 220], { ...options, bow: 0.2 });
		// A third of the way, and a fifth of its length to the upper side.
		expect(curve.cx0).toBeCloseTo(10 + 33 + 40, 9);
		expect(curve.cy0).toBeCloseTo(20 + 66 - 20, 9);
		expect(curve.cx1).toBeCloseTo(10 + 67 + 40, 9);
		expect(curve.cy1).toBeCloseTo(20 + 134 - 20, 9);
	});

	it('is a mark that is drawn from its start, and turns its colour in the middle', () => {
		const { bow, ...rest } = options;
		expect(bow).toBe(0.1);
		expect(curveBetween([0, 0], [9, 9], options)).toMatchObject({
			kind: 'curve',
			...rest,
			spread0: 0,
			spread1: 0,
			colorStop: 0.5,
			enter: { drawn: 0 }
		});
		expect(curveBetween([0, 0], [9, 9], options)).not.toHaveProperty('bow');
	});
});

it('a bump sets out and arrives horizontally', () => {
	expect(bumpX([0, 10], [40, 90])).toEqual([
		[0, 10],
		[20, 10],
		[20, 90],
		[40, 90]
	]);
	expect(bumpX([0, 10], [40, 90], 5).slice(1, 3)).toEqual([
		[5, 10],
		[35, 90]
	]);
});

it('a straight curve has its control points on the line', () =>
	expect(straight([10, 90], [40, 60])).toEqual([
		[10, 90],
		[20, 80],
		[30, 70],
		[40, 60]
	]));

describe('a line from the west', () => {
	it('comes in where it crosses the edge', () => expect(entering([-100, 50], [300, 250])).toEqual([0, 100]));
	it('begins where it is when that is in the picture', () => {
		expect(entering([10, 50], [300, 250])).toEqual([10, 50]);
		expect(entering([0, 50], [300, 250])).toEqual([0, 50]);
	});
});

describe('the way along a curve', () => {
	const between = () => ({ ...curveBetween([0, 100], [300, 100], options), spread0: 10, spread1: 30 });

	it('goes from its start over its middle to its end', () => {
		const curve = between();
		expect(along(curve, 0)).toEqual([0, 100]);
		expect(along(curve, 1)).toEqual([300, 100]);
		expect(middleOf(curve)).toEqual([expect.closeTo(150, 9), expect.closeTo(77.5, 9)]);
		const [x, y] = along(curve, 0.25);
		expect(x).toBeCloseTo(0.421875 * 99 + 0.140625 * 201 + 0.015625 * 300, 9);
		expect(y).toBeCloseTo(100 - 0.5625 * 30, 9);
	});

	it('reaches as far up and down as its strands', () => {
		const curve = between();
		const whole = reachBefore(300, curve);
		expect(whole.down).toBeCloseTo(115, 9);
		// Somewhere beyond the middle, where the bow is still high and the strands are wider.
		expect(whole.up).toBeLessThan(77.5 - 10);
		expect(whole.up).toBeGreaterThan(77.5 - 15);
		const part = reachBefore(0, curve);
		expect(part).toEqual({ up: 95, down: 105 });
		expect(reachBefore(150, curve).down).toBeCloseTo(105, 9);
	});
});

it('puts the control points of a straight curve on the line, a third from its ends', () =>
	expect(straight([0, 30], [30, 0])).toEqual([
		[0, 30],
		[10, 20],
		[20, 10],
		[30, 0]
	]));
