import { describe, expect, it, vi } from 'vitest';
import {
	FORMS,
	formatBytes,
	formatCount,
	formatDate,
	formatFact,
	formatValue,
	type Form,
	type Language
} from './format';
import type { Arithmetic, Fact, Status } from './types';

describe('formatValue', () => {
	it.each([
		[118_000_000, 'EUR', 'auto', '€118 million'],
		[713_800, 'EUR', 'auto', '€713,800'],
		[713_800.6, 'EUR', 'auto', '€713,801'],
		[119_091.919, 'EUR', 'full', '€119,091.92'],
		[999_999, 'EUR', 'short', '€999,999'],
		[1_000_000, 'EUR', 'auto', '€1 million'],
		[2_528_992, 'EUR', 'auto', '€2.529 million'],
		[2_528_992, 'EUR', 'full', '€2,528,992'],
		[119_091_910, 'EUR', 'short', '€119m'],
		[8_093_000, 'EUR', 'short', '€8.09m'],
		[8_400_000_000, 'BEF', 'short', 'BEF\u00a08.4bn'],
		[8_400_000_000, 'BEF', 'auto', 'BEF\u00a08.4 billion'],
		[232_000_000, 'USD', 'auto', '$232 million'],
		[40.15, 'percent', 'auto', '40.15%'],
		[40.15, 'percent', 'number', '40.15'],
		[40.155, 'percent', 'auto', '40.16%'],
		[0.0347, 'percent', 'auto', '0.035%'],
		[12.1019, 'percent', 'round', '12%'],
		[2.68, 'ratio', 'auto', '2.7'],
		[4, 'ratio', 'auto', '4'],
		[27.4, 'ratio', 'auto', '27'],
		[81, 'rank', 'auto', '81st'],
		[2, 'rank', 'auto', '2nd'],
		[3, 'rank', 'auto', '3rd'],
		[6, 'rank', 'auto', '6th'],
		[111, 'rank', 'auto', '111th'],
		[9000, 'km', 'auto', '9,000 km'],
		[187, 'km', 'auto', '187 km'],
		[5376, 'km', 'auto', '5,380 km'],
		[5376, 'km', 'full', '5,376 km'],
		[5376, 'km', 'number', '5,380'],
		['+50.85+004.35', 'position', 'auto', '50.85°\u00a0N, 4.35°\u00a0E'],
		['-12.05-077.04', 'position', 'auto', '12.05°\u00a0S, 77.04°\u00a0W'],
		['+00.00+000.00', 'position', 'auto', '0°\u00a0N, 0°\u00a0E'],
		['+50.8512+004.3517', 'position', 'auto', '50.85°\u00a0N, 4.35°\u00a0E'],
		[7.75, 'days', 'auto', '8'],
		[36.055, 'BEF-per-EUR', 'auto', '36.06'],
		[118_000_000, 'EUR', 'number', '118 million'],
		['1999-12-27', 'date', 'month', 'December 1999']
	] as const)('writes %s %s %s as %s', (value, unit, form, text) => {
		expect(formatValue(value, unit, 'en', form)).toBe(text);
	});

	it.each<[Language, string[]]>([
		[
			'de',
			[
				'118 Millionen\u00a0€',
				'118\u00a0Mio.\u00a0€',
				'8,4 Milliarden\u00a0BEF',
				'81.',
				'50,85°\u00a0S, 4,35°\u00a0O'
			]
		],
		[
			'nl',
			[
				'€\u00a0118 miljoen',
				'€\u00a0118\u00a0mln.',
				'BEF\u00a08,4 miljard',
				'81e',
				'50,85°\u00a0Z, 4,35°\u00a0O'
			]
		],
		[
			'fr',
			[
				'118 millions\u00a0€',
				'118\u00a0M\u00a0€',
				'8,4 milliards\u00a0BEF',
				'81e',
				'50,85°\u00a0S, 4,35°\u00a0E'
			]
		]
	])('writes %s its way', (locale, texts) => {
		expect([
			formatValue(118_000_000, 'EUR', locale),
			formatValue(118_000_000, 'EUR', locale, 'short'),
			formatValue(8_400_000_000, 'BEF', locale),
			formatValue(81, 'rank', locale),
			formatValue('-50.85+004.35', 'position', locale)
		]).toEqual(texts);
	});

	it('has no way to write a statement', () =>
		expect(() => formatValue('', 'statement', 'en')).toThrow('a statement has no value to show'));
});

describe('formatDate', () => {
	it.each([
		['1997', 'auto', '1997'],
		['1997', 'month', '1997'],
		['1997-06', 'auto', 'June 1997'],
		['1997-06', 'year', '1997'],
		['1999-12-27', 'auto', '27 December 1999'],
		['1999-12-27', 'full', '27 December 1999'],
		['1999-12-27', 'month', 'December 1999'],
		['1999-12-27', 'year', '1999'],
		['1999-12-27', 'short', 'Dec 1999'],
		['1998-01-01', 'auto', '1 January 1998']
	] as const)('writes %s %s as %s', (iso, form, text) => {
		expect(formatDate(iso, 'en', form)).toBe(text);
	});

	it.each([
		['fr', '27 décembre 1999'],
		['nl', '27 december 1999'],
		['de', '27. Dezember 1999']
	] as const)('writes %s its way', (locale, text) => expect(formatDate('1999-12-27', locale)).toBe(text));
});

describe('formatFact', () => {
	const share = (value: number, op: Arithmetic['op'] = 'share', form?: Form) => {
		const status = { kind: 'derived', by: { op, of: ['a', 'b'] } } as Status;
		const fact = { value, unit: 'percent', status } as Fact;
		return formatFact(fact, 'en', form);
	};

	it('tells a share that we worked out in whole per cents, but for small ones', () => {
		expect(share(66.57)).toBe('67%');
		expect(share(10.4)).toBe('10%');
		expect(share(9.62)).toBe('9.62%');
		expect(share(66.57, 'share', 'full')).toBe('66.57%');
	});

	it('tells a large sum that we converted to three digits at most, and no other', () => {
		const sum = (value: number, op: Arithmetic['op'], form?: Form) =>
			formatFact(
				{ value, unit: 'EUR', status: { kind: 'derived', by: { op, of: ['a', 'b'] } } } as unknown as Fact,
				'en',
				form
			);
		expect(sum(208_230_560.81, 'ratio')).toBe('€208 million');
		expect(sum(208_230_560.81, 'ratio', 'full')).toBe('€208,000,000');
		expect(sum(208_230_560.81, 'sum', 'full')).toBe('€208,230,560.81');
		expect(sum(54_321, 'ratio', 'full')).toBe('€54,321');
	});

	it('tells everything else as exactly as its unit is told', () => {
		expect(share(66.57, 'growth')).toBe('66.57%');
		expect(formatFact({ value: 66.57, unit: 'percent', status: { kind: 'stated' } } as Fact, 'en')).toBe(
			'66.57%'
		);
	});
});

it('writes a count with all its digits, and a size in kilobytes', () => {
	expect(formatCount(1_234_567, 'en')).toBe('1,234,567');
	expect(formatCount(1_234, 'de')).toBe('1.234');
	expect(formatBytes(12_000, 'en')).toBe('12 kB');
	expect(formatBytes(12_345, 'en')).toBe('12.3 kB');
});

it('lists every form, for whoever reads one in a text', () => {
	const every: Record<Form, true> = {
		auto: true,
		full: true,
		short: true,
		number: true,
		year: true,
		month: true,
		round: true
	};
	expect([...FORMS].sort()).toEqual(Object.keys(every).sort());
});

it('makes each formatter once', () => {
	const made = vi.spyOn(Intl, 'NumberFormat');
	try {
		for (let i = 0; i < 3; i++) formatValue(31.5, 'megawatts', 'nl');
		expect(made.mock.calls.length).toBeLessThanOrEqual(1);
	} finally {
		made.mockRestore();
	}
});
