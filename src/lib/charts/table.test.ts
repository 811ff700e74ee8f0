import { describe, expect, it } from 'vitest';
import { say } from './copy';
import { cell, tableIn, type CellCopy } from './table';

const row = (...cells: CellCopy[]) =>
	tableIn({ caption: 'c', columns: [], rows: [cells] }, 'en').rows[0] as readonly object[];
/** What a message without parameters is. */
const message = () => 'Pipes: {pipe-length|number}';

describe('copy', () => {
	it('is said with its facts written out, be it words or a message', () => {
		expect(say('Pipes of {pipe-length}', 'en')).toBe('Pipes of 9,000 km');
		expect(say(message, 'en')).toBe('Pipes: 9,000');
	});

	it('that names no fact or no form is refused, with its token', () => {
		expect(() => say('{pipe-lenght|auto}', 'en')).toThrow('{pipe-lenght|auto}');
		expect(() => say('{pipe-length|long}', 'en')).toThrow('unknown form');
		expect(() => say('[{pipe-length} of pipes]{pipe-length}', 'en')).toThrow('left open');
	});
});

describe('a cell', () => {
	it('of one fact opens it, to the last digit, and amounts are set as numbers', () =>
		expect(row(cell('goods-2011'), cell('goods-2011', 'short'), cell('dehaene-visit'))).toEqual([
			{ text: '€118,000,000', fact: 'goods-2011', numeric: true },
			{ text: '€118m', fact: 'goods-2011', numeric: true },
			{ text: expect.stringContaining('1998'), fact: 'dehaene-visit', numeric: false }
		]));

	it('with words around its fact opens it; with two facts, or none, it opens nothing', () =>
		expect(row(message, `${cell('goods-2010')} ${cell('goods-2011')}`, '1993')).toEqual([
			{ text: 'Pipes: 9,000', fact: 'pipe-length' },
			{ text: expect.not.stringMatching(/[{}]/) },
			{ text: '1993' }
		]));

	it('opens the fact that it is given', () =>
		expect(row({ text: message, fact: 'goods-2011' })).toEqual([
			{ text: 'Pipes: 9,000', fact: 'goods-2011' }
		]));
});
