import { expect, it } from 'vitest';
import { axisMarks } from './axis-marks';

it('stand where the scales say', () => {
	const ticks = (...values: number[]) => values.map((value) => ({ value, label: `${value}` }));
	const marks = axisMarks(
		{
			x: { domain: [2000, 2010], range: [40, 240], ticks: ticks(2000, 2005) },
			y: { domain: [0, 100], range: [200, 0], ticks: ticks(0, 50) }
		},
		12,
		8
	);
	const find = (key: string) => marks.find((mark) => mark.key === key);
	expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
	expect(find('axis-x-2005')).toMatchObject({ x: 140, anchor: 'middle', lines: ['2005'] });
	expect(find('axis-y-50')).toMatchObject({ y1: 100, y2: 100, x1: 40, x2: 240 });
	expect(find('axis-y-50-label')).toMatchObject({ x: 32, anchor: 'end' });
	expect(find('axis-x')).toMatchObject({ y1: 200, y2: 200 });
});
