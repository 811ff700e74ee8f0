import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenator } from '../../../scripts/lib/hyphens.mjs';
import { SOFT_HYPHEN } from './hyphens';
import { textBox, textWidth, wrap } from './measure';
import { markNode } from './nodes';
import { token } from '$lib/facts/fill';
import { setText } from './set-text';

const SIZE = 13;
const german = hyphenator('de') as (words: string) => string;
const french = hyphenator('fr') as (words: string) => string;
const width = (text: string) => textWidth(text, SIZE);

describe('a word that is too wide', () => {
	it('breaks at its soft hyphens, which show as hyphens there and nowhere else', () => {
		const text = german('Die Landesverteidigungsausgaben steigen');
		const lines = wrap(text, 120, SIZE);
		expect(lines.join('\n')).toBe('Die Landesverteidi-\ngungsausgaben\nsteigen');
		for (const line of lines) expect(width(line)).toBeLessThanOrEqual(120);
	});

	it('takes what is left of the line before it', () => {
		const text = `ab Konzessions${SOFT_HYPHEN}vertrag`;
		expect(wrap(text, width('ab Konzessions-'), SIZE)).toEqual(['ab Konzessions-', 'vertrag']);
		expect(wrap(text, width('ab Konzessions-') - 0.1, SIZE)).toEqual(['ab', 'Konzessions-', 'vertrag']);
	});

	it('breaks as often as it has to', () => {
		const word = german('Entwicklungszusammenarbeitsvereinbarung');
		const lines = wrap(word, 60, SIZE);
		expect(lines.length).toBeGreaterThan(3);
		expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(
			'Entwicklungszusammenarbeitsvereinbarung'
		);
		for (const line of lines) expect(width(line)).toBeLessThanOrEqual(60);
	});

	it('shows one hyphen after a hyphen of its own', () =>
		expect(wrap(`Zentralasien-${SOFT_HYPHEN}Beauftragte`, width('Zentralasien-'), SIZE)).toEqual([
			'Zentralasien-',
			'Beauftragte'
		]));

	it('stays whole where it has none, or where no part of it fits', () => {
		expect(wrap('a Berdymukhamedov b', 40, SIZE)).toEqual(['a', 'Berdymukhamedov', 'b']);
		expect(wrap(`a Verteidigungs${SOFT_HYPHEN}ausgaben b`, 20, SIZE)).toEqual([
			'a',
			'Verteidigungsausgaben',
			'b'
		]);
	});
});

it('a word that fits a line is never broken', () => {
	const text = french('Il refuse anticonstitutionnellement');
	expect(wrap(text, width('anticonstitutionnellement'), SIZE)).toEqual([
		'Il refuse',
		'anticonstitutionnellement'
	]);
	expect(wrap(text, width('anticonstitutionnellement') - 1, SIZE)[0]).toMatch(/^Il refuse an.*-$/);
});

it('text with soft hyphens loses no letter, and no line is wider than it need be', () =>
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('Landesverteidigungsausgaben', 'und', 'Konzession', 'Außenhandelsstatistik'), {
				minLength: 1
			}),
			fc.integer({ min: 70, max: 260 }),
			(words, room) => {
				const lines = wrap(german(words.join(' ')), room, SIZE);
				expect(lines.map((line) => (line.endsWith('-') ? line.slice(0, -1) : `${line} `)).join('')).toBe(
					`${words.join(' ')} `
				);
				for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room + 1e-6);
			}
		)
	));

it('a soft hyphen has no width, and is not drawn', () => {
	const soft = `Verteidigungs${SOFT_HYPHEN}ausgaben`;
	const mark = { kind: 'text', key: 'k', color: 'ink', x: 0, y: 9, lines: [soft], size: SIZE } as const;
	expect(width(soft)).toBe(width('Verteidigungsausgaben'));
	expect(textBox(mark).width).toBe(width('Verteidigungsausgaben'));
	expect(markNode(mark, { id: 'p' }).inside).toBe('Verteidigungsausgaben');
});

it('a message breaks its long words, and never its numbers', () => {
	const at = { x: 0, y: 0, width: 90, locale: 'en' } as const;
	const { marks } = setText('k', german(`Landesverteidigungsausgaben (${token('pipe-length')})`), at, {
		size: SIZE,
		color: 'ink'
	});
	expect(marks.map(({ y, lines: [line] }) => [y / (SIZE * 1.3), line])).toEqual([
		[0, 'Landesvertei-'],
		[1, 'digungsaus-'],
		[2, 'gaben'],
		[3, '('],
		[3, '9,000 km'],
		[3, ')']
	]);
});
