import { describe, expect, it } from 'vitest';
import { decodeFacts } from '../decode';
import { encodeFacts } from './encode';
import { eventIds, standsIn } from './event-ids';
import { eventRows, fact, sourceCount, yearSaid } from '../index';
import { facts, knownFact } from './index';
import { sources } from '../sources';
import type { Fact, ShownFact } from '../types';

const json = JSON.stringify(encodeFacts());
const withValue = facts.filter(({ unit }) => unit !== 'statement');

/** What pictures may read of a fact, taken from all that is known of it. */
function shownOf({ id, value, unit, period, hedge, status }: Fact): ShownFact {
	const shown = { id, value, unit, period, ...(hedge && { hedge }) };
	if (status.kind === 'derived') return { ...shown, status: { kind: 'derived', by: { op: status.by.op } } };
	if (status.kind === 'stated') return { ...shown, status };
	return {
		...shown,
		status: { kind: 'disputed', versions: status.versions.map(({ value, unit }) => ({ value, unit })) }
	};
}

describe('what browsers have of the facts', () => {
	it('is what is known of each but statements, to the last digit that anybody writes', () => {
		expect(decodeFacts(JSON.parse(json) as ReturnType<typeof encodeFacts>).facts.size).toBe(withValue.length);
		for (const known of withValue) {
			const { value, ...rest } = fact(known.id);
			const { value: exact, ...expected } = shownOf(known);
			expect(rest, known.id).toEqual(expected);
			if (typeof exact === 'string') expect(value, known.id).toBe(exact);
			else expect(Math.abs(Number(value) - exact), known.id).toBeLessThanOrEqual(Math.abs(exact) * 1e-11);
		}
	});

	it('leaves out statements, and says so', () => {
		expect(knownFact('silence-shared').unit).toBe('statement');
		expect(() => fact('silence-shared')).toThrow('there is no fact "silence-shared" that has a value');
	});

	it('has the events in their order, with what they are about', () =>
		expect(eventRows.map(({ fact, kind, about }) => ({ id: fact.id, kind, about }))).toEqual(
			eventIds.map(knownFact).map((event) => ({ id: event.id, kind: event.kind, about: standsIn(event) }))
		));

	it('says of some facts how many sources have them, and since when', () => {
		expect([sourceCount('silence-deal-customs'), sourceCount('silence-deal-audit')]).toEqual([2, 1]);
		expect([yearSaid('concession-years-soir'), yearSaid('gas-investment-high')]).toEqual(['2016', '2000']);
		for (const said of [sourceCount, yearSaid])
			expect(() => said('pipe-length')).toThrow('facts: no picture says who says "pipe-length"');
	});

	it('names no source', () => {
		const words = new Set(json.split(/[^\w-]+/));
		expect(sources.filter(({ id }) => words.has(id))).toEqual([]);
	});
});
