import { describe, expect, it } from 'vitest';
import { compute } from './known/compute';
import { greatCircle, isPosition, parsePosition } from './position';
import type { Fact } from './types';

describe('positions', () => {
	it('are read as ISO 6709 writes them', () => {
		expect(parsePosition('+50.85+004.35')).toEqual({ latitude: 50.85, longitude: 4.35 });
		expect(parsePosition('-33.92-070.5')).toEqual({ latitude: -33.92, longitude: -70.5 });
		expect(parsePosition('+50+004')).toEqual({ latitude: 50, longitude: 4 });
		expect(parsePosition('+00+000')).toEqual({ latitude: 0, longitude: 0 });
		expect(isPosition('+50.85+004.35')).toBe(true);
		expect(isPosition(50.85)).toBe(false);
	});

	it.each([
		'50.85, 4.35',
		'+50.85',
		'1997',
		'',
		'50.85004.35',
		'+5.85+004.35',
		'+50.85+04.35',
		'+50.+004.35',
		'+50.85+004.',
		'+50.85+004.35 or so',
		'about +50.85+004.35',
		'+50x85+004.35',
		'+50.85+004x35'
	])('refuses "%s"', (text) => {
		expect(isPosition(text)).toBe(false);
		expect(() => parsePosition(text)).toThrow('is no position');
	});
});

describe('great circles', () => {
	const at = (latitude: number, longitude: number) => ({ latitude, longitude });

	it('are as long as the globe says', () => {
		// A quarter and a half of the equator, and from pole to pole.
		expect(greatCircle(at(0, 0), at(0, 90))).toBeCloseTo(10_007.557, 2);
		expect(greatCircle(at(0, 0), at(0, 180))).toBeCloseTo(20_015.114, 2);
		expect(greatCircle(at(90, 0), at(-90, 123))).toBeCloseTo(20_015.114, 2);
		expect(greatCircle(at(51, 4), at(51, 4))).toBe(0);
	});

	it('are the same there and back, and short ones are exact', () => {
		const [there, back] = [at(50.85, 4.35), at(43.26, 76.93)];
		expect(greatCircle(there, back)).toBeCloseTo(greatCircle(back, there), 9);
		expect(greatCircle(at(50, 4), at(50.01, 4))).toBeCloseTo(1.11195, 4);
	});

	it('are worked out between two facts, in whole kilometres', () => {
		const fact = (id: string, value: string | number, unit: Fact['unit']): Fact => ({
			id,
			value,
			unit,
			kind: 'geography',
			period: '1992',
			about: [],
			status: { kind: 'stated' },
			cites: []
		});
		const facts = [
			fact('origin', '+00.00+000.00', 'position'),
			fact('quarter', '+00.00+090.00', 'position'),
			fact('year', '1992', 'date')
		];
		const lookup = (id: string) => facts.find((f) => f.id === id) as Fact;
		expect(compute({ op: 'great-circle', of: ['origin', 'quarter'] }, lookup)).toBe(10_008);
		expect(() => compute({ op: 'great-circle', of: ['origin', 'year'] }, lookup)).toThrow('is no position');
	});
});
