import { expect, it } from 'vitest';
import { from, paper, passages, yearCited } from './cite';
import { against, dated, derived, said, valued, word } from './row';
import { toSource } from '../sources/row';

const CITES = from('gazette');

it('something said has no value, and is of the paper’s time unless it says when', () => {
	const row = said('a', 'relations', ['BE'], CITES);
	expect(row).toEqual({
		id: 'a',
		kind: 'relations',
		unit: 'statement',
		period: '2013',
		about: ['BE'],
		status: { kind: 'stated' },
		cites: [{ source: 'gazette' }]
	});
	expect(said('a', 'relations', ['BE'], CITES, { period: '2006' })).toEqual({ ...row, period: '2006' });
});

it('something with a value has a unit and a time', () => {
	const row = valued('a', 'aid', ['EUR', 5, '2010'], ['LU', 'TJ'], CITES);
	expect(row).toEqual({
		id: 'a',
		kind: 'aid',
		value: 5,
		unit: 'EUR',
		period: '2010',
		about: ['LU', 'TJ'],
		status: { kind: 'stated' },
		cites: [{ source: 'gazette' }]
	});
	expect(valued('a', 'aid', ['EUR', 5, '2010'], ['LU', 'TJ'], CITES, { hedge: 'over' })).toEqual({
		...row,
		hedge: 'over'
	});
});

it('a date is of its own time', () =>
	expect(dated('a', 'visit', '1998-03', ['BE'], CITES, { allegation: true })).toMatchObject({
		value: '1998-03',
		unit: 'date',
		period: '1998-03',
		allegation: true
	}));

it('what we worked out has its arithmetic, no value and no source of its own', () => {
	const by = { op: 'sum', of: ['a', 'b'] } as const;
	expect(derived('c', 'aid', ['EUR', '2010'], ['BE'], by, { hedge: 'about' })).toEqual({
		id: 'c',
		kind: 'aid',
		unit: 'EUR',
		period: '2010',
		about: ['BE'],
		status: { kind: 'derived', by },
		cites: [],
		hedge: 'about'
	});
});

it('a disputed row has the other versions, in words or with values', () => {
	const version = { value: 70, unit: 'count', cites: CITES } as const;
	expect(said('a', 'aid', [], CITES, against(version, word(from('courier')))).status).toEqual({
		kind: 'disputed',
		versions: [version, { value: '', unit: 'statement', cites: [{ source: 'courier' }] }]
	});
});

it('a citation names a source, and of the paper a passage', () => {
	expect(paper('intro-1')).toEqual({ source: 'paper', passage: 'intro-1' });
	expect(passages('intro-1', 'note-2')).toEqual([paper('intro-1'), paper('note-2')]);
	expect(from('a', 'b')).toEqual([{ source: 'a' }, { source: 'b' }]);
});

it('the year of a citation is the one that the first source’s id ends with', () => {
	const citing = (...sources: string[]) => said('a', 'aid', [], from(...sources));
	expect(yearCited(citing('trends-2000', 'soir-2016'))).toBe('2000');
	for (const row of [citing('law-2001-kz'), citing('geonames', 'soir-2016'), citing()])
		expect(() => yearCited(row)).toThrow('facts: a: its first source has no year in its id');
});

it('a source in one row is of the kind its list is', () => {
	expect(toSource('press')(['soir-2016', 'Le Soir', '2016-11-05', 'fr', 'https://example.org/'])).toEqual({
		id: 'soir-2016',
		kind: 'press',
		publisher: 'Le Soir',
		date: '2016-11-05',
		language: 'fr',
		url: 'https://example.org/'
	});
	expect(
		toSource('other')(['map', 'Somebody', '1998', 'en', 'https://example.org/', { circa: true }]).circa
	).toBe(true);
});
