import { expect, it } from 'vitest';
import type { Mark } from '$lib/charts/frame';
import { encodeFrames, decodeFrames } from './encode-frames';

const dot = (x: number, more: Partial<Mark> = {}): Mark =>
	({ kind: 'dot', key: 'dot', color: 'BE', x, y: 2, r: 3, fill: 'solid', ...more }) as Mark;
const land: Mark = {
	kind: 'path',
	key: 'land',
	color: 'rule',
	d: 'M0 0Z',
	k: 0.12345,
	tx: 1,
	ty: 2,
	fill: 'solid'
};
const SIZE = { width: 328, height: 372 };

it('brings pictures back as they were, to what a screen can show', () => {
	const late = (delay: number) => dot(7, { enter: { r: 0 }, delay });
	const frames = [[land, dot(1.23456, { opacity: 0.5 })], [land, late(0.23456)], [dot(7)]];
	const encoded = encodeFrames(frames, SIZE, []);
	expect(decodeFrames(JSON.parse(JSON.stringify(encoded)), [])).toEqual([
		[{ ...land, k: 0.1235 }, dot(1.2, { opacity: 0.5 })],
		[{ ...land, k: 0.1235 }, late(0.23)],
		[dot(7)]
	]);
});

it('writes a mark once, and of a changed one only what changed', () => {
	const { marks, frames } = encodeFrames([[land, dot(1)], [land, dot(1)], [dot(5)]], SIZE, ['M0 0Z']);
	expect(frames).toEqual([[0, 0], [0, 0], [2]]);
	expect(marks).toHaveLength(3);
	expect(marks[0]?.d).toBe(0);
	expect(marks[2]).toEqual({ of: 1, x: 5 });
});

it('gives a mark that stays the very same object, so that it costs nothing to draw', () => {
	const [first, second] = decodeFrames(encodeFrames([[land], [land]], SIZE, ['M0 0Z']), ['M0 0Z']);
	expect(first?.[0]).toBe(second?.[0]);
	expect(first?.[0]).toMatchObject({ d: 'M0 0Z' });
});
