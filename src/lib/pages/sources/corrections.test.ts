import { describe, expect, it } from 'vitest';
import { facts, knownFact } from '$lib/facts/known';
import type { Correction } from '$lib/facts/corrections';
import { stampOf, touching } from './corrections';

const derived = knownFact('aid-total');
if (derived.status.kind !== 'derived') throw new Error('the test needs a fact that is worked out');
const operand = derived.status.by.of[0] as string;
const other = facts.find(({ id }) => id !== operand && id !== derived.id)?.id as string;
const made: readonly Correction[] = [
	{ id: 'first', date: '2027-01-05', facts: [operand] },
	{ id: 'second', date: '2027-03-03', facts: [operand] }
];

describe('corrections', () => {
	it('touch whatever shows their facts, newest first', () =>
		expect(touching([other, operand], made).map(({ id }) => id)).toEqual(['second', 'first']));

	it('touch what was worked out from their facts', () =>
		expect(touching([derived.id], made)).toHaveLength(2));

	it('leave everything else alone', () => {
		expect(touching([other], made)).toEqual([]);
		expect(stampOf([other], 'en', made)).toBeUndefined();
	});

	it('are stamped with the latest date', () => expect(stampOf([operand], 'en', made)).toMatch(/3 Mar 2027/));
});
