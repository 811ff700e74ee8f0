import { describe, expect, it } from 'vitest';
import type { Frame } from '$lib/charts/frame';
import { bar } from './testing/fakes';
import { revealed } from './reveal';

const label = { kind: 'text', key: 'l', color: 'ink', x: 0, y: 9, lines: ['1'], size: 14 } as const;
const plot = { left: 0, right: 9, top: 0, bottom: 9 } as unknown as Frame['plot'];
const frame: Frame = { width: 100, height: 50, marks: [bar(9), label], plot };
const keysOf = ({ frame: { marks } }: ReturnType<typeof revealed>) => marks.map(({ key }) => key);

describe('a picture that is revealed layer by layer', () => {
	const layers = ['shapes', 'axes', 'labels', 'words'] as const;

	it('shows its first layer at least, and each next one beside those before', () => {
		const steps = [0, 1, 2, 3, 4, 5].map((count) => revealed(frame, layers, count));
		expect(steps.map(keysOf)).toEqual([['bar'], ['bar'], ['bar'], ['bar', 'l'], ['bar', 'l'], ['bar', 'l']]);
		expect(steps.map((step) => step.frame.plot !== undefined)).toEqual([
			false,
			false,
			true,
			true,
			true,
			true
		]);
		expect(steps.map(({ words }) => words)).toEqual([false, false, false, false, true, true]);
		expect(steps[0]?.frame).toMatchObject({ width: 100, height: 50 });
		expect(steps[4]?.frame).toBe(frame);
	});

	it('shows from the start what no layer names', () => {
		expect(revealed(frame, ['labels', 'shapes'], 1)).toEqual({
			frame: { ...frame, marks: [label] },
			words: true
		});
		expect(revealed(frame, [], 1)).toEqual({ frame, words: true });
	});
});
