import { COLORS } from '$lib/charts/colors';
import type { Color } from '$lib/charts/frame';
import { CHANGED } from '$lib/islands/page/preferences';
import type { Appearance, PictureFont } from './messages';

/** The families that pictures are set in. */
const FAMILIES = ['Instrument Sans', 'Newsreader', 'Newsreader Display'];

/** The colors that are in force where an element stands, without variables. */
function colorsAt(element: Element): Record<Color, string> {
	const probe = element.appendChild(document.createElement('span'));
	probe.hidden = true;
	const colors = Object.fromEntries(
		COLORS.map((name) => {
			probe.style.color = `var(--${name})`;
			return [name, getComputedStyle(probe).color];
		})
	) as Record<Color, string>;
	probe.remove();
	return colors;
}

/** Whether the page has fetched a typeface's file of these characters, because something is set in it. */
const isUsed = (family: string, characters: string): boolean =>
	[...document.fonts].some(
		(face) =>
			face.status === 'loaded' &&
			face.family.replace(/["']/g, '') === family &&
			ranges(face.unicodeRange) === ranges(characters)
	);
/** Browsers write ranges with and without spaces, and in both cases. */
const ranges = (characters: string): string => characters.replaceAll(/\s/g, '').toUpperCase();

/** The typefaces of pictures, as the page's style sheets name them; a sheet that may not be read has none. */
function fontsOf(sheets: Iterable<CSSStyleSheet>): PictureFont[] {
	const fonts: PictureFont[] = [];
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
			fonts.push({ family, weight, source, characters, used: isUsed(family, characters) });
		}
	}
	return fonts;
}

/** How the page looks now. */
export function appearanceNow(): Appearance {
	const styles = getComputedStyle(document.documentElement);
	const family = (name: string) => styles.getPropertyValue(`--${name}`);
	return {
		colors: colorsAt(document.body),
		families: { sans: family('sans'), serif: family('serif'), display: family('display') },
		fonts: fontsOf(document.styleSheets)
	};
}

/**
 * Watches for other colors: another theme, of the page or of the system.
 *
 * @returns what stops it
 */
export function onColors(changed: () => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	document.addEventListener(CHANGED, changed, { signal });
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
	return () => stop.abort();
}
