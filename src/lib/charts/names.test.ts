import { expect, it } from 'vitest';
import { textWidth } from './measure';
import { cityName, countryName, joined, longestRepublic } from './names';

it('countries and cities have names', () => {
	const codes = ['BE', 'LU', 'KZ', 'UZ', 'TM', 'KG', 'TJ'] as const;
	expect(codes.map((code) => countryName(code, 'en'))).toEqual([
		'Belgium',
		'Luxembourg',
		'Kazakhstan',
		'Uzbekistan',
		'Turkmenistan',
		'Kyrgyzstan',
		'Tajikistan'
	]);
	const cities = [
		'brussels',
		'luxembourg',
		'almaty',
		'astana',
		'tashkent',
		'ashgabat',
		'bishkek',
		'dushanbe'
	] as const;
	for (const city of cities) expect(cityName(city, 'en').toLowerCase()).toBe(city);
});

it('the longest name of a republic needs room in bold', () =>
	expect(longestRepublic('en', 14)).toBe(textWidth('Turkmenistan', 14, 600)));

it('a list ends in “and”, without a comma before it', () =>
	expect(joined(['one', 'two', 'three'], 'en')).toBe('one, two and three'));
