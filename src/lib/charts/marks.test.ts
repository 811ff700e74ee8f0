import { expect, it } from 'vitest';
import { ribbon } from './marks';

it('a ribbon keeps its width from end to end, and is drawn from its start', () => {
	const mark = ribbon('a', [0, 10], [90, 40], 12, ['BE', 'KZ'], { fact: 'goods-2011' });
	expect(mark).toMatchObject({ x0: 0, y0: 10, x1: 90, y1: 40, width: 12, from: 'BE', color: 'KZ' });
	expect(mark).toMatchObject({ fact: 'goods-2011', enter: { drawn: 0 } });
	expect(ribbon('a', [0, 0], [9, 0], 1, ['BE', 'KZ'], { colorStop: 0 }).colorStop).toBe(0);
});
