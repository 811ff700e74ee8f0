import { expect, it } from 'vitest';
import { languages, outline } from '$lib/story';
import { embedPath } from './address';
import { FIRST, NAMED, localeOf } from './languages';

it('embeds come in every language that the story is told in', () =>
	expect([FIRST, ...NAMED].sort()).toEqual([...languages].sort()));

it('no scene is called like a language, so that an address is never of two things', () => {
	const codes = new Set(['en', 'fr', 'nl', 'de', 'lb', 'ru', ...languages]);
	expect(outline.filter(({ id }) => codes.has(id))).toEqual([]);
});

it('an address names its language, but for the first', () => {
	expect(embedPath({ locale: FIRST, scene: 'aid' })).toBe('aid/');
	expect(embedPath({ locale: FIRST, scene: 'aid', step: 'aid-bankers' })).toBe('aid/aid-bankers/');
	expect(embedPath({ locale: 'fr', scene: 'aid', step: 'aid-bankers' })).toBe('fr/aid/aid-bankers/');
});

it.each([undefined, '', 'xx', 'EN', '../'])('what names no language means the first: %s', (lang) =>
	expect(localeOf(lang)).toBe(FIRST)
);
