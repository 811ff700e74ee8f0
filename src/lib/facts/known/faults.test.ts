import { describe, expect, it } from 'vitest';
import { spanOf, spanOfPeriod, timeOf } from '../dates';
import { FAULT_IDS, FAULTS } from '../faults';
import { REPUBLICS } from '../types';
import { knownFact } from '.';

describe('the faults of the paper', () => {
	it.each(FAULT_IDS)('%s opens a fact that there is, and lies in one of its lanes', (id) => {
		const { fact, lane } = FAULTS[id];
		const { about } = knownFact(fact);
		const republics = REPUBLICS.filter((code) => about.includes(code));
		if (lane !== 'BE' && republics.length > 0) expect(about).toContain(lane);
	});

	it.each(FAULT_IDS)('%s lies where its fact does, if that is a date', (id) => {
		const { fact, when } = FAULTS[id];
		const known = knownFact(fact);
		if (known.unit === 'date') expect(spanOfPeriod(when)).toEqual(spanOf({ ...known, value: timeOf(known) }));
	});

	it('stand in the order of time, and open a fact each', () => {
		const starts = FAULT_IDS.map((id) => spanOfPeriod(FAULTS[id].when));
		const middles = starts.map(({ from }) => from);
		expect(middles.length).toBeGreaterThan(10);
		expect(new Set(FAULT_IDS.map((id) => FAULTS[id].fact)).size).toBe(FAULT_IDS.length);
	});
});
