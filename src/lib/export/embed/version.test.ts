import { expect, it } from 'vitest';
import { PUBLISHED } from '$lib/facts/corrections';
import { versionOf } from './version';

const corrections = [
	{ id: 'mines', date: '2027-03-03', facts: ['aid-tj-mines'] },
	{ id: 'border', date: '2027-05-05', facts: ['aid-tj-border-guards', 'aid-kg-2010'] },
	{ id: 'clinics', date: '2026-12-24', facts: ['aid-tj-clinics'] }
];

it('is the day of the last correction to anything that is shown, or of publication', () => {
	expect(versionOf(['aid-tj-mines'], corrections)).toBe('2027-03-03');
	expect(versionOf(['gas-price', 'aid-tj-mines', 'aid-tj-clinics'], corrections)).toBe('2027-03-03');
	expect(versionOf(['gas-price'], corrections)).toBe(PUBLISHED);
	expect(versionOf([], corrections)).toBe(PUBLISHED);
	expect(versionOf(['gas-price'])).toBe(PUBLISHED);
});

it('follows a corrected fact into what was worked out from it', () =>
	expect(versionOf(['aid-tj-total'], corrections)).toBe('2027-05-05'));
