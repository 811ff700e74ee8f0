import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS, unicodeRange } from '../scripts/lib/characters.mjs';

/** Whether a character is in ranges as `@font-face` has them. */
const isIn = (character: string, ranges: string) =>
	ranges.split(',').some((range) => {
		const [from, to = from] = range
			.slice(2)
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		const code = character.codePointAt(0) ?? 0;
		return code >= (from ?? 0) && code <= (to ?? 0);
	});

test('a typeface’s files are asked for by the characters they have, and none of the other’s', () => {
	for (const part of PARTS)
		for (const { characters } of PARTS) {
			const asked = [...characters].filter((character) => isIn(character, unicodeRange(part.characters)));
			expect(asked.join('')).toBe(characters === part.characters ? characters : '');
		}
});

test('each typeface has its own stand-in after it, which takes as much room', () => {
	for (const file of ['src/lib/styles/tokens.css', 'src/lib/export/embed/embed.css']) {
		const lists = [...readFileSync(file, 'utf8').matchAll(/--(serif|display|sans): ([^;]+);/g)].map(
			([, name, list = '']) => [name, /'([^']+) Fallback'/.exec(list)?.[1]]
		);
		expect(Object.fromEntries(lists), file).toEqual({
			serif: 'Newsreader',
			display: 'Newsreader Display',
			sans: 'Instrument Sans'
		});
	}
});
