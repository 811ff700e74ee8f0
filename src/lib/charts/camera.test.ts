import { describe, expect, it } from 'vitest';
import { knownFact } from '$lib/facts/known';
import { fitCamera, place, reference, type LonLat } from './camera';
import { CAPITAL, CENTER, cityAt } from './places';

describe('the camera', () => {
	const WEST: LonLat = [4.35, 50.85];
	const EAST: LonLat = [76.9, 43.24];
	const NORTH: LonLat = [40, 56];
	const SOUTH: LonLat = [42, 36];

	it('shows all points as large as the room allows, in its middle', () => {
		const wide = { x: 10, y: 20, width: 300, height: 4000 };
		const camera = fitCamera([EAST, WEST], wide);
		const [[x0, y0], [x1, y1]] = [place(WEST, camera), place(EAST, camera)];
		expect([x0, x1]).toEqual([expect.closeTo(10, 6), expect.closeTo(310, 6)]);
		expect((y0 + y1) / 2).toBeCloseTo(2020, 6);
		const high = { x: 10, y: 20, width: 3000, height: 400 };
		const other = fitCamera([NORTH, SOUTH], high);
		const [[left, top], [right, bottom]] = [place(NORTH, other), place(SOUTH, other)];
		expect([top, bottom]).toEqual([expect.closeTo(20, 6), expect.closeTo(420, 6)]);
		expect((left + right) / 2).toBeCloseTo(1510, 6);
	});

	it('scales the reference drawing and shifts it', () => {
		const [x, y] = reference(WEST);
		expect(place(WEST, { k: 0.5, tx: 7, ty: -3 })).toEqual([x / 2 + 7, y / 2 - 3]);
	});

	it('has north up and east at the right, and the middle meridian upright', () => {
		expect(reference(WEST)[0]).toBeLessThan(reference(EAST)[0]);
		expect(reference(NORTH)[1]).toBeLessThan(reference(SOUTH)[1]);
		expect(reference([46, 40])[0]).toBeCloseTo(0, 9);
	});

	it('draws true to area', () => {
		/** Area in the drawing of a small square of land, by how much of the globe it is. */
		const scale = ([lon, lat]: LonLat) => {
			const [[x0, y0], [x1, y1], [x2, y2]] = [
				reference([lon, lat]),
				reference([lon + 0.01, lat]),
				reference([lon, lat + 0.01])
			];
			const area = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
			return area / Math.cos((lat * Math.PI) / 180);
		};
		for (const at of [EAST, NORTH, SOUTH]) expect(scale(at) / scale(WEST)).toBeCloseTo(1, 3);
	});
});

describe('places', () => {
	it('stand where the facts say, longitude first', () => expect(cityAt('almaty')).toEqual([76.93, 43.26]));

	it('have a capital and a middle for each republic', () => {
		for (const [code, city] of Object.entries(CAPITAL))
			expect(knownFact(`position-${city}`).about, city).toEqual([code]);
		// Degrees; Kazakhstan is the largest, and its capital lies in the north.
		for (const [code, [longitude, latitude]] of Object.entries(CENTER)) {
			const [x, y] = cityAt(CAPITAL[code as keyof typeof CAPITAL]);
			expect(Math.hypot(x - longitude, y - latitude), code).toBeLessThan(6);
		}
	});
});
