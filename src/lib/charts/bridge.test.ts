import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { BRIDGE, bridgePaths, standings } from './bridge';
import type { Frame, Mark } from './frame';

const bar = (tone: Mark['tone'], x: number): Mark => ({
	kind: 'rect',
	key: tone,
	tone,
	x,
	y: 0,
	width: 20,
	height: 50,
	fill: 'strands'
});
const frame = (...marks: Mark[]): Frame => ({ width: 200, height: 100, marks });

describe('the threads between two pictures', () => {
	it('start where each republic stood and end where it will stand', () => {
		const paths = bridgePaths(frame(bar('KZ', 40)), frame(bar('KZ', 140)));
		const [, middle] = paths[0]?.d.split('M').filter(Boolean) ?? [];
		expect(middle).toMatch(/^250 0/);
		expect(middle).toMatch(/750 1000$/);
	});

	it('are one for each republic, in order, and inside their place', () => {
		const paths = bridgePaths(frame(bar('TJ', 0)), frame());
		expect(paths.map(({ republic }) => republic)).toEqual(REPUBLICS);
		for (const { d } of paths)
			for (const [, x] of d.matchAll(/[MC ](\d+) (?:0|1000)\b/g)) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThanOrEqual(BRIDGE);
			}
	});

	it('put a republic that a picture leaves out where the order puts it', () => {
		const { KZ, TJ } = standings(frame());
		expect([KZ, TJ]).toEqual([0.1, 0.9]);
	});
});
