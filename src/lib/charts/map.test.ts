import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '$lib/facts';
import { place, type LonLat } from './camera';
import { landDrawing } from './land';
import { mapMarks } from './map';
import { labelMarks, leadOf, type MapLabel } from './map-label';
import { textWidth } from './measure';

const camera = { k: 0.1, tx: 200, ty: 300 };

describe('the map', () => {
	const marks = () =>
		mapMarks(
			{
				highlighted: ['KZ'],
				paint: { TM: { color: 'muted', tint: 0.9 }, NL: { color: 'ink', tint: 0.2, stroke: 2 } }
			},
			camera
		);
	const find = (key: string) => marks().find((mark) => mark.key === key);

	it('draws the sea first, then all other land, the partners, and the republics in their order', () =>
		expect(marks().map(({ key }) => key)).toEqual([
			'sea',
			'land',
			'land-NL',
			'land-BE',
			'land-LU',
			...REPUBLICS.map((code) => `land-${code}`)
		]));

	it('brings each outline into the picture', () => {
		expect(find('land')).toEqual({
			kind: 'path',
			key: 'land',
			d: landDrawing.rest,
			...camera,
			fill: 'solid',
			stroke: undefined,
			color: 'paper',
			tint: 1
		});
		expect(find('land-KG')).toMatchObject({ d: landDrawing.republics.KG, ...camera });
		expect(find('land-LU')).toMatchObject({ d: landDrawing.partners.LU, color: 'LU', tint: 0.7 });
		expect(find('land-BE')).toMatchObject({ d: landDrawing.partners.BE, color: 'BE', tint: 0.55 });
	});

	it('highlights what the picture speaks of, and leaves the others pale', () => {
		expect(find('land-KZ')).toMatchObject({ color: 'KZ', tint: 0.26, stroke: 0.9 });
		expect(find('land-UZ')).toMatchObject({ color: 'UZ', tint: 0.1, stroke: 0.5 });
	});

	it('paints a country as asked, highlighted or not', () => {
		expect(find('land-TM')).toMatchObject({ color: 'muted', tint: 0.9, stroke: undefined });
		expect(find('land-NL')).toMatchObject({ color: 'ink', tint: 0.2, stroke: 2 });
		const other = mapMarks(
			{ highlighted: [], paint: { BE: { color: 'faint', tint: 1 }, LU: { color: 'rule', tint: 0 } } },
			camera
		);
		expect(other.find(({ key }) => key === 'land-NL')).toMatchObject({ color: 'paper', tint: 1 });
		expect(other.find(({ key }) => key === 'land-BE')).toMatchObject({ color: 'faint', tint: 1 });
		expect(other.find(({ key }) => key === 'land-LU')).toMatchObject({ color: 'rule', tint: 0 });
	});

	it('has land that is the page itself, and runs on beyond the picture, and a sea behind all of it', () => {
		const sea = find('sea');
		if (sea?.kind !== 'path') throw new Error('the sea is a path');
		expect(sea).toMatchObject({ ...camera, color: 'rule', tint: 0.34 });
		const [, left, top, width, height] = /^M(-\d+)(-\d+)h(\d+)v(\d+)h-\3z$/.exec(sea.d)?.map(Number) ?? [];
		expect([left, top, width, height]).toEqual([-1900, -3900, 5000, 5600]);
	});
});

describe('words on the map', () => {
	const AT: LonLat = [60, 45];
	const sizes = { type: 20, width: 600, step: 8 };
	const words = (stand: MapLabel['stand'], at = AT): MapLabel => ({
		key: 'city',
		at,
		stand,
		color: 'ink',
		lines: [
			['Almaty', 600, 'position-almaty'],
			['the capital', 400]
		]
	});

	it('stand in steps to the right of their place and line heights below it', () => {
		const [x, y] = place(AT, camera);
		const [first, second] = labelMarks(words([2, 1, 'start']), camera, sizes);
		expect(leadOf(20)).toBe(25);
		expect(first).toEqual({
			kind: 'text',
			key: 'city-0',
			color: 'ink',
			x: x + 16,
			y: y + 25,
			lines: ['Almaty'],
			size: 20,
			weight: 600,
			anchor: 'start',
			halo: true,
			fact: 'position-almaty'
		});
		expect(second).toMatchObject({ key: 'city-1', y: y + 50, lines: ['the capital'], weight: 400 });
		expect(second).toHaveProperty('fact', undefined);
	});

	it('stay inside the picture, by their widest line and however they are aligned', () => {
		const widest = Math.max(textWidth('Almaty', 20, 600), textWidth('the capital', 20));
		const at = (anchor: MapLabel['stand'][2], tx: number) =>
			labelMarks(words([0, 0, anchor]), { ...camera, tx }, sizes)[0]?.x;
		expect(at('start', -5000)).toBeCloseTo(2, 9);
		expect(at('middle', -5000)).toBeCloseTo(widest / 2 + 2, 9);
		expect(at('end', -5000)).toBeCloseTo(widest + 2, 9);
		expect(at('start', 5000)).toBeCloseTo(598 - widest, 9);
		expect(at('middle', 5000)).toBeCloseTo(598 - widest / 2, 9);
		expect(at('end', 5000)).toBeCloseTo(598, 9);
	});
});
