import { describe, expect, it } from 'vitest';
import { boundsOf } from '$lib/charts/bounds';
import type { Frame, Mark } from '$lib/charts/frame';
import { amountOf } from '$lib/facts';
import { atEverySize, checkScene } from '../testing/rules';
import { scene } from '.';
import { rivalCount } from './counts';
import { GRANTS } from './grants';
import { CELL, FIGURE_HEIGHT } from './soldiers';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));
const figuresIn = (marks: readonly Mark[]): number =>
	marks.reduce((sum, mark) => sum + (mark.kind === 'path' ? (mark.d.match(/M/g)?.length ?? 0) : 0), 0);
/** States in which the whole contingent stands. */
const WITH_SOLDIERS = ['troops', 'undated'];

checkScene(scene);

describe('the contingent:', () => {
	atEverySize(
		scene,
		'draws as many figures as there are soldiers, all of them inside',
		({ frame, width, height }) => {
			const strips = keyed(frame, 'strip-');
			expect(figuresIn(strips)).toBe(amountOf('security-troops'));
			for (const strip of strips) {
				if (strip.kind !== 'path') throw new Error('a strip is a path');
				const count = figuresIn([strip]);
				expect(strip.tx + count * CELL.width * strip.k).toBeLessThanOrEqual(width + 0.5);
				expect(strip.ty + FIGURE_HEIGHT * strip.k).toBeLessThanOrEqual(height + 0.5);
			}
		},
		WITH_SOLDIERS
	);

	atEverySize(
		scene,
		'sets no label on a soldier',
		({ frame }) => {
			const strips = keyed(frame, 'strip-').flatMap((s) => (s.kind === 'path' ? [s] : []));
			for (const label of frame.marks) {
				const box = boundsOf(label);
				if (label.kind !== 'text' || !box) continue;
				const hit = strips.some(
					(s) =>
						box.x < s.tx + figuresIn([s]) * CELL.width * s.k - 1 &&
						box.x + box.width > s.tx + 1 &&
						box.y + box.height * 0.85 < s.ty + FIGURE_HEIGHT * s.k &&
						box.y + box.height * 0.85 > s.ty + 1
				);
				expect(hit, label.key).toBe(false);
			}
		},
		WITH_SOLDIERS
	);
});

describe('what is drawn is what is said', () => {
	it('never splits the contingent, and sends an equal curve to each place', () => {
		const curves = keyed(frameOf('troops'), 'curve-');
		expect(curves).toHaveLength(amountOf('security-places'));
		expect(new Set(curves.map((t) => t.kind === 'curve' && t.strands)).size).toBe(1);
	});

	it('counts every contingent in figures of one size', () => {
		const frame = frameOf('undated');
		expect(figuresIn(keyed(frame, 'crowd-security-troops-2011'))).toBe(amountOf('security-troops-2011'));
		expect(figuresIn(keyed(frame, 'crowd-security-troops-2012'))).toBe(amountOf('security-troops-2012'));
		expect(figuresIn(keyed(frame, 'crowd-security-troops-2012-airport'))).toBe(amountOf('security-airport'));
		expect(figuresIn(keyed(frame, 'crowd-security-remaining'))).toBe(rivalCount());
		const scales = [...keyed(frame, 'crowd-'), ...keyed(frame, 'strip-')].map(
			(p) => p.kind === 'path' && p.k
		);
		expect(new Set(scales).size).toBe(1);
	});

	it('sends home as many as went by Dushanbe, of each country', () => {
		const frame = frameOf('dushanbe');
		expect(figuresIn(keyed(frame, 'guards-BE'))).toBe(amountOf('security-dushanbe'));
		const [others] = keyed(frame, 'guards-LU');
		expect(figuresIn(keyed(frame, 'guards-LU'))).toBe(amountOf('security-luxembourgers'));
		// Whether they were on the plane, the source leaves open.
		expect(others?.kind === 'path' && others.fill).toBe('none');
	});

	it('makes ribbons as broad as their sums', () => {
		const flows = keyed(frameOf('sums'), 'flow-');
		const breadth = (id: string) =>
			flows.flatMap((f) => (f.kind === 'ribbon' && f.key === `flow-${id}` ? [f.width] : []))[0] ?? NaN;
		const scale = breadth('caucasus') / amountOf('security-caucasus');
		expect(flows).toHaveLength(GRANTS.length + 1);
		for (const { id } of GRANTS) expect(breadth(id) / amountOf(id)).toBeCloseTo(scale, 10);
	});

	it('outlines the undated sums over the same years, and fills only the dated one', () => {
		const bars = keyed(frameOf('question'), 'bar-').flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
		const [dated, ...others] = bars.filter(({ fill }) => fill === 'strands');
		expect(others).toEqual([]);
		expect(dated?.key).toBe('bar-aid-tj-border-guards');
		const outlines = bars.filter(({ dashed }) => dashed);
		expect(outlines).toHaveLength(GRANTS.length - 1);
		expect(new Set(outlines.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
	});
});
