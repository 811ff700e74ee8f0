import { describe, expect, it } from 'vitest';
import { boundsOf, overlap } from '$lib/charts/bounds';
import type { Box, Frame, Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { REPUBLICS, amountOf } from '$lib/facts';
import { atEverySize, checkScene } from '../testing/rules';
import { scene } from '.';
import { COUNTS, INSTITUTIONS, euProjectsIn } from './data';

const frameOf = (state: string, width = 400, height = 440): Frame =>
	scene.layout(state, { width, height, locale: 'en' });
const keyed = (frame: Frame, start: string): Mark[] => frame.marks.filter(({ key }) => key.startsWith(start));

checkScene(scene);

describe('what the picture counts', () => {
	it('shows as many Belgian institutions as the facts say', () => {
		const of = (id: string) => INSTITUTIONS.filter(({ project }) => project === id).length;
		expect(of('canqa')).toBe(amountOf('project-canqa-belgians'));
		expect(of('maneca')).toBe(amountOf('project-maneca-belgians'));
		expect(of('access')).toBe(amountOf('project-access-team'));
		const lines = keyed(frameOf('whole'), 'institution-').length;
		expect(lines - of('rfc')).toBe(amountOf('brussels-institutions'));
	});

	it('has as many columns as there are projects, with a strand for each republic', () => {
		const whole = frameOf('whole');
		expect(keyed(whole, 'project-')).toHaveLength(amountOf('brussels-projects'));
		const strands = (id: string) => (keyed(whole, `project-${id}`)[0] as CurveMark | undefined)?.strands;
		expect(strands('canqa')).toBe(amountOf('project-canqa-countries'));
		expect(strands('maneca')).toBe(amountOf('project-maneca-countries'));
	});

	it.each(REPUBLICS)('lets as many curves end in %s as the number under them says', (code) => {
		const ends = keyed(frameOf('whole'), 'end-').filter(({ key }) => key.endsWith(`-${code}`));
		expect(ends).toHaveLength(amountOf(COUNTS[code]));
		expect(euProjectsIn(code)).toHaveLength(amountOf(COUNTS[code]));
	});

	it('gives each partner of CANQA a line', () => {
		const marks = keyed(frameOf('universities'), 'partners-') as PathMark[];
		const others = marks.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
		expect(others + amountOf('project-canqa-belgians')).toBe(amountOf('project-canqa-partners'));
	});
});

describe('what the steps say', () => {
	it('shows nobody in the first step, and colours nothing', () => {
		const frame = frameOf('absence');
		expect([...keyed(frame, 'institution-'), ...keyed(frame, 'join-')]).toEqual([]);
		const ends = keyed(frame, 'end-');
		expect(ends.length).toBeGreaterThan(0);
		for (const mark of ends) expect(mark.color).toBe('faint');
	});

	it('cuts CANQA only where it closes, and before its republics', () => {
		const start = (state: string) => (keyed(frameOf(state), 'end-canqa-')[0] as CurveMark).y0;
		const endOf = (state: string) => (keyed(frameOf(state), 'project-canqa')[0] as CurveMark).y1;
		expect(start('universities')).toBeGreaterThan(endOf('universities') + 5);
		expect(start('coal')).toBe(endOf('coal'));
	});
});

atEverySize(scene, 'sets no words on the bars, and fills its room', ({ frame, height }) => {
	const words = frame.marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
	const bars = keyed(frame, 'bar-');
	expect(bars.length).toBeGreaterThan(0);
	const hit = bars.filter((bar) => words.some((word) => overlap(boundsOf(bar) as Box, word)));
	expect(hit.map(({ key }) => key)).toEqual([]);
	expect(Math.max(...words.map((box) => box.y + box.height))).toBeGreaterThan(height * 0.95);
});

atEverySize(scene, 'is lighter than it has to be', ({ frame }) =>
	expect(frame.marks.length).toBeLessThanOrEqual(90)
);
