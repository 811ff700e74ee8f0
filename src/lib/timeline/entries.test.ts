import { describe, expect, it } from 'vitest';
import { sourcesOf } from '$lib/facts/sources';
import { LAST_YEAR } from '$lib/scenes/chronicle/years';
import { byYear, choicesOf, entriesIn } from './entries';

const entries = entriesIn('en');

describe('the timeline', () => {
	it('has words for every dated fact, each once', () => {
		expect(new Set(entries.map(({ fact }) => fact)).size).toBe(entries.length);
		for (const entry of entries) {
			expect(entry.what.length, entry.fact).toBeGreaterThan(3);
			expect(entry.when, entry.fact).toMatch(/\d{4}/);
			expect(entry.short, entry.fact).toMatch(/^(KZ|UZ|TM|KG|TJ|BE|LU|[2-5])$/);
			expect(entry.what + entry.amount).not.toMatch(/[{}]|undefined|NaN/);
		}
	});

	it('is in order of time, and names the empty years too', () => {
		const years = byYear(entries);
		years.slice(1).forEach(({ year }, i) => expect(year - (years[i]?.year ?? 0)).toBe(1));
		expect(years.flatMap((year) => year.entries)).toEqual(entries);
	});

	it('offers every kind and country that some fact has, and no other', () => {
		const { kind, country } = choicesOf(entries, 'en');
		expect(new Set(kind.map(({ value }) => value))).toEqual(new Set(entries.map((entry) => entry.kind)));
		for (const { value } of country)
			expect(entries.some(({ about }) => about.some((code) => code === value))).toBe(true);
	});

	it('tells what came after the story from other sources than the paper alone', () => {
		for (const { fact, year } of entries)
			if (year > LAST_YEAR)
				expect(
					sourcesOf(fact).some((source) => source !== 'paper'),
					fact
				).toBe(true);
	});
});
