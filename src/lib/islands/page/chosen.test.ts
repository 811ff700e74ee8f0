import { describe, expect, it } from 'vitest';
import { chosenIn, fits, queryOf } from './chosen';

const known = { kind: ['visit', 'treaty', 'aid'], country: ['KZ', 'UZ', 'LU'] };
const nothing = { kind: [], country: [] };

describe('what an address asks for', () => {
	it('is read in the order of what there is', () => {
		expect(chosenIn('?country=UZ&kind=treaty,visit', known)).toEqual({
			kind: ['visit', 'treaty'],
			country: ['UZ']
		});
	});

	it.each([
		'',
		'?',
		'?kind=',
		'?kind=__proto__,constructor',
		'?kind="><script>alert(1)</script>',
		'?country=kz',
		'?kind=%00%FF%F0',
		'?view=article&kind[]=visit',
		`?kind=${'visit;'.repeat(5000)}`
	])('is nothing when it is nonsense: %.40s', (search) => {
		expect(chosenIn(search, known)).toEqual(nothing);
	});

	it('survives nonsense around it', () => {
		expect(chosenIn('?kind=visit,visit,<b>&x=1&country=LU,XX', known)).toEqual({
			kind: ['visit'],
			country: ['LU']
		});
	});

	it('is written as it is read', () => {
		const chosen = { kind: ['visit', 'aid'], country: ['KZ'] };
		expect(queryOf(chosen)).toBe('?kind=visit,aid&country=KZ');
		expect(chosenIn(queryOf(chosen), known)).toEqual(chosen);
		expect(queryOf(nothing)).toBe('');
	});
});

describe('what fits', () => {
	it('is everything when nothing is chosen', () =>
		expect(fits(nothing, { kind: ['aid'], country: ['KZ'] })).toBe(true));
	it('is of a chosen kind and about a chosen country', () => {
		const chosen = { kind: ['visit', 'aid'], country: ['KZ', 'LU'] };
		expect(fits(chosen, { kind: ['aid'], country: ['BE', 'KZ'] })).toBe(true);
		expect(fits(chosen, { kind: ['treaty'], country: ['KZ'] })).toBe(false);
		expect(fits(chosen, { kind: ['aid'], country: ['UZ'] })).toBe(false);
		expect(fits(chosen, {})).toBe(false);
	});
});
