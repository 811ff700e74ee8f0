import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked } from './excerpt';
import { searchOf, type Findable } from './search';
import { fold, placesOf, wordsOf } from './words';

const record = (title: string, text = '', more?: Partial<Findable>): Findable => ({
	kind: 'fact',
	at: '../sources/#x',
	title,
	text,
	...more
});

const RECORDS = [
	record('Luxembourg’s embassy', 'It stood in The Hague.'),
	record('Goods to Kazakhstan', 'They came to €1,234,567 in 2011.'),
	record('Goods to Kyrgyzstan', 'They came to €5.2 million in 2010.'),
	record('Élan in Żilina', 'Nothing else.', { kind: 'source' }),
	record('Hidden', 'Nothing.', { more: 'Turkmenistan' })
];

const search = await searchOf({ records: RECORDS, unsearched: ['to', 'they', 'in'], outcome: '' });
const titles = (query: string) => search(query).hits.map(({ record: at }) => RECORDS[at]?.title);

describe('a search', () => {
	it.each([
		['a word', 'embassy', ['Luxembourg’s embassy']],
		['a beginning', 'Kaz', ['Goods to Kazakhstan']],
		['a letter that is wrong', 'Luxemburg', ['Luxembourg’s embassy']],
		['two letters that are wrong in a long word', 'Kirgizstan', ['Goods to Kyrgyzstan']],
		['words without their accents', 'elan zilina', ['Élan in Żilina']],
		['accents that nobody wrote', 'kazàkhstan', ['Goods to Kazakhstan']],
		['all words of a query, in different places', '2011 goods', ['Goods to Kazakhstan']],
		['amounts however thousands are parted', '1234567', ['Goods to Kazakhstan']],
		['amounts with their decimals', '5.2', ['Goods to Kyrgyzstan']],
		['words that aren’t shown', 'turkmenistan', ['Hidden']],
		['nothing for words that nobody searches for', 'to they in', []],
		['nothing for what isn’t there', 'zzzz', []],
		['nothing for nothing', ' \t', []]
	])('finds %s', (_, query, found) => expect(titles(query)).toEqual(found));

	it('takes no number for a misspelling of another, or for its beginning', () => {
		expect(titles('2012')).toEqual([]);
		expect(titles('201')).toEqual([]);
	});

	it('says where nothing has all words, and then finds what has some', () => {
		expect(search('goods embassy').all).toBe(false);
		expect(titles('goods embassy')).toHaveLength(3);
		expect(search('goods 2010').all).toBe(true);
	});

	it('says by which words', () => expect(search('Luxemburg').hits[0]?.words).toEqual(['luxembourg']));

	it('takes any query', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
				for (const { record: at } of search(query).hits) expect(RECORDS[at]).toBeDefined();
			}),
			{ numRuns: 300 }
		);
		expect(titles('goods '.repeat(5000))).toHaveLength(2);
	});
});

describe('words', () => {
	it('are parted where they end, with their digits together', () =>
		expect(wordsOf('“B2” paid €1,234.50, then 5.2 million—in the 1990s.')).toEqual([
			...['B2', 'paid', '1,234.50', 'then', '5.2', 'million', 'in', 'the', '1990s']
		]));
	it('are folded', () =>
		expect(['Élan', '1,234,567', '1.234', '5.25'].map(fold)).toEqual(['elan', '1234567', '1234', '5.25']));
	it('have the places where they stand', () => {
		const text = 'Élan, 1,234';
		expect(placesOf(text).map(({ from, until }) => text.slice(from, until))).toEqual(['Élan', '1,234']);
	});
});

describe('an excerpt', () => {
	const join = (parts: ReturnType<typeof excerpt>) =>
		parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
	const long = `${'one two three '.repeat(30)}Brussels and Astana ${'four five six '.repeat(30)}`;

	it('marks what was found, as it is written', () =>
		expect(join(marked('An Élan, an élan.', ['elan']))).toBe('An [Élan], an [élan].'));
	it('has the words that were found, and some before', () => {
		const said = join(excerpt(long, ['brussels', 'astana'], 90));
		expect(said).toMatch(/^… \w.* \[Brussels\] and \[Astana\] .*\w …$/);
		expect(said.replace(/[[\]]/g, '').length).toBeLessThanOrEqual(94);
	});
	it('begins at the beginning where nothing in it was found', () =>
		expect(join(excerpt(long, [], 30))).toBe('one two three one two three …'));
	it('ends at the end', () => expect(join(excerpt(`${long}end`, ['end'], 40))).toMatch(/^… .*\[end\]$/));
	it('is part of its text, and no longer than asked, whatever was found', () =>
		fc.assert(
			fc.property(
				fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 40 }),
				fc.nat(),
				fc.integer({ min: 20, max: 200 }),
				(parts, at, length) => {
					const text = parts.join(' ');
					const words = placesOf(text).map(({ word }) => word);
					const said = excerpt(text, words.slice(at % (words.length + 1)).slice(0, 2), length)
						.map((one) => one.text)
						.join('')
						.replace(/^… | …$/g, '');
					expect(text).toContain(said);
					expect(said.length).toBeLessThanOrEqual(length);
				}
			)
		));
});
