import { describe, expect, it } from 'vitest';
import { story } from '$lib/story';
import { wordsHeight } from './words-height';

const words = (text: string) => [{ text }];

describe('the height that a step’s words are planned to have', () => {
	it('is that of its lines: a headline of one line, and a paragraph of one', () => {
		// 1.5 × 1.12 for the headline, 0.7 below it, 1.55 for the line: 3.93, in halves.
		expect(wordsHeight('Cotton', [words('A word.')])).toBe(4);
	});

	it('grows by a line and the space between them with each paragraph, wherever numbers part its words', () => {
		const two = wordsHeight('Cotton', [words('A word.'), [...words('A '), { text: '5', fact: 'gas-price' }]]);
		expect(two).toBeCloseTo(3.93 + 0.8 + 1.55, 0);
		expect(wordsHeight('Cotton', [words('word '.repeat(40).trim())])).toBeGreaterThan(3.9 + 3 * 1.55);
	});

	it('is planned for each step of the story within what a phone shows', () => {
		for (const { steps } of story('en').chapters)
			for (const { id, headline, paragraphs } of steps) {
				const height = wordsHeight(headline, paragraphs);
				expect(height, id).toBeGreaterThan(5);
				expect(height, id).toBeLessThan(40);
			}
	});
});
