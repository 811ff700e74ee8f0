import { expect, it } from 'vitest';
import { ribbon } from './marks';

it('a ribbon is of one colour and draws itself, unless said otherwise', () => {
	expect(ribbon('a', [1, 2], [30, 40], 5, 'KZ')).toEqual({
		kind: 'ribbon',
		key: 'a',
		color: 'KZ',
		from: 'KZ',
		x0: 1,
		y0: 2,
		x1: 30,
		y1: 40,
		width: 5,
		colorStop: 0.5,
		enter: { drawn: 0 }
	});
	expect(ribbon('a', [1, 2], [30, 40], 5, 'KZ', { from: 'BE', delay: 0.2 })).toMatchObject({
		color: 'KZ',
		from: 'BE',
		delay: 0.2
	});
});
