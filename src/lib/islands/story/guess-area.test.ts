import { expect, it } from 'vitest';
import { guessAt } from './guess-area';

const area = { x: 0, width: 40, top: 100, bottom: 300, min: 0, max: 100e6 };

it.each([
	[300, 0],
	[100, 100e6],
	[200, 50e6],
	[999, 0],
	[-50, 100e6],
	[236, 32e6]
])('at %s px the guess is %s', (y, value) => expect(guessAt(area, y)).toBe(value));
