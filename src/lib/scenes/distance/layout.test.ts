import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { Frame, Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { place } from '$lib/charts/camera';
import { textWidth } from '$lib/charts/measure';
import { cityAt } from '$lib/charts/places';
import { along } from '$lib/charts/curve-between';
import { REPUBLICS, amountOf, fact } from '$lib/facts';
import { forEachOf, framesOf, atEverySize, checkScene } from '../testing/rules';
import { scene } from '.';
import { distanceTo } from './ruler-scale';
import { states } from './states';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const curves = (frame: Frame, start: string): CurveMark[] =>
	keyed(frame, start).filter((mark) => mark.kind === 'curve');

checkScene(scene);

atEverySize(scene, 'is light enough for a cheap phone, even beside another', ({ frame }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(60)
);

atEverySize(scene, 'keeps every curve inside, bow and all', ({ frame, width, height }) => {
	const outside = curves(frame, '').filter(({ cy0, cy1, cx0, cx1 }) => {
		const [low, high] = [Math.min(cy0, cy1), Math.max(cy0, cy1)];
		const inside = low > 0 && high < height && Math.min(cx0, cx1) > -1 && Math.max(cx0, cx1) < width + 1;
		return !inside;
	});
	expect(outside.map(({ key }) => key)).toEqual([]);
});

describe('both western names', () => {
	const named = framesOf(scene).filter(({ frame }) => keyed(frame, 'luxembourg-name').length > 0);

	it('stand in the pictures in which curves meet at both', () =>
		expect(new Set(named.map(({ state }) => state))).toEqual(new Set(['relations', 'question'])));

	it.each(['brussels-name', 'luxembourg-name'])('have no curve running through them: %s', (key) =>
		forEachOf(named, ({ frame }) => {
			const [name] = keyed(frame, key) as [TextMark];
			const right = name.x + textWidth(name.lines[0] ?? '', name.size, 600);
			const near = curves(frame, '').flatMap((curve) =>
				range(0, 1, 0.01)
					.map((t) => along(curve, t))
					.filter(([x]) => x >= name.x && x <= right)
			);
			expect(near.length).toBeGreaterThan(0);
			expect(near.filter(([, y]) => y >= name.y - name.size && y <= name.y)).toEqual([]);
		})
	);
});

describe('the curves', () => {
	it('run from both partners to all five in the year relations open, all five alike', () => {
		const frame = frameOf('relations');
		for (const partner of ['be', 'lu']) {
			const found = curves(frame, `${partner}-`);
			expect(found.map(({ color }) => color)).toEqual([...REPUBLICS]);
			expect(new Set(found.map(({ strands }) => strands)).size).toBe(1);
			for (const { from } of found) expect(from).toBe(partner.toUpperCase());
		}
	});

	it('end in Almaty until the capital moves, and in Astana afterwards', () => {
		expect(Number(String(fact('distance-relations-be').value))).toBeLessThan(
			Number(String(fact('distance-capital-moved').value).slice(0, 4))
		);
		for (const [name, { capitals }] of Object.entries(states)) {
			const early = ['capitals', 'republics', 'relations', 'distances'].includes(name);
			expect(capitals.KZ, name).toBe(early ? 'almaty' : 'astana');
		}
	});

	it('run west to as many embassies as there are', () => {
		const frame = frameOf('embassies');
		expect(curves(frame, 'home-')).toHaveLength(amountOf('embassies-brussels'));
		expect(keyed(frame, 'embassy-')).toHaveLength(amountOf('embassies-brussels'));
		for (const { key, color, from } of curves(frame, 'home-')) {
			expect(color).toBe('BE');
			expect(key).toBe(`home-${from}`);
		}
	});

	it('go back from Belgium to Kazakhstan alone', () =>
		expect(curves(frameOf('initiative'), 'be-').map(({ color }) => color)).toEqual(['KZ']));

	it('meet no other curve while the question is open', () => {
		const open = curves(frameOf('question'), '');
		expect(open.length).toBeGreaterThan(0);
		for (const { drawn = 1 } of open) expect(drawn).toBeLessThan(0.5);
	});

	it('give each host in Brussels a strand of each republic', () => {
		const frame = frameOf('why');
		for (const host of ['eu', 'nato', 'belgium'])
			expect(curves(frame, `${host}-`).map(({ from }) => from)).toEqual([...REPUBLICS]);
	});
});

describe('the ruler', () => {
	it.each(['distances', 'moved'])('makes every kilometre as long as every other: %s', (state) => {
		const { capitals } = states[state as 'distances'];
		const perKm = curves(frameOf(state), '').map(({ key, x0, x1 }) => {
			const code = REPUBLICS.find((c) => key === `be-${c}`);
			return (x1 - x0) / amountOf(distanceTo(code ? capitals[code] : 'luxembourg'));
		});
		expect(perKm).toHaveLength(REPUBLICS.length + 1);
		for (const scale of perKm) expect(scale).toBeCloseTo(perKm[0] as number, 9);
	});

	it('dashes what the move saved', () => {
		const frame = frameOf('moved');
		const [kz] = curves(frame, 'be-KZ') as [CurveMark];
		const former = keyed(frame, 'former')[0];
		const scale = (kz.x1 - kz.x0) / amountOf('distance-astana');
		expect(former?.kind === 'dot' && (former.x - kz.x1) / scale).toBeCloseTo(amountOf('distance-closer'), 6);
	});

	it('keeps the curves that it takes off the map', () => {
		const before = new Set(frameOf('relations').marks.map(({ key }) => key));
		const taken = curves(frameOf('distances'), 'be-').map(({ key }) => key);
		expect(taken).toHaveLength(REPUBLICS.length);
		expect(taken.filter((key) => !before.has(key))).toEqual([]);
	});
});

describe('the map', () => {
	it('knows where the facts say the cities are', () => {
		const [lon, lat] = cityAt('brussels');
		expect([lat, lon]).toEqual([50.85, 4.35]);
		expect(place(cityAt('almaty'), { k: 1, tx: 0, ty: 0 })[0]).toBeGreaterThan(
			place(cityAt('astana'), { k: 1, tx: 0, ty: 0 })[0]
		);
	});

	it('stays in its place while the curves change', () => {
		const land = (state: string) => keyed(frameOf(state), 'land');
		const where = (marks: Mark[]) => marks.map((m) => m.kind === 'path' && [m.key, m.k, m.tx, m.ty]);
		expect(land('relations').length).toBeGreaterThan(0);
		for (const state of ['embassies', 'initiative', 'question'])
			expect(where(land(state))).toEqual(where(land('relations')));
		expect(where(land('kazakhstan'))).toEqual(where(land('republics')));
	});
});
