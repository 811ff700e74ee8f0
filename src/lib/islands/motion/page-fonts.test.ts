// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fontsOf } from './page-fonts';

/** A rule as browsers give it: of a typeface, or of anything else. */
class FontFaceRule {
	constructor(private readonly values: Record<string, string>) {}
	style = { getPropertyValue: (name: string) => this.values[name] ?? '' };
}
const face = (family: string, src: string, weight = '400', characters = '') =>
	new FontFaceRule({ 'font-family': family, src, 'font-weight': weight, 'unicode-range': characters });
const ALL = 'U+0-10FFFF';
/** The faces that the page knows. */
const known = [
	{ family: '"Instrument Sans"', unicodeRange: 'U+20-7E, U+A0', status: 'loaded' },
	{ family: '"Instrument Sans"', unicodeRange: 'U+100', status: 'unloaded' },
	{ family: 'Newsreader Display', unicodeRange: 'U+0-10FFFF', status: 'error' }
];
const sheet = (href: string | null, ...cssRules: object[]) => ({ href, cssRules });
const closed = {
	href: 'https://elsewhere.example/x.css',
	get cssRules(): never {
		throw new DOMException('another origin’s', 'SecurityError');
	}
};

beforeEach(() => {
	vi.stubGlobal('CSSFontFaceRule', FontFaceRule);
	Object.defineProperty(document, 'fonts', { value: known, configurable: true });
});
const named = (...sheets: object[]) => fontsOf(sheets as CSSStyleSheet[]);

it('names the typefaces of pictures, at absolute addresses; a sheet that may not be read has none', () => {
	expect(
		named(
			closed,
			sheet(
				'https://page.example/styles/fonts.css',
				face('"Instrument Sans"', 'url("./sans.woff2") format("woff2")', '400 600', 'u+20-7e,u+a0'),
				face('"Instrument Sans"', 'url("./more.woff2") format("woff2")', '400 600', 'U+100'),
				face("'Newsreader'", "url('../text.woff2')"),
				face('Newsreader Display', 'url(https://cdn.example/display.woff2)', '500'),
				face('Newsreader Fallback', 'local("Georgia")'),
				face('Newsreader', 'local("Georgia")'),
				face('Comic', 'url(comic.woff2)'),
				{ selectorText: 'a' }
			),
			sheet(null, face('Newsreader', 'url(in-page.woff2)'))
		)
	).toEqual([
		{
			family: 'Instrument Sans',
			weight: '400 600',
			source: 'https://page.example/styles/sans.woff2',
			characters: 'u+20-7e,u+a0',
			used: true
		},
		{
			family: 'Instrument Sans',
			weight: '400 600',
			source: 'https://page.example/styles/more.woff2',
			characters: 'U+100',
			used: false
		},
		...[
			['Newsreader', '400', 'https://page.example/text.woff2'],
			['Newsreader Display', '500', 'https://cdn.example/display.woff2'],
			['Newsreader', '400', new URL('in-page.woff2', document.baseURI).href]
		].map(([family, weight, source]) => ({ family, weight, source, characters: ALL, used: weight === '500' }))
	]);
});
