import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, Frame, Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { REPUBLICS, amountOf } from '$lib/facts';
import { inEveryRoom, checkScene } from '../testing/rules';
import { scene } from '.';
import { COUNTS } from './ends';
import { INSTITUTIONS, PROJECTS, euProjectsIn } from './data';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));

checkScene(scene);

describe('what the loom counts', () => {
	it('ties as many Belgian institutions as the facts say', () => {
		const of = (id: string) => INSTITUTIONS.filter(({ project }) => project === id).length;
		expect(of('canqa')).toBe(amountOf('project-canqa-belgians'));
		expect(of('maneca')).toBe(amountOf('project-maneca-belgians'));
		expect(of('access')).toBe(amountOf('project-access-team'));
		const wefts = keyed(frameOf('whole'), 'weft-').length;
		expect(wefts - of('rfc')).toBe(amountOf('brussels-institutions'));
	});

	it('hangs as many warps as there are projects, with a strand for each republic', () => {
		const whole = frameOf('whole');
		expect(keyed(whole, 'warp-')).toHaveLength(amountOf('brussels-projects'));
		const strands = (id: string) => (keyed(whole, `warp-${id}`)[0] as CurveMark | undefined)?.strands;
		expect(strands('canqa')).toBe(amountOf('project-canqa-countries'));
		expect(strands('maneca')).toBe(amountOf('project-maneca-countries'));
	});

	it.each(REPUBLICS)('lets as many threads end in %s as the number under them says', (code) => {
		const ends = keyed(frameOf('whole'), 'end-').filter(({ key }) => key.endsWith(`-${code}`));
		expect(ends).toHaveLength(amountOf(COUNTS[code]));
		expect(euProjectsIn(code)).toHaveLength(amountOf(COUNTS[code]));
	});

	it('gives each partner of CANQA a tie or a stitch', () => {
		const marks = keyed(frameOf('universities'), 'stitches-') as PathMark[];
		const stitches = marks.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
		expect(stitches + amountOf('project-canqa-belgians')).toBe(amountOf('project-canqa-partners'));
	});
});

describe('what the steps say', () => {
	it('weaves nothing into the empty loom, and dyes nothing', () => {
		const frame = frameOf('absence');
		expect([...keyed(frame, 'weft-'), ...keyed(frame, 'tie-')]).toEqual([]);
		const ends = keyed(frame, 'end-');
		expect(ends.length).toBeGreaterThan(0);
		for (const mark of ends) expect(mark.color).toBe('faint');
	});

	it('cuts CANQA only where it closes, and before its republics', () => {
		const start = (state: string) => (keyed(frameOf(state), 'end-canqa-')[0] as CurveMark).y0;
		const warp = keyed(frameOf('closed'), 'warp-canqa')[0] as CurveMark;
		expect(start('closed')).toBeGreaterThan(warp.y1 + 5);
		expect(start('universities')).toBe((keyed(frameOf('universities'), 'warp-canqa')[0] as CurveMark).y1);
	});

	it('keeps Luxembourg’s warps out of the EU’s loom', () => {
		const own = PROJECTS.filter(({ eu }) => !eu);
		expect(own.length).toBeGreaterThan(0);
		for (const { id } of own) expect(keyed(frameOf('whole'), `warp-${id}`)).toEqual([]);
		expect(keyed(frameOf('luxembourg'), 'beam-')).toHaveLength(1 + own.length);
	});
});

inEveryRoom(scene, 'sets no words on the beams, and fills its room', ({ frame, height }) => {
	const words = frame.marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
	const beams = keyed(frame, 'beam-');
	expect(beams.length).toBeGreaterThan(0);
	const hit = beams.filter((beam) => words.some((word) => overlap(boundsOf(beam) as Box, word)));
	expect(hit.map(({ key }) => key)).toEqual([]);
	expect(Math.max(...words.map((box) => box.y + box.height))).toBeGreaterThan(height * 0.95);
});

inEveryRoom(scene, 'is lighter than it has to be', ({ frame }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(90)
);
