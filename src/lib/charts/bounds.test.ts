import { describe, expect, it } from 'vitest';
import { boundsOf, frameFaults, overlap } from './bounds';
import type { Mark, TextMark } from './frame';
import { textWidth } from './measure';

const text = (key: string, more: Partial<TextMark> = {}): TextMark => ({
	kind: 'text',
	key,
	color: 'ink',
	x: 50,
	y: 50,
	lines: ['label'],
	size: 13,
	...more
});
const base = { key: 'm', color: 'KZ' } as const;
const strands = { strands: 3, spread0: 0, spread1: 9, from: 'BE', colorStop: 0.5 } as const;

describe('the box around a mark', () => {
	it.each<[string, Mark, object]>([
		[
			'a rectangle',
			{ ...base, kind: 'rect', x: 1, y: 2, width: 30, height: 40, fill: 'solid' },
			{ x: 1, y: 2, width: 30, height: 40 }
		],
		[
			'a line, whichever way it runs',
			{ ...base, kind: 'line', x1: 30, y1: 40, x2: 10, y2: 60, stroke: 1 },
			{ x: 10, y: 40, width: 20, height: 20 }
		],
		[
			'a dot',
			{ ...base, kind: 'dot', x: 10, y: 20, r: 4, fill: 'solid' },
			{ x: 6, y: 16, width: 8, height: 8 }
		],
		[
			'a ribbon, with its width at both ends',
			{ ...base, kind: 'ribbon', x0: 0, y0: 10, x1: 100, y1: 60, width: 40, from: 'BE', colorStop: 0.5 },
			{ x: 0, y: 10, width: 100, height: 90 }
		],
		[
			'a ribbon that rises',
			{ ...base, kind: 'ribbon', x0: 0, y0: 60, x1: 100, y1: 10, width: 40, from: 'BE', colorStop: 0.5 },
			{ x: 0, y: 10, width: 100, height: 90 }
		],
		[
			'a curve, from end to end',
			{ ...base, ...strands, kind: 'curve', x0: 5, y0: 50, cx0: 9, cy0: 0, cx1: 9, cy1: 0, x1: 25, y1: 10 },
			{ x: 5, y: 10, width: 20, height: 40 }
		]
	])('holds %s', (_, mark, box) => expect(boundsOf(mark)).toEqual(box));

	it('holds a text, and no outline: land may run off the picture', () => {
		expect(boundsOf(text('a'))).toMatchObject({ x: 50, width: textWidth('label', 13), height: 13 });
		expect(
			boundsOf({ ...base, kind: 'path', d: 'M0 0Z', k: 1, tx: 0, ty: 0, fill: 'solid' })
		).toBeUndefined();
	});
});

describe('boxes overlap', () => {
	const box = { x: 10, y: 10, width: 20, height: 20 };
	it.each([
		['beside each other', { x: 30 }, false],
		['by a hair at the right', { x: 29.5 }, false],
		['at the right', { x: 29.4 }, true],
		['by a hair at the left', { x: -9.5 }, false],
		['at the left', { x: -9.4 }, true],
		['by a hair below', { y: 29.5 }, false],
		['below', { y: 29.4 }, true],
		['by a hair above', { y: -9.5 }, false],
		['above', { y: -9.4 }, true],
		['in one direction only', { x: 15, y: 50 }, false]
	])('%s', (_, moved, is) => {
		expect(overlap(box, { ...box, ...moved })).toBe(is);
		expect(overlap({ ...box, ...moved }, box)).toBe(is);
	});

	it('as strictly as asked', () => {
		expect(overlap(box, { ...box, x: 29.9 }, 0)).toBe(true);
		expect(overlap(box, { ...box, x: 25 }, 5)).toBe(false);
	});
});

describe('a frame’s faults', () => {
	const faults = (...marks: Mark[]) => frameFaults({ width: 200, height: 100, marks });
	const rect = (x: number, y: number, width: number, height: number, more: Partial<Mark> = {}): Mark =>
		({ ...base, kind: 'rect', x, y, width, height, fill: 'solid', ...more }) as Mark;

	it('are none where marks fill the picture, to half a pixel', () => {
		expect(faults(rect(-0.5, -0.5, 201, 101))).toEqual([]);
		expect(faults(text('a'), text('b', { y: 80 }))).toEqual([]);
	});

	it.each([
		['left', rect(-0.6, 0, 9, 9), 'm leaves the picture: -1 0 8 9 in 200×100'],
		['top', rect(0, -0.6, 9, 9), 'm leaves the picture: 0 -1 9 8 in 200×100'],
		['right', rect(190, 0, 10.6, 9), 'm leaves the picture: 190 0 201 9 in 200×100'],
		['bottom', rect(0, 90, 9, 10.6), 'm leaves the picture: 0 90 9 101 in 200×100']
	])('say where a mark leaves at the %s', (_, mark, fault) => expect(faults(mark)).toEqual([fault]));

	it('are not asked of what can’t be seen, nor of outlines', () => {
		expect(faults(rect(500, 0, 9, 9, { opacity: 0 }))).toEqual([]);
		expect(faults(text('a'), text('b', { opacity: 0 }))).toEqual([]);
		expect(faults(text('a', { size: 3, opacity: 0 }))).toEqual([]);
		expect(faults({ ...base, kind: 'path', d: '', k: 9, tx: -999, ty: 0, fill: 'solid' })).toEqual([]);
		expect(faults(rect(500, 0, 9, 9, { opacity: 0.1 }))).toHaveLength(1);
	});

	it('are sizes below nothing', () => {
		expect(faults(rect(50, 50, -1, 9))).toEqual(['m has a negative size']);
		expect(faults(rect(50, 50, 9, -1))).toEqual(['m has a negative size']);
		expect(faults(rect(50, 50, 0, 0))).toEqual([]);
	});

	it('are numbers that are none, by their name', () =>
		expect(faults(rect(0, 0, 9, 9, { delay: Number.NaN }))).toEqual(['m: delay is NaN']));

	it('are two marks of one name', () =>
		expect(faults(rect(0, 0, 9, 9), rect(0, 0, 9, 9))).toEqual(['two marks are called "m"']));

	it('are labels smaller than asked', () => {
		expect(faults(text('a', { size: 12 }))).toEqual(['a is set in 12 px']);
		expect(frameFaults({ width: 200, height: 100, marks: [text('a', { size: 12 })] }, 12)).toEqual([]);
	});

	it('are labels on each other, each pair once; shapes may lie below', () =>
		expect(faults(rect(50, 40, 40, 20), text('a'), text('b'), text('c', { x: 60 }))).toEqual([
			'"b" and "a" overlap',
			'"c" and "a" overlap',
			'"c" and "b" overlap'
		]));
});
