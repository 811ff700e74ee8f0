import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { CONNECTOR_SIZE, connectorPaths, republicPositions } from './connector';
import type { Frame, Mark } from './frame';

const bar = (color: Mark['color'], x: number, more: Partial<Mark> = {}): Mark =>
	({
		kind: 'rect',
		key: `${color}-${x}`,
		color,
		x,
		y: 0,
		width: 20,
		height: 50,
		fill: 'strands',
		...more
	}) as Mark;
const frame = (...marks: Mark[]): Frame => ({ width: 200, height: 100, marks });

describe('where a republic stands', () => {
	it('is the middle of all that is drawn in its colour', () => {
		const { KZ, UZ } = republicPositions(frame(bar('KZ', 40), bar('KZ', 140), bar('BE', 0), bar('UZ', 90)));
		expect(KZ).toBe(0.5);
		expect(UZ).toBe(0.5);
		expect(republicPositions(frame(bar('TM', 30))).TM).toBe(0.2);
	});

	it('is not where something can’t be seen, or where its land lies', () => {
		const land: Mark = { kind: 'path', key: 'land', color: 'KZ', d: '', k: 1, tx: 0, ty: 0, fill: 'solid' };
		expect(republicPositions(frame(land, bar('KZ', 30), bar('KZ', 170, { opacity: 0 }))).KZ).toBe(0.2);
		expect(republicPositions(frame(land)).KZ).toBe(0.1);
		expect(republicPositions(frame(bar('KZ', 30, { opacity: 0.5 }))).KZ).toBe(0.2);
	});

	it('is where the order puts it when a picture leaves it out', () =>
		expect(REPUBLICS.map((code) => republicPositions(frame())[code])).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]));
});

describe('the curves between two pictures', () => {
	const paths = () => connectorPaths(frame(bar('KZ', 40)), frame(bar('KZ', 140)));

	it('are one for each republic, in order', () =>
		expect(paths().map(({ republic }) => republic)).toEqual(REPUBLICS));

	it('lead from where each stood over where they are tied to where each will stand', () => {
		// Three strands, fanned out at their ends and close where they are tied.
		expect(paths()[0]?.d).toBe(
			'M243 0C243 150 6.5 110 6.5 260V700C6.5 870 743 830 743 1000' +
				'M250 0C250 150 8 110 8 260V700C8 870 750 830 750 1000' +
				'M257 0C257 150 9.5 110 9.5 260V700C9.5 870 757 830 757 1000'
		);
	});

	it('are tied side by side, and stay inside their place', () => {
		const tied = paths().map(({ d }) => Number(d.split('M')[2]?.match(/260V700C([\d.]+)/)?.[1]));
		expect(tied).toEqual([8, 14, 20, 26, 32]);
		for (const { d } of paths())
			for (const [, at] of d.matchAll(/[MC ](\d+) (?:0|1000)\b/g)) {
				expect(Number(at)).toBeGreaterThanOrEqual(0);
				expect(Number(at)).toBeLessThanOrEqual(CONNECTOR_SIZE);
			}
	});
});
