import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { fitCamera, place, type LonLat } from './camera';
import { landDrawing } from './land';

const BRUSSELS: LonLat = [4.35, 50.85];
const ALMATY: LonLat = [76.9, 43.24];

describe('the map', () => {
	const { republics, partners, rest } = landDrawing;

	it('draws each country, in whole steps', () => {
		for (const d of [
			...REPUBLICS.map((code) => republics[code]),
			partners.BE,
			partners.LU,
			partners.NL,
			rest
		])
			expect(d).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
	});

	it('stays light enough to stand in every picture', () => {
		expect(Object.values(republics).join('').length).toBeLessThan(5000);
		expect(rest.length).toBeLessThan(15000);
	});
});

describe('the camera', () => {
	it('puts the points in the middle of its room, touching two sides', () => {
		const room = { x: 10, y: 20, width: 300, height: 400 };
		const camera = fitCamera([BRUSSELS, ALMATY], room);
		const [[x0, y0], [x1, y1]] = [place(BRUSSELS, camera), place(ALMATY, camera)];
		expect(x0).toBeCloseTo(10, 6);
		expect(x1).toBeCloseTo(310, 6);
		expect((y0 + y1) / 2).toBeCloseTo(220, 6);
	});
});
