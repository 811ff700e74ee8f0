import { describe, expect, it } from 'vitest';
import { factFaults } from './check';
import { yearCited } from '../rows/cite';
import { resolveFacts } from './resolve';
import { sources as all } from '../sources';
import type { FactRow, Source } from '../types';

const source = (id: string): Source => ({
	id,
	kind: 'press',
	publisher: id,
	date: '2000',
	language: 'en',
	url: 'https://example.org/'
});
const sources = [source('gazette'), source('courier')];
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
const resolve = (...rows: FactRow[]) => resolveFacts({ 'facts/test.ts': rows });
/** Everything that is wrong with some rows, whoever says it. */
function faultsIn(...rows: FactRow[]): string {
	const files = { 'facts/test.ts': rows };
	try {
		return factFaults(files, resolveFacts(files), [...sources, source('paper')]).join('\n');
	} catch (error) {
		return (error as Error).message;
	}
}

describe('resolveFacts', () => {
	it('keeps the order of the rows and works out what is derived, even from later rows', () => {
		const facts = resolve(
			row('total', {
				value: undefined,
				status: { kind: 'derived', by: { op: 'sum', of: ['a', 'b'] } },
				cites: []
			}),
			row('a', { value: 0.1 }),
			row('b', { value: 0.2 })
		);
		expect([...facts.keys()]).toEqual(['total', 'a', 'b']);
		expect(facts.get('total')?.value).toBe(0.3);
	});

	it('gives a statement an empty text for a value, and hands on all else a row has', () => {
		const said = row('said', { value: undefined, unit: 'statement', hedge: 'about' });
		expect(resolve(said).get('said')).toEqual({ ...said, value: '' });
	});

	it('takes from a derived fact what was worked out, not what another would be', () => {
		const by = (...of: string[]): Partial<FactRow> => ({
			value: undefined,
			status: { kind: 'derived', by: { op: 'sum', of } },
			cites: []
		});
		const facts = resolve(row('c', by('b', 'b')), row('b', by('a', 'a')), row('a'));
		expect([...facts.values()].map(({ value }) => value)).toEqual([40, 20, 10]);
	});

	it('names the file that an id was already defined in', () =>
		expect(() => resolveFacts({ 'facts/one.ts': [row('a')], 'facts/two.ts': [row('b'), row('a')] })).toThrow(
			'facts/two.ts: a: already defined in facts/one.ts'
		));

	it.each<[string, FactRow[], RegExp]>([
		['a fact without a source', [row('a', { cites: [] })], /facts\/test\.ts: a: has no source/],
		[
			'an unknown source',
			[row('a', { cites: [{ source: 'rumour' }] })],
			/a: cites the unknown source "rumour"/
		],
		[
			'a passage that the paper hasn’t got',
			[row('a', { cites: [{ source: 'paper', passage: 'politics-11' }] })],
			/a: cites the paper, which has no passage "politics-11"/
		],
		[
			'the paper without a passage, in another version',
			[
				row('a', {
					status: {
						kind: 'disputed',
						versions: [{ value: 1, unit: 'EUR', cites: [{ source: 'paper' }] }]
					}
				})
			],
			/a: cites the paper, which has no passage ""/
		],
		['a doubled id', [row('a'), row('a')], /a: already defined in facts\/test\.ts/],
		['an id that is no anchor', [row('A b')], /an id is lower-case words/],
		['a value that is no number', [row('a', { value: Number.NaN })], /a: value null doesn't fit/],
		['a date where an amount belongs', [row('a', { value: '1997' })], /doesn't fit the unit "EUR"/],
		['a date that is none', [row('a', { value: 'spring', unit: 'date' })], /doesn't fit the unit "date"/],
		['a period that is none', [row('a', { period: 'then' })], /period "then"/],
		[
			'a typed value where there is arithmetic',
			[row('a'), row('b', { status: { kind: 'derived', by: { op: 'sum', of: ['a'] } } })],
			/b: is derived, so its value must not be typed/
		],
		[
			'arithmetic on a fact that is not there',
			[row('b', { value: undefined, status: { kind: 'derived', by: { op: 'sum', of: ['ghost'] } } })],
			/b: leans on the unknown fact "ghost"/
		],
		[
			'a circle',
			[
				row('a', { value: undefined, status: { kind: 'derived', by: { op: 'sum', of: ['b'] } } }),
				row('b', { value: undefined, status: { kind: 'derived', by: { op: 'sum', of: ['a'] } } })
			],
			/is derived from itself: a → b → a/
		],
		[
			'apples and pears',
			[
				row('a'),
				row('b', { unit: 'USD' }),
				row('c', { value: undefined, status: { kind: 'derived', by: { op: 'sum', of: ['a', 'b'] } } })
			],
			/sum of different units: a \(EUR\), b \(USD\)/
		],
		[
			'a dispute with one side',
			[row('a', { status: { kind: 'disputed', versions: [] } })],
			/is disputed, but no other version/
		],
		[
			'a version without a source',
			[row('a', { status: { kind: 'disputed', versions: [{ value: 1, unit: 'EUR', cites: [] }] } })],
			/has a version without a source/
		],
		[
			'parts that do not add up',
			[row('a', { value: 21, parts: { of: ['b', 'c'] } }), row('b'), row('c')],
			/a: b \+ c makes 20, but 21 is stated/
		]
	])('stops at %s and says where', (_, rows, message) => {
		expect(faultsIn(...rows)).toMatch(message);
	});

	it('finds nothing wrong with sound rows', () =>
		expect(
			faultsIn(
				row('a'),
				row('b', { cites: [{ source: 'courier' }] }),
				row('c', { cites: [{ source: 'paper', passage: 'politics-1' }] })
			)
		).toBe(''));

	it('lets a named gap close a sum that does not add up', () => {
		const rows = [
			row('total', { value: 21, parts: { of: ['a', 'b'], gap: 'gap' } }),
			row('a'),
			row('b'),
			row('stated-sum', {
				value: undefined,
				status: { kind: 'derived', by: { op: 'sum', of: ['a', 'b'] } }
			}),
			row('gap', {
				value: undefined,
				status: { kind: 'derived', by: { op: 'difference', of: ['total', 'stated-sum'] } }
			})
		];
		expect(resolve(...rows).get('gap')?.value).toBe(1);
		expect(faultsIn(...rows)).not.toContain('is stated');
	});

	it('finds the sources nobody cites', () =>
		expect(faultsIn(row('a'))).toContain('facts/sources: courier: no fact cites this source'));
});

describe('yearCited', () => {
	it('is the year of the source’s date, wherever an id ends with a year', () => {
		const dated = all.filter(({ id }) => /\d{4}$/.test(id));
		expect(dated.length).toBeGreaterThan(20);
		for (const { id, date } of dated)
			expect(yearCited(row('a', { cites: [{ source: id }] })), id).toBe(date.slice(0, 4));
	});

	it('names the fact whose source has none', () =>
		expect(() => yearCited(row('a'))).toThrow('facts: a: its first source has no year in its id'));
});
