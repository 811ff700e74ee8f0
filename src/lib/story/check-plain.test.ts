import { describe, expect, it } from 'vitest';
import { plainFaults } from './check-plain';
import { termFaults } from './check-terms';
import { languages, outline, languageWords } from './index';
import type { ChapterCopy, LanguageWords } from './types';

const copy = (steps: Record<string, string>): ChapterCopy => ({
	title: 'A chapter',
	standfirst: 'It cost {gas-price}.',
	steps: Object.fromEntries(
		Object.entries(steps).map(([id, body]) => [id, { headline: id, body, note: 'None.' }])
	)
});
const steps = (bodies: Record<string, string>) =>
	Object.fromEntries(Object.entries(bodies).map(([id, body]) => [id, { body }]));

describe('plainFaults', () => {
	const chapters = {
		one: copy({ a: 'Sold for {sale-price}.', b: 'Gone.', c: 'Won in {concession-won}.' }),
		two: copy({})
	};
	const plain = {
		one: {
			standfirst: 'It was cheap.',
			steps: steps({ a: 'Sold.', b: 'Gone for {sale-price}.', d: 'And more.' })
		},
		three: { standfirst: '', steps: {} }
	};

	it('finds whatever the two texts do not share', () => {
		expect(plainFaults({ chapters, plain }, 'en')).toEqual([
			'story/en/two: the chapter has no plain words',
			'story/en/one/plain.ts: standfirst: leaves out {gas-price}, which the full text has',
			'story/en/one/plain.ts: a: leaves out {sale-price}, which the full text has',
			'story/en/one/plain.ts: b: has {sale-price}, which the full text hasn’t',
			'story/en/one/plain.ts: c: has no plain words',
			'story/en/one/plain.ts: d: there is no such step',
			'story/en/three/plain.ts: there is no chapter "three"'
		]);
	});

	it('doesn’t mind other words, another order or another form of a fact', () => {
		const full = { one: copy({ a: '{sale-price} in {concession-won|year}, no more.' }) };
		const plainly = {
			one: {
				standfirst: '[Cheap]{gas-price}.',
				steps: steps({ a: 'In {concession-won} they got {sale-price}.' })
			}
		};
		expect(plainFaults({ chapters: full, plain: plainly }, 'en')).toEqual([]);
	});
});

describe('termFaults', () => {
	const glossary: LanguageWords['glossary'] = {
		embassy: { term: 'Embassy', meaning: 'An office.' },
		loan: { term: 'Loan', meaning: 'Costs {gas-price}.' }
	};

	it('finds words that are unknown, unused, marked twice or too late', () => {
		const chapters = {
			one: copy({
				a: 'An [embassy]{~embassy} and a [desk]{~desk}.',
				b: 'The [embassies]{~embassy}.'
			}),
			two: copy({ a: 'An Embassy, and [an embassy]{gas-price}.', b: 'The [embassy]{~embassy}.' })
		};
		expect(termFaults({ chapters, plain: {}, glossary }, 'en')).toEqual([
			'story/en/one/copy.ts: a: {~desk}: the glossary has no such word',
			'story/en/one/copy.ts: b: {~embassy}: the chapter has marked this word already',
			'story/en/two/copy.ts: b: {~embassy}: the chapter says “embassy” earlier, and should mark it there',
			'story/en/glossary.ts: loan: no text marks this word',
			'story/en/glossary.ts: loan: has a token; an explanation stands for itself'
		]);
	});
});

it.each(languages)('every step has plain words with the same facts in %s', (locale) => {
	const { plain, chapters, glossary } = languageWords(locale);
	const full = outline.flatMap(({ id, steps: all }) => all.filter((step) => plain[id]?.steps[step.id]));
	expect(full).toHaveLength(outline.flatMap((chapter) => chapter.steps).length);
	expect(plainFaults({ chapters, plain }, locale)).toEqual([]);
	expect(termFaults({ chapters, plain, glossary }, locale)).toEqual([]);
});
