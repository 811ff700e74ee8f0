import type { PictureFont } from './messages';

/** The families that pictures are set in. */
const FAMILIES = ['Instrument Sans', 'Newsreader', 'Newsreader Display'];

/** Whether the page has asked for a typeface's file of these characters, because something is set in it. */
const isUsed = (family: string, characters: string, faces: readonly FontFace[]): boolean =>
	faces.some(
		(face) =>
			face.status !== 'unloaded' &&
			face.family.replace(/["']/g, '') === family &&
			ranges(face.unicodeRange) === ranges(characters)
	);
/** Browsers write ranges with and without spaces, and in both cases. */
const ranges = (characters: string): string => characters.replaceAll(/\s/g, '').toUpperCase();

/** The typefaces that the page knows; nothing where nobody can tell. */
function facesOfPage(): readonly FontFace[] | undefined {
	try {
		return [...document.fonts];
	} catch {
		return undefined;
	}
}

/** The typefaces of pictures, as the page's style sheets name them; a sheet that may not be read has none. */
export function fontsOf(sheets: Iterable<CSSStyleSheet>): PictureFont[] {
	const fonts: PictureFont[] = [];
	const faces = facesOfPage();
	for (const sheet of sheets) {
		let rules: Iterable<CSSRule> = [];
		try {
			rules = sheet.cssRules;
		} catch {
			continue;
		}
		for (const rule of rules) {
			if (!(rule instanceof CSSFontFaceRule)) continue;
			const { style } = rule;
			const family = style.getPropertyValue('font-family').replace(/["']/g, '');
			const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
			if (!address || !FAMILIES.includes(family)) continue;
			const weight = style.getPropertyValue('font-weight');
			const characters = style.getPropertyValue('unicode-range') || 'U+0-10FFFF';
			const source = new URL(address, sheet.href ?? document.baseURI).href;
			fonts.push({
				family,
				weight,
				source,
				characters,
				used: !faces || isUsed(family, characters, faces)
			});
		}
	}
	return fonts;
}
