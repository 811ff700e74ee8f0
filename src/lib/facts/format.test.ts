import { describe, expect, it } from 'vitest';
import { formatDate, formatValue } from './format';

describe('formatValue', () => {
	it.each([
		[118_000_000, 'EUR', 'auto', '€118 million'],
		[713_800, 'EUR', 'auto', '€713,800'],
		[2_528_992, 'EUR', 'auto', '€2.529 million'],
		[2_528_992, 'EUR', 'full', '€2,528,992'],
		[119_091_910, 'EUR', 'short', '€119m'],
		[8_093_000, 'EUR', 'short', '€8.09m'],
		[8_400_000_000, 'BEF', 'short', 'BEF\u00a08.4bn'],
		[232_000_000, 'USD', 'auto', '$232 million'],
		[40.15, 'percent', 'auto', '40.15%'],
		[0.0347, 'percent', 'auto', '0.035%'],
		[12.1019, 'percent', 'round', '12%'],
		[2.68, 'ratio', 'auto', '2.7'],
		[4, 'ratio', 'auto', '4'],
		[27.4, 'ratio', 'auto', '27'],
		[81, 'rank', 'auto', '81st'],
		[111, 'rank', 'auto', '111th'],
		[9000, 'km', 'auto', '9,000 km'],
		[187, 'km', 'auto', '187 km'],
		[5376, 'km', 'auto', '5,380 km'],
		[5376, 'km', 'full', '5,376 km'],
		[5376, 'km', 'number', '5,380'],
		['+50.85+004.35', 'position', 'auto', '50.85°\u00a0N, 4.35°\u00a0E'],
		['-12.05-077.04', 'position', 'auto', '12.05°\u00a0S, 77.04°\u00a0W'],
		[7.75, 'days', 'auto', '8'],
		[118_000_000, 'EUR', 'number', '118 million']
	] as const)('writes %s %s %s as %s', (value, unit, form, text) => {
		expect(formatValue(value, unit, 'en', form)).toBe(text);
	});

	it('writes other languages their way', () => {
		expect(formatValue(118_000_000, 'EUR', 'de')).toBe('118 Millionen\u00a0€');
		expect(formatValue(118_000_000, 'EUR', 'nl')).toBe('€\u00a0118 miljoen');
		expect(formatValue(81, 'rank', 'de')).toBe('81.');
	});
});

describe('formatDate', () => {
	it.each([
		['1997', 'auto', '1997'],
		['1997-06', 'auto', 'June 1997'],
		['1999-12-27', 'auto', '27 December 1999'],
		['1999-12-27', 'month', 'December 1999'],
		['1999-12-27', 'year', '1999'],
		['1999-12-27', 'short', 'Dec 1999']
	] as const)('writes %s %s as %s', (iso, form, text) => {
		expect(formatDate(iso, 'en', form)).toBe(text);
	});
});
