import { describe, expect, it } from 'vitest';
import { factFaults } from './check';
import { resolveFacts, type RowFiles } from './resolve';
import type { FactRow, Source, Unit, Version } from '../types';

const source = (id: string): Source => ({
	id,
	kind: 'press',
	publisher: id,
	date: '2000',
	language: 'en',
	url: 'https://example.org/'
});
const row = (id: string, more: Partial<FactRow> = {}): FactRow => ({
	id,
	kind: 'trade',
	value: 10,
	unit: 'EUR',
	period: '2010',
	about: ['BE'],
	status: { kind: 'stated' },
	cites: [{ source: 'gazette' }],
	...more
});
const disputed = (...versions: Version[]): Partial<FactRow> => ({ status: { kind: 'disputed', versions } });
const version = (unit: Unit, value: number | string, ...cites: Version['cites']): Version => ({
	unit,
	value,
	cites: cites.length > 0 ? cites : [{ source: 'gazette' }]
});
const faultsOf = (files: RowFiles, ...sources: string[]) =>
	factFaults(files, resolveFacts(files), sources.map(source));
/** What is wrong with rows that cite the gazette. */
const faultsIn = (...rows: FactRow[]) => faultsOf({ 'facts/test.ts': rows }, 'gazette');

describe('a value and its unit', () => {
	it.each<[Unit, FactRow['value']]>([
		['EUR', 0],
		['EUR', -1.5],
		['date', '1997'],
		['date', '1997-06'],
		['date', '1997-06-02'],
		['position', '+50.85+004.35'],
		['statement', undefined],
		['statement', '']
	])('go together: %s and %j', (unit, value) => expect(faultsIn(row('a', { unit, value }))).toEqual([]));

	it.each<[Unit, FactRow['value'], string]>([
		['EUR', '5', '"5"'],
		['EUR', undefined, 'undefined'],
		['EUR', Number.POSITIVE_INFINITY, 'null'],
		['date', 1997, '1997'],
		['date', '97', '"97"'],
		['date', '1997-6', '"1997-6"'],
		['date', '1997-06-2', '"1997-06-2"'],
		['date', 'in 1997', '"in 1997"'],
		['date', '1997-06-02 or so', '"1997-06-02 or so"'],
		['position', 50, '50'],
		['position', '50.85, 4.35', '"50.85, 4.35"'],
		['statement', 'words', '"words"'],
		['statement', 5, '5']
	])('are told apart: %s and %j', (unit, value, shown) =>
		expect(faultsIn(row('a', { unit, value }))).toEqual([
			`facts/test.ts: a: value ${shown} doesn't fit the unit "${unit}"`
		])
	);

	it('have to fit in every version of a disputed fact', () => {
		const more = disputed(version('EUR', 12), version('date', 'spring'));
		expect(faultsIn(row('a', more))).toEqual([
			'facts/test.ts: a: value "spring" doesn\'t fit the unit "date"'
		]);
		expect(faultsIn(row('a', disputed(version('EUR', 12), version('USD', 13))))).toEqual([]);
	});
});

describe('an id', () => {
	it.each(['a', 'a1', 'gas-price', 'goods-2011-table'])('may be %s', (id) =>
		expect(faultsIn(row(id))).toEqual([])
	);
	it.each(['', 'A', 'Gas-price', '1a', 'gas--price', '-gas', 'gas-', 'gas_price', 'gas-Price', 'gas price'])(
		'may not be "%s"',
		(id) =>
			expect(faultsIn(row(id))).toEqual([`facts/test.ts: ${id}: an id is lower-case words joined by hyphens`])
	);
});

describe('a period', () => {
	it.each(['2010', '2010-01', '2010-01-02', '2010/2012', '2010-01/2012-03-04', '2010-01-02/2012'])(
		'may be %s',
		(period) => expect(faultsIn(row('a', { period }))).toEqual([])
	);
	it.each(['', '201', '20100', '2010-1', '2010/', '/2010', '2010-01-02-03', '2010/2012/2014', 'c. 2010'])(
		'may not be "%s"',
		(period) =>
			expect(faultsIn(row('a', { period }))).toEqual([
				`facts/test.ts: a: period "${period}" is neither a date nor an interval`
			])
	);
});

describe('what a fact leans on', () => {
	const derived = (more: Partial<FactRow> = {}) =>
		row('sum', {
			value: undefined,
			cites: [],
			status: { kind: 'derived', by: { op: 'sum', of: ['a'] } },
			...more
		});

	it('is its operands where it is derived: no source is asked for, and no value is typed', () => {
		expect(faultsIn(row('a'), derived())).toEqual([]);
		expect(faultsIn(row('a'), derived({ value: 10 }))).toEqual([
			'facts/test.ts: sum: is derived, so its value must not be typed'
		]);
	});

	it('is a source where it is stated, and one for each version where it is disputed', () => {
		expect(faultsIn(row('other'), row('a', { cites: [] }))).toEqual(['facts/test.ts: a: has no source']);
		const silent: Version = { value: 1, unit: 'EUR', cites: [] };
		expect(faultsIn(row('a', disputed(version('EUR', 1), silent)))).toEqual([
			'facts/test.ts: a: has a version without a source'
		]);
		expect(faultsIn(row('a', disputed()))).toEqual([
			'facts/test.ts: a: is disputed, but no other version is given'
		]);
	});

	it('has to be known: each source that isn’t is named, also that of another version', () => {
		const more = disputed(version('EUR', 1, { source: 'hearsay' }, { source: 'gazette' }));
		expect(faultsIn(row('a', { ...more, cites: [{ source: 'rumour' }, { source: 'gazette' }] }))).toEqual([
			'facts/test.ts: a: cites the unknown source "rumour"',
			'facts/test.ts: a: cites the unknown source "hearsay"'
		]);
	});

	it('is a passage that the paper has, wherever the paper is cited', () => {
		const citing = (...passages: (string | undefined)[]) =>
			faultsOf(
				{
					'facts/test.ts': [row('a', { cites: passages.map((passage) => ({ source: 'paper', passage })) })]
				},
				'paper'
			);
		expect(citing('intro-1', 'table-2')).toEqual([]);
		expect(citing('intro-1', 'intro-3')).toEqual([
			'facts/test.ts: a: cites the paper, which has no passage "intro-3"'
		]);
		expect(citing(undefined)).toEqual(['facts/test.ts: a: cites the paper, which has no passage ""']);
		// Another source's passages are its own affair.
		expect(faultsIn(row('a', { cites: [{ source: 'gazette', passage: 'page 7' }] }))).toEqual([]);
	});

	it('is told with every file, row and reason, in their order', () => {
		const files: RowFiles = {
			'facts/one.ts': [row('a', { cites: [] }), row('b', { period: 'then', cites: [{ source: 'rumour' }] })],
			'facts/two.ts': [row('c'), row('d', { value: 'much' })]
		};
		expect(faultsOf(files, 'gazette', 'courier')).toEqual([
			'facts/one.ts: a: has no source',
			'facts/one.ts: b: period "then" is neither a date nor an interval',
			'facts/one.ts: b: cites the unknown source "rumour"',
			'facts/two.ts: d: value "much" doesn\'t fit the unit "EUR"',
			'facts/sources: courier: no fact cites this source'
		]);
	});

	it('counts as cited where only another version cites it', () => {
		const files = { 'facts/test.ts': [row('a', disputed(version('EUR', 1, { source: 'courier' })))] };
		expect(faultsOf(files, 'gazette', 'courier')).toEqual([]);
		expect(faultsOf(files, 'gazette', 'courier', 'paper')).toEqual([
			'facts/sources: paper: no fact cites this source'
		]);
	});
});

describe('what a source says of itself', () => {
	const faultsWith = (more: Partial<Source>) =>
		factFaults({ 'facts/test.ts': [row('a')] }, resolveFacts({ 'facts/test.ts': [row('a')] }), [
			{ ...source('gazette'), ...more }
		]);

	it('may be an address, or a title where it has none', () => {
		expect(faultsWith({})).toEqual([]);
		expect(faultsWith({ url: undefined, title: 'News of the day' })).toEqual([]);
		expect(faultsWith({ url: undefined })).toEqual([
			'facts/sources: gazette: has neither an address nor a title'
		]);
	});

	it.each<[string, Partial<Source>]>([
		['address', { url: 'https://example.org/2000/nemonominatus-pays' }],
		['title', { title: 'How Nemonominatus paid' }],
		['publisher', { publisher: 'The blog of N. Nemonominatus' }]
	])('spells no private person’s name in its %s', (what, more) =>
		expect(faultsWith(more)).toEqual([
			`facts/sources: gazette: its ${what} spells the name of a private person`
		])
	);
});

describe('the parts of a total', () => {
	const total = (value: number, parts: NonNullable<FactRow['parts']>) => row('total', { value, parts });
	const [b, c] = [row('b', { value: 12.5 }), row('c', { value: 7.5 })];

	it('add up, to half a cent', () => {
		expect(faultsIn(total(20, { of: ['b', 'c'] }), b, c)).toEqual([]);
		expect(faultsIn(total(20.004, { of: ['b', 'c'] }), b, c)).toEqual([]);
		expect(faultsIn(total(19.996, { of: ['b', 'c'] }), b, c)).toEqual([]);
		expect(faultsIn(total(0, { of: ['half'] }), row('half', { value: 0.005 }))).toEqual([]);
		for (const value of [20.006, 19.994])
			expect(faultsIn(total(value, { of: ['b', 'c'] }), b, c)).toEqual([
				`facts/test.ts: total: b + c makes 20, but ${value} is stated`
			]);
	});

	it('add up with what is left over', () => {
		const gap = row('gap', { value: 1 });
		expect(faultsIn(total(21, { of: ['b', 'c'], gap: 'gap' }), b, c, gap)).toEqual([]);
		expect(faultsIn(total(20, { of: ['b', 'c'], gap: 'gap' }), b, c, gap)).toEqual([
			'facts/test.ts: total: b + c + gap makes 21, but 20 is stated'
		]);
	});

	it('are there', () => {
		expect(faultsIn(total(20, { of: ['b', 'ghost'] }), b)).toEqual([
			'facts/test.ts: total: has the unknown part "ghost"'
		]);
		expect(faultsIn(total(20, { of: ['b', 'c'], gap: 'nothing' }), b, c)).toEqual([
			'facts/test.ts: total: has the unknown part "nothing"'
		]);
	});
});
