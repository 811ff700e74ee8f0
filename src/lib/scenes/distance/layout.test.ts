import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { Frame, Mark, TextMark, CurveMark } from '$lib/charts/frame';
import { place } from '$lib/charts/camera';
import { textWidth } from '$lib/charts/measure';
import { cityAt } from '$lib/charts/places';
import { along } from '$lib/charts/curve-between';
import { REPUBLICS, amountOf, fact } from '$lib/facts';
import { forEachOf, framesOf, atEverySize, checkScene, checkSea } from '../testing/rules';
import { scene } from '.';
import { WISHES } from './calls';
import { distanceTo } from './ruler-scale';
import { states } from './states';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const curves = (frame: Frame, start: string): CurveMark[] =>
	keyed(frame, start).filter((mark) => mark.kind === 'curve');

checkScene(scene);
checkSea(scene);

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

	it('stand in the picture in which curves meet at both', () =>
		expect(new Set(named.map(({ state }) => state))).toEqual(new Set(['relations'])));

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
	const curvesFrom = (frame: Frame, start: string): CurveMark[] =>
		curves(frame, start).filter(({ key }) => !key.endsWith('-halo'));

	it('run from both partners to all five in the year relations open, all five alike', () => {
		const frame = frameOf('relations');
		for (const partner of ['be', 'lu']) {
			const found = curvesFrom(frame, `${partner}-`);
			expect(found.map(({ color }) => color)).toEqual([...REPUBLICS]);
			expect(new Set(found.map(({ strands }) => strands)).size).toBe(1);
			for (const { from } of found) expect(from).toBe(partner.toUpperCase());
		}
	});

	it('keep an edge of paper where they cross', () => {
		for (const [state, start] of [
			['relations', 'be-'],
			['embassies', 'home-']
		] as const)
			for (const one of curvesFrom(frameOf(state), start)) {
				const [halo] = curves(frameOf(state), `${one.key}-halo`) as [CurveMark];
				expect([halo.x0, halo.cy0, halo.x1]).toEqual([one.x0, one.cy0, one.x1]);
				expect(halo.stroke).toBeGreaterThan(one.spread1);
				expect([halo.color, halo.from]).toEqual(['paper', 'paper']);
			}
	});

	it('end in Almaty until the capital moves, and in Astana afterwards', () => {
		expect(Number(String(fact('distance-relations-be').value))).toBeLessThan(
			Number(String(fact('distance-capital-moved').value).slice(0, 4))
		);
		for (const [name, { capitals }] of Object.entries(states)) {
			const early = ['pipe', 'republics', 'relations', 'distances'].includes(name);
			expect(capitals.KZ, name).toBe(early ? 'almaty' : 'astana');
		}
	});

	it.each(['embassies', 'initiative'])('run west to as many embassies as there are: %s', (state) => {
		const frame = frameOf(state);
		expect(curvesFrom(frame, 'home-')).toHaveLength(amountOf('embassies-brussels'));
		expect(keyed(frame, 'embassy-')).toHaveLength(amountOf('embassies-brussels'));
		for (const { key, color, from, x0, x1 } of curvesFrom(frame, 'home-')) {
			expect(color).toBe('BE');
			expect(key).toBe(`home-${from}`);
			// The map is turned: east is on the left.
			expect(x0).toBeLessThan(x1);
		}
	});

	it('come into Brussels without crossing on the turned map', () => {
		const found = curvesFrom(frameOf('embassies'), 'home-');
		const by = (end: 'y0' | 'y1') => [...found].sort((a, b) => a[end] - b[end]).map(({ key }) => key);
		expect(by('y1')).toEqual(['home-TM', 'home-TJ', 'home-UZ', 'home-KG', 'home-KZ']);
	});

	it('go back from Belgium to Kazakhstan alone', () =>
		expect(curves(frameOf('initiative'), 'be-').map(({ color }) => color)).toEqual(['KZ']));

	it('carry what each republic wanted, where a source says it', () => {
		const wishes = keyed(frameOf('initiative'), 'wish-').flatMap(({ fact: id }) => id ?? []);
		expect(new Set(wishes)).toEqual(
			new Set(Object.values(WISHES).flatMap((all) => all.map((one) => one.fact)))
		);
		expect(WISHES.TM).toEqual([]);
	});
});

describe('the pipe', () => {
	it.each([
		[400, 440],
		[860, 780]
	])('is drawn as long as it is, turn and all, on the scale of the way: %d px wide', (width, height) => {
		const frame = frameOf('pipe', width, height);
		const [there] = curves(frame, 'pipe-there') as [CurveMark];
		const [back] = curves(frame, 'pipe-back') as [CurveMark];
		const [way] = curves(frame, 'cut-west') as [CurveMark];
		const radius = (back.y0 - there.y0) / 2;
		const drawn = there.x0 - there.x1 + Math.PI * radius + (back.x1 - back.x0);
		const scale = (way.x1 - way.x0) / amountOf('distance-almaty');
		expect(drawn / scale / amountOf('pipe-length')).toBeCloseTo(1, 9);
		expect(back.x1).toBeLessThan(there.x0);
	});

	it('lies under a curve that is cut', () => {
		for (const half of [...curves(frameOf('pipe'), 'cut-')]) expect(half.drawn).toBeLessThan(0.5);
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

	it('is turned round for the embassies: south is up, and east on the left', () => {
		const scale = (state: string) =>
			keyed(frameOf(state), 'land').flatMap((m) => (m.kind === 'path' ? m.k : []));
		expect(scale('relations').length).toBeGreaterThan(0);
		expect(Math.min(...scale('relations'))).toBeGreaterThan(0);
		expect(Math.max(...scale('embassies'))).toBeLessThan(0);
		const x = (key: string) =>
			keyed(frameOf('embassies'), key).flatMap((m) => (m.kind === 'dot' ? m.x : []))[0] ?? NaN;
		expect(x('capital-KG')).toBeLessThan(x('capital-TM'));
		expect(x('capital-TM')).toBeLessThan(x('embassy-TM'));
	});
});
