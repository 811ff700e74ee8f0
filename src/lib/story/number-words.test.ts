import { expect, it } from 'vitest';
import { knownFact } from '$lib/facts/known';
import { languageWords } from './index';

/** Small numbers are written as words that a fact stands behind. */
const WORDS = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

it('a number in words is the number of the fact that stands behind it', () => {
	const { chapters, plain } = languageWords('en');
	const texts = [...Object.values(chapters), ...Object.values(plain)].flatMap((chapter) =>
		Object.values(chapter.steps).flatMap((step) => Object.values(step) as string[])
	);
	const wrong = texts.flatMap((text) =>
		[...text.matchAll(/\[([a-z]+)\b[^\]]*\]\{([a-z0-9-]+)/gi)]
			.map(([said, word = '', id = '']) => ({ said, number: WORDS.indexOf(word.toLowerCase()) + 1, id }))
			.filter(({ number, id }) => number > 0 && typeof knownFact(id).value === 'number')
			.filter(({ number, id }) => Math.round(Number(knownFact(id).value)) !== number)
			.map(({ said }) => said)
	);
	expect(wrong).toEqual([]);
});
