import { range } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { Frame, Mark, TextMark, ThreadMark } from '$lib/charts/frame';
import { place } from '$lib/charts/camera';
import { textWidth } from '$lib/charts/measure';
import { cityAt } from '$lib/charts/places';
import { along } from '$lib/charts/spin';
import { REPUBLICS, amountOf, fact } from '$lib/facts';
import { framesOf, keepsTheRules } from '../rules';
import { scene } from '.';
import { wayTo } from './rule-scale';
import { states } from './states';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const threads = (frame: Frame, start: string): ThreadMark[] =>
	keyed(frame, start).filter((mark) => mark.kind === 'thread');

keepsTheRules(scene);

describe.each(framesOf(scene))('$name', ({ frame, width, height }) => {
	it('stays light enough for a cheap phone', () => expect(frame.marks.length).toBeLessThanOrEqual(60));

	it('keeps every thread inside, bow and all', () => {
		for (const { key, cy0, cy1, cx0, cx1 } of threads(frame, '')) {
			const [low, high] = [Math.min(cy0, cy1), Math.max(cy0, cy1)];
			expect(low > 0 && high < height, `${key}: ${low}–${high} in ${height}`).toBe(true);
			expect(Math.min(cx0, cx1) > -1 && Math.max(cx0, cx1) < width + 1, key).toBe(true);
		}
	});
});

describe.each(framesOf(scene).filter(({ frame }) => keyed(frame, 'luxembourg-name').length > 0))(
	'$name',
	({ frame }) => {
		it.each(['brussels-name', 'luxembourg-name'])('no thread runs through %s', (key) => {
			const [name] = keyed(frame, key) as [TextMark];
			const right = name.x + textWidth(name.lines[0] ?? '', name.size, 600);
			const near = threads(frame, '').flatMap((thread) =>
				range(0, 1, 0.01)
					.map((t) => along(thread, t))
					.filter(([x]) => x >= name.x && x <= right)
			);
			expect(near.length).toBeGreaterThan(0);
			for (const [, y] of near) expect(y < name.y - name.size || y > name.y, `${y}, ${name.y}`).toBe(true);
		});
	}
);

describe('the threads', () => {
	it('run from both partners to all five in the year relations open, all five alike', () => {
		const frame = frameOf('relations');
		for (const partner of ['be', 'lu']) {
			const found = threads(frame, `${partner}-`);
			expect(found.map(({ tone }) => tone)).toEqual([...REPUBLICS]);
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
		expect(threads(frame, 'home-')).toHaveLength(amountOf('embassies-brussels'));
		expect(keyed(frame, 'embassy-')).toHaveLength(amountOf('embassies-brussels'));
		for (const { key, tone, from } of threads(frame, 'home-')) {
			expect(tone).toBe('BE');
			expect(key).toBe(`home-${from}`);
		}
	});

	it('go back from Belgium to Kazakhstan alone', () =>
		expect(threads(frameOf('initiative'), 'be-').map(({ tone }) => tone)).toEqual(['KZ']));

	it('meet no other thread while the question is open', () => {
		for (const { drawn = 1 } of threads(frameOf('question'), '')) expect(drawn).toBeLessThan(0.5);
	});

	it('give each host in Brussels a strand of each republic', () => {
		const frame = frameOf('why');
		for (const host of ['eu', 'nato', 'belgium'])
			expect(threads(frame, `${host}-`).map(({ from }) => from)).toEqual([...REPUBLICS]);
	});
});

describe('the rule', () => {
	it.each(['distances', 'moved'])('makes every kilometre as long as every other: %s', (state) => {
		const { capitals } = states[state as 'distances'];
		const perKm = threads(frameOf(state), '').map(({ key, x0, x1 }) => {
			const code = REPUBLICS.find((c) => key === `be-${c}`);
			return (x1 - x0) / amountOf(wayTo(code ? capitals[code] : 'luxembourg'));
		});
		expect(perKm).toHaveLength(REPUBLICS.length + 1);
		for (const scale of perKm) expect(scale).toBeCloseTo(perKm[0] as number, 9);
	});

	it('dashes what the move saved', () => {
		const frame = frameOf('moved');
		const [kz] = threads(frame, 'be-KZ') as [ThreadMark];
		const former = keyed(frame, 'former')[0];
		const scale = (kz.x1 - kz.x0) / amountOf('distance-astana');
		expect(former?.kind === 'dot' && (former.x - kz.x1) / scale).toBeCloseTo(amountOf('distance-closer'), 6);
	});

	it('keeps the threads that it takes off the map', () => {
		const before = new Set(frameOf('relations').marks.map(({ key }) => key));
		for (const { key } of threads(frameOf('distances'), 'be-')) expect(before).toContain(key);
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

	it('stays in its place while the threads change', () => {
		const land = (state: string) => keyed(frameOf(state), 'land');
		const where = (marks: Mark[]) => marks.map((m) => m.kind === 'path' && [m.key, m.k, m.tx, m.ty]);
		for (const state of ['embassies', 'initiative', 'question'])
			expect(where(land(state))).toEqual(where(land('relations')));
		expect(where(land('kazakhstan'))).toEqual(where(land('republics')));
	});
});
