import { describe, expect, it } from 'vitest';
import { REPUBLICS } from '../types';
import { eventIds, namedByEvents, standsIn } from './event-ids';
import { facts, knownFact } from './index';

const isEvent = (id: string) => eventIds.includes(id);

describe('the events', () => {
	it('name facts that there are', () => {
		const known = new Set(facts.map(({ id }) => id));
		expect(namedByEvents.filter((id) => !known.has(id))).toEqual([]);
	});

	it('are what happened: a visit, a treaty, a purchase, a grant, a step of a court', () => {
		const wanted = [
			'dehaene-visit',
			'tax-treaty-uzbekistan',
			'almaty-bought',
			'aid-tj-mines',
			'settlement',
			'visit-rahmon'
		];
		expect(wanted.filter((id) => !isEvent(id))).toEqual([]);
	});

	it('are a purchase once, and not once more for each of its sums', () => {
		expect(['almaty-price', 'almaty-investment', 'gas-price', 'sale-price'].filter(isEvent)).toEqual([]);
	});

	it('are nothing that was only counted: a year’s exports, the end of a count, an investment', () => {
		const counted = eventIds.map(knownFact).filter(({ kind }) => kind === 'trade');
		expect(counted).toEqual([]);
		expect(
			['goods-2011', 'lux-counted-until', 'lux-investment', 'security-counted-first'].filter(isEvent)
		).toEqual([]);
	});

	it('stand once in each republic: to the day, where a day is known', () => {
		const standing = (id: string) => standsIn(knownFact(id)).filter((code) => code !== 'BE' && code !== 'LU');
		expect(standing('distance-relations-be')).toEqual(['TM', 'KG', 'TJ']);
		expect(standing('distance-relations-be-uz')).toEqual(['UZ']);
		expect(standing('visit-de-gucht-tour')).toEqual(['KZ']);
		expect(standing('distance-eu-strategy')).toEqual(REPUBLICS);
	});

	it('are in the order of time', () => {
		const starts = eventIds.map((id) => {
			const { unit, value, period } = knownFact(id);
			return (unit === 'date' ? String(value) : period).slice(0, 4);
		});
		expect(starts).toEqual([...starts].sort());
	});
});
