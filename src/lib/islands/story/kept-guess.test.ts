import { expect, it } from 'vitest';
import { guessIn, keptGuess } from './kept-guess';

it.each(['', '-1', '101', '1e9', 'NaN', '%', '<img src=x onerror=alert(1)>', '1.234', '0x10', ' 7', '7 '])(
	'there is no guess in “%s”',
	(nonsense) => expect(guessIn(`#exports-guess&guess=${nonsense}`)).toBeUndefined()
);

it('there is none where none is named', () => {
	expect(guessIn('')).toBeUndefined();
	expect(guessIn('#exports-guess')).toBeUndefined();
	expect(guessIn('#guess')).toBeUndefined();
});

it.each([
	['0', 0],
	['25', 25e6],
	['100', 100e6],
	['2.5', 2.5e6]
])('%s million are so many euros', (typed, euros) =>
	expect(guessIn(`#exports-guess&guess=${typed}`)).toBe(euros)
);

it('is read as it was written, to the million', () => {
	expect(guessIn(`#exports-guess&${keptGuess(40e6)}`)).toBe(40e6);
	expect(keptGuess(12.6e6)).toBe('guess=13');
});
