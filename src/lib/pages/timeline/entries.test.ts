import { describe, expect, it } from 'vitest';
import { facts, knownFact } from '$lib/facts/known';
import { sourcesOf } from '$lib/facts/sources';
import { events } from '$lib/facts/events';
import { LAST_YEAR } from '$lib/scenes/chronicle/years';
import { choicesOf, entriesIn, rowsOf } from './entries';
import { ENTRY_TYPES } from './types';

const entries = entriesIn('en');
const idsOf = (type: string) => entries.flatMap((entry) => (entry.type === type ? [entry.fact] : [])).sort();

describe('the timeline', () => {
	it('holds every fact, each once, but places and what is worked out from places', () => {
		const here = new Set(entries.map((entry) => entry.fact));
		expect(here.size).toBe(entries.length);
		const missing = facts.filter(({ id }) => !here.has(id));
		const places = missing.filter(({ unit }) => unit === 'position');
		const ways = missing.filter(({ status }) => status.kind === 'derived' && status.by.op === 'great-circle');
		const rest = missing.filter((found) => !places.includes(found) && !ways.includes(found));
		expect(places).toHaveLength(facts.filter(({ unit }) => unit === 'position').length);
		expect(places).toHaveLength(8);
		expect(ways).toHaveLength(7);
		// What compares distances with one another; a new one has to be looked at before it is left out.
		expect(rest.map(({ id }) => id)).toEqual(['distance-times', 'distance-closer']);
		// They always hold: if one of them had a time of its own, its period would say so.
		const always = `${knownFact('story-from').period}/${knownFact('story-until').period}`;
		expect(new Set(missing.map(({ period }) => period))).toEqual(new Set([always]));
	});

	it('has words for every dated fact', () => {
		for (const entry of entries) {
			expect(entry.what.length, entry.fact).toBeGreaterThan(3);
			expect(entry.when, entry.fact).toMatch(/\d{4}/);
			expect(entry.short, entry.fact).toMatch(/^(KZ|UZ|TM|KG|TJ|BE|LU|[2-5]|–)$/);
			expect(entry.what + entry.amount).not.toMatch(/[{}]|undefined|NaN/);
		}
	});

	it('tells the types apart: each fact has one, by what it is', () => {
		expect(idsOf('happening')).toEqual(events.map((event) => event.fact).sort());
		const happened = new Set(idsOf('happening'));
		const dated = new Set(entries.map((entry) => entry.fact));
		const where = (test: (found: (typeof facts)[number]) => boolean) =>
			facts
				.filter((found) => dated.has(found.id) && !happened.has(found.id) && test(found))
				.map(({ id }) => id)
				.sort();
		expect(idsOf('ours')).toEqual(where(({ status }) => status.kind === 'derived'));
		expect(idsOf('reading')).toEqual(where(({ series }) => series !== undefined));
		expect(idsOf('marker')).toEqual(
			where(({ unit, status }) => unit === 'date' && status.kind !== 'derived')
		);
		for (const id of idsOf('said')) expect(knownFact(id).unit, id).toBe('statement');
		for (const id of idsOf('figure')) expect(knownFact(id).value, id).toBeTypeOf('number');
		expect(entries.map(({ type }) => type).filter((type) => !ENTRY_TYPES.includes(type))).toEqual([]);
	});

	it('keeps what other sources date to the year of the paper out of what the paper found', () => {
		const year = knownFact('paper-published').period;
		for (const { fact: id, asFound, type } of entries) {
			const [{ period }, sources] = [knownFact(id), sourcesOf(id)];
			expect(asFound, id).toBe(period === year && sources.includes('paper'));
			if (type === 'found') expect(asFound, id).toBe(true);
		}
		const others = entries.filter((entry) => entry.year === Number(year) && !entry.asFound);
		expect(others.map((entry) => entry.fact)).toEqual(
			expect.arrayContaining([
				'security-kunduz-left',
				'security-kunduz-last',
				'tax-claim-later',
				'trade-flax-owners'
			])
		);
	});

	it('is in order of time; what begins together is in order of type', () => {
		const startOf = (id: string) => {
			const { unit, value, period } = knownFact(id);
			return (unit === 'date' ? String(value) : period).split('/')[0] ?? '';
		};
		const padded = (id: string) => startOf(id).padEnd(10, '-01');
		entries.slice(1).forEach((entry, i) => {
			const before = entries[i] ?? entry;
			expect(padded(before.fact) <= padded(entry.fact), `${before.fact}, ${entry.fact}`).toBe(true);
			if (padded(before.fact) === padded(entry.fact))
				expect(ENTRY_TYPES.indexOf(before.type), entry.fact).toBeLessThanOrEqual(
					ENTRY_TYPES.indexOf(entry.type)
				);
		});
	});

	it('has a row for every year, empty ones too, and one for a long run of them; what happened comes first', () => {
		const rows = rowsOf(entries);
		rows.slice(1).forEach(({ from }, i) => expect(from - (rows[i]?.until ?? 0)).toBe(1));
		expect(rows.flatMap((row) => row.entries.map((entry) => entry.fact)).sort()).toEqual(
			entries.map((entry) => entry.fact).sort()
		);
		for (const { from, until, entries: inRow } of rows) {
			if (until > from) expect(inRow).toEqual([]);
			for (const entry of inRow) expect(entry.year, entry.fact).toBe(from);
			const ranks = inRow.map(({ type }) => ENTRY_TYPES.indexOf(type));
			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		}
		// The paper's publisher was founded long before the republics were.
		expect(rows.filter(({ from, until }) => until > from)).toHaveLength(1);
		expect(rows.some(({ from, until, entries: inRow }) => from === until && inRow.length === 0)).toBe(true);
	});

	it('offers every type, kind and country that some fact has, and no other', () => {
		const { type, kind, country } = choicesOf(entries, 'en');
		expect(type.map(({ value }) => value)).toEqual([...ENTRY_TYPES]);
		expect(new Set(kind.map(({ value }) => value))).toEqual(new Set(entries.map((entry) => entry.kind)));
		for (const { value } of country)
			expect(entries.some(({ about }) => about.some((code) => code === value))).toBe(true);
	});

	it('tells what came after the story from other sources than the paper alone, but for an end that was planned', () => {
		const alone = entries.filter(
			(entry) =>
				entry.year > LAST_YEAR &&
				!entry.asFound &&
				sourcesOf(entry.fact).every((source) => source === 'paper')
		);
		expect(alone.map((entry) => entry.fact)).toEqual(['aid-clinics-to']);
	});
});
