import { expect, it } from 'vitest';
import { markup } from '$lib/markup/text';
import { FAULTS, FAULT_IDS } from '$lib/facts/faults';
import { faultMark, FAULT, patch } from './fault-mark';
import { markNode } from './nodes';
import { opensEvidence } from './number-link';
import { roleOf } from './picture-node';

const ROOM = { width: 400, locale: 'en' } as const;
const marks = faultMark('slip-parts', [100, 60], ROOM, { size: 20 });
const red = marks[1] as (typeof marks)[number];

it('a fault mark has as many lines across as upright, and none is drawn through another', () => {
	const lines = [...patch(20).matchAll(/M([\d.-]+) ([\d.-]+)([HV])([\d.-]+)/g)].map((found) => {
		const [, x, y, way, to] = found as unknown as [string, string, string, 'H' | 'V', string];
		return { way, at: Number(way === 'V' ? x : y), from: Number(way === 'V' ? y : x), to: Number(to) };
	});
	const upright = lines.filter(({ way }) => way === 'V');
	const across = lines.filter(({ way }) => way === 'H');
	expect(upright.length).toBeGreaterThan(4);
	expect(across).toHaveLength(upright.length);
	for (const v of upright)
		for (const h of across) {
			const over = v.from < h.at && h.at < v.to;
			const under = h.from < v.at && v.at < h.to;
			expect(over && under, `${v.at} and ${h.at}`).toBe(false);
		}
});

it('stays as small as it is asked to be, but for the ends of its lines', () => {
	const numbers = [...patch(20).matchAll(/-?[\d.]+/g)].map(([number]) => Math.abs(Number(number)));
	expect(Math.max(...numbers)).toBeLessThanOrEqual(20 * 0.7);
});

it('is the only red, on a ground of paper', () => {
	expect(marks.map(({ color }) => color)).toEqual(['paper', 'fault']);
	expect(marks.every(({ tx, ty }) => tx === 100 && ty === 60)).toBe(true);
});

it('opens the evidence of its fault, and says what it is', () => {
	const evidence = (id: string) => `/sources/#${id}`;
	const node = markNode(red, { id: 'p', evidence });
	expect(node).toMatchObject({
		tag: 'a',
		attributes: {
			href: '/sources/#aid-kg-gap',
			'aria-label': 'Mended here: parts that miss their whole'
		}
	});
	expect(markup(node)).toContain('<title>Mended here: parts that miss their whole</title>');
	expect(markup(node)).toMatch(/<rect x="87" y="47" width="26" height="26"\/>/);
	expect(markNode(red, { id: 'p' }).tag).toBe('path');
	expect(roleOf(marks, true)).toBe('group');
	expect(marks.map(opensEvidence)).toEqual([false, true]);
});

it('is large enough to be tapped where it is drawn small', () => {
	const [, small] = faultMark('slip-parts', [100, 60], ROOM, { size: 10 });
	expect(markup(markNode(small as typeof red, { id: 'p', evidence: () => '#' }))).toMatch(
		/width="24" height="24"/
	);
});

it('has words for every fault, each its own', () => {
	const said = FAULT_IDS.map((id) => FAULT[id]({}, { locale: 'en' }));
	expect(new Set(said).size).toBe(Object.keys(FAULTS).length);
});
