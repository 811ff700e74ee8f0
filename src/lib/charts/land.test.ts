import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { fitCamera, place, reference, turned, type LonLat } from './camera';
import { landDrawing } from './land';

const BRUSSELS: LonLat = [4.35, 50.85];
const ALMATY: LonLat = [76.9, 43.24];

describe('the map', () => {
	const { republics, partners, neighbours, rest } = landDrawing;

	it('draws each country, in whole steps', () => {
		for (const d of [
			...REPUBLICS.map((code) => republics[code]),
			partners.BE,
			partners.LU,
			partners.NL,
			neighbours.AF,
			rest
		])
			expect(d).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
	});

	it('stays light enough to stand in every picture', () => {
		expect(Object.values(republics).join('').length).toBeLessThan(8500);
		expect(rest.length).toBeLessThan(20500);
	});

	/** Whether a point of the globe lies on what an outline encloses: a ray to the right crosses it an odd number of times. */
	const on = (d: string, at: LonLat): boolean => {
		const [px, py] = reference(at);
		const crossings = d
			.split('z')
			.filter(Boolean)
			.flatMap((ring) => {
				const [x0 = 0, y0 = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
				const points: [number, number][] = [[x0, y0]];
				for (let i = 0; i < steps.length; i += 2) {
					const [x, y] = points.at(-1) as [number, number];
					points.push([x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)]);
				}
				return points.filter(([x, y], i) => {
					const [nx, ny] = points[(i + 1) % points.length] as [number, number];
					return y > py !== ny > py && px < x + ((py - y) / (ny - y)) * (nx - x);
				});
			});
		return crossings.length % 2 === 1;
	};

	it('has land where there is land, and sea where there is sea', () => {
		const PLACES: Readonly<Record<string, LonLat>> = {
			Baku: [49.87, 40.41],
			Moscow: [37.62, 55.75],
			'The Hague': [4.31, 52.08]
		};
		expect(on(rest, PLACES.Baku as LonLat)).toBe(true);
		expect(on(rest, PLACES.Moscow as LonLat)).toBe(true);
		expect(on(partners.NL, PLACES['The Hague'] as LonLat)).toBe(true);
		expect(on(partners.BE, BRUSSELS)).toBe(true);
		expect(on(republics.KZ, ALMATY)).toBe(true);
		// A cosmodrome that Kazakhstan lets to Russia.
		expect(on(republics.KZ, [63.3, 45.9])).toBe(true);
		expect(on(neighbours.AF, [69.2, 34.5]) && on(rest, [69.2, 34.5])).toBe(true);
		for (const sea of [
			[51, 42],
			[3, 54],
			[35, 43.5]
		] as const)
			for (const d of [rest, ...Object.values(republics), ...Object.values(partners)])
				expect(on(d, sea)).toBe(false);
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

	it('turns a picture by half a circle', () => {
		const size = { width: 300, height: 200 };
		const camera = fitCamera([BRUSSELS, ALMATY], { x: 0, y: 0, ...size });
		const [x, y] = place(ALMATY, camera);
		const [tx, ty] = place(ALMATY, turned(camera, size));
		expect([tx, ty]).toEqual([expect.closeTo(300 - x, 6), expect.closeTo(200 - y, 6)]);
		expect(turned(turned(camera, size), size)).toEqual({
			k: camera.k,
			tx: expect.closeTo(camera.tx, 9),
			ty: expect.closeTo(camera.ty, 9)
		});
	});
});
