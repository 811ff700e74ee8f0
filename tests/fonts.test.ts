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
