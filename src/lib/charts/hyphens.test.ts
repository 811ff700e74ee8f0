import { describe, expect, it } from 'vitest';
import { hyphenatedWords, hyphenator } from '../../../scripts/lib/hyphens.mjs';
import { SOFT_HYPHEN, withoutSoftHyphens, withSoftHyphens } from './hyphens';

/** Soft hyphens to be seen. */
const seen = (text: string) => text.replaceAll(SOFT_HYPHEN, '|');

describe('soft hyphens', () => {
	const list = hyphenatedWords('de', [
		'Die Landesverteidigungsausgaben von {landesverteidigungsausgaben} sind klein.',
		[{ match: { 'count=one': 'Außenhandelsstatistik', 'count=other': 'Landesverteidigungsausgaben' } }]
	]);

	it('are found for the long words of a language’s messages, each once', () =>
		expect(list.map(seen)).toEqual(['au|ßen|han|dels|sta|tis|tik', 'lan|des|ver|tei|di|gungs|aus|ga|ben']));

	it('stand where the language has them', () => {
		const parts = (locale: string, word: string) => seen(hyphenator(locale)?.(word) ?? '');
		expect(parts('fr', 'anticonstitutionnellement')).toBe('an|ti|cons|ti|tu|tion|nel|le|ment');
		expect(parts('de-AT', 'Entwicklungszusammenarbeit')).toBe('Ent|wick|lungs|zu|sam|men|ar|beit');
		expect(parts('ru', 'Туркменистанский')).toContain('|');
		expect(hyphenator('xx')).toBeUndefined();
	});

	it('stay out of English, whose pictures are laid out for whole words', () =>
		expect(hyphenatedWords('en', ['telecommunications'])).toEqual([]));

	it('are put into words as they are written', () => {
		expect(seen(withSoftHyphens('(Landesverteidigungsausgaben), AUSSENHANDEL', list))).toBe(
			'(Lan|des|ver|tei|di|gungs|aus|ga|ben), AUSSENHANDEL'
		);
		expect(seen(withSoftHyphens('AUẞENHANDELSSTATISTIK', list))).toBe('AU|ẞEN|HAN|DELS|STA|TIS|TIK');
	});

	it('are left as somebody has put them by hand', () =>
		expect(seen(withSoftHyphens(`Landes${SOFT_HYPHEN}verteidigungsausgaben`, list))).toBe(
			'Landes|verteidigungsausgaben'
		));

	it('go where nothing breaks', () =>
		expect(withoutSoftHyphens(`a${SOFT_HYPHEN}b${SOFT_HYPHEN}`)).toBe('ab'));
});
