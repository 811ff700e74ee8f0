import { describe, expect, it } from 'vitest';
import { amountOf, fact, REPUBLICS } from '../index';
import { facts, factsById } from './index';
import { rowFiles } from '../rows';
import { source, sources, sourcesOf } from '../sources';
import { rival, value } from '../value';

describe('facts', () => {
	it('are found by their id, and stop the build where they aren’t there', () => {
		expect(fact('gas-price').id).toBe('gas-price');
		expect(() => fact('ghost')).toThrow('facts: there is no fact "ghost"');
	});

	it('come in the order in which the chapters bring them, each once', () => {
		expect(facts.map(({ id }) => id)).toEqual(
			Object.values(rowFiles).flatMap((rows) => rows.map(({ id }) => id))
		);
		expect(facts.every((one) => factsById.get(one.id) === one)).toBe(true);
	});

	it('are amounts where they are numbers', () => {
		expect(amountOf('pipe-length')).toBe(9000);
		expect(() => amountOf('story-from')).toThrow('facts: "story-from" is a date, not an amount');
	});

	it('are written with their unit, in the form asked for', () => {
		expect(value('pipe-length', 'en')).toBe('9,000 km');
		expect(value('pipe-length', 'en', 'number')).toBe('9,000');
	});

	it('have a rival where they are disputed', () => {
		expect(rival('concession-years', 'en')).toBe('20');
		expect(rival('goods-2011', 'en')).toBe('€119.1 million');
		expect(() => rival('pipe-length', 'en')).toThrow('facts: "pipe-length" is not disputed');
		expect(() => rival('concession-end', 'en')).toThrow('facts: "concession-end" is not disputed');
	});

	it('know the republics in their one order', () =>
		expect(REPUBLICS).toEqual(['KZ', 'UZ', 'TM', 'KG', 'TJ']));
});

describe('sources', () => {
	it('are found by their id, and stop the build where they aren’t there', () => {
		expect(source('geonames').publisher).toBe('GeoNames');
		expect(() => source('ghost')).toThrow('facts/sources: there is no source "ghost"');
	});

	it('begin with the paper, which the whole story rests on', () =>
		expect(sources[0]).toEqual({
			id: 'paper',
			kind: 'paper',
			publisher: 'EUCAM',
			author: 'Fabienne Bossuyt',
			title: 'Belgium-Luxembourg and Central Asia',
			date: '2013',
			circa: true,
			language: 'en',
			url: expect.stringMatching(/^https:\/\/eucentralasia\.eu\/./) as string
		}));

	it('have an id each', () => expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length));

	it('of a stated fact are those it cites, each once', () =>
		expect(sourcesOf('aid-kg-early-warning')).toEqual(['paper']));

	it('of a disputed fact are also those of the other versions', () =>
		expect(sourcesOf('concession-won')).toEqual(['jamestown-1998', 'trends-2000', 'paper', 'trends-1998']));

	it('of a derived fact are those of all it was worked out from, however far back', () => {
		// The option's end is worked out from the concession's, which is worked out from what was won, and for how long.
		const all = sourcesOf('option-end');
		for (const operand of ['concession-won', 'concession-years', 'option-years'])
			expect(all).toEqual(expect.arrayContaining(sourcesOf(operand)));
		expect(new Set(all).size).toBe(all.length);
	});
});
