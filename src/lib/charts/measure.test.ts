import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import advance from '$lib/generated/advance.json';
import type { TextMark } from './frame';
import { textBox, textWidth, wrap } from './measure';

describe('the width of a text', () => {
	it('is what its face says each letter takes', () => {
		const units = (face: keyof typeof advance) => advance[face].A + advance[face].b;
		expect(textWidth('Ab', 1000)).toBe(units('sans-400'));
		expect(textWidth('Ab', 1000, 600)).toBe(units('sans-600'));
		expect(textWidth('Ab', 1000, 600, 'serif')).toBe(units('serif-400'));
		expect(textWidth('Ab', 1000, 400, 'display')).toBe(units('display-500'));
		expect(
			new Set(['sans-400', 'sans-600', 'serif-400', 'display-500'].map((f) => units(f as 'sans-400'))).size
		).toBe(4);
		expect(textWidth('Ab', 20)).toBe((units('sans-400') * 20) / 1000);
	});

	it('counts an unknown letter as a wide one, and nothing as nothing', () => {
		expect(textWidth('\u4e2d', 1000)).toBe(700);
		expect(textWidth('', 1000)).toBe(0);
	});
});

describe('a text’s box', () => {
	const mark: TextMark = {
		kind: 'text',
		key: 't',
		color: 'ink',
		x: 100,
		y: 50,
		lines: ['a', 'longest', 'b'],
		size: 20,
		weight: 600,
		font: 'sans'
	};
	const width = textWidth('longest', 20, 600);

	it('is as wide as its longest line, from where it is anchored', () => {
		expect(textBox(mark)).toMatchObject({ x: 100, width });
		expect(textBox({ ...mark, anchor: 'middle' })).toMatchObject({ x: 100 - width / 2, width });
		expect(textBox({ ...mark, anchor: 'end' })).toMatchObject({ x: 100 - width, width });
		expect(textBox({ ...mark, lines: [] }).width).toBe(0);
	});

	it('is as high as its lines, from above the first baseline', () => {
		expect(textBox(mark)).toMatchObject({ y: 50 - 15.2, height: 20 + 2 * 25 });
		expect(textBox({ ...mark, leading: 2 }).height).toBe(100);
		expect(textBox({ ...mark, lines: ['a'] }).height).toBe(20);
	});
});

describe('wrapping', () => {
	it('fills lines to the width, and not beyond', () => {
		const two = textWidth('aa bb', 20);
		expect(wrap('aa bb cc', two, 20)).toEqual(['aa bb', 'cc']);
		expect(wrap('aa bb cc', two - 0.1, 20)).toEqual(['aa', 'bb', 'cc']);
		expect(wrap('aa bb', two, 20, 600)).toEqual(['aa', 'bb']);
		expect(wrap('', 100, 20)).toEqual([]);
	});

	it('keeps a word whole that is wider', () =>
		expect(wrap('a Berdymukhamedov b', 10, 14)).toEqual(['a', 'Berdymukhamedov', 'b']));

	it('loses no word, and no line could take the next', () =>
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: fc.constantFrom(...'abcdeMi'), minLength: 1, maxLength: 9 }), {
					minLength: 1
				}),
				fc.integer({ min: 20, max: 200 }),
				(words, width) => {
					const lines = wrap(words.join(' '), width, 14);
					expect(lines.join(' ')).toBe(words.join(' '));
					lines.forEach((line, i) => {
						if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
						const [next] = lines[i + 1]?.split(' ') ?? [];
						if (next) expect(textWidth(`${line} ${next}`, 14)).toBeGreaterThan(width);
					});
				}
			)
		));
});
