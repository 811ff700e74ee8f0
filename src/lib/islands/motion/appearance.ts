import { COLORS } from '$lib/charts/colors';
import type { Color } from '$lib/charts/frame';
import { media } from '$lib/islands/page/media';
import { CHANGED } from '$lib/islands/page/preferences';
import type { Appearance } from './messages';

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

/** How the page looks now. @param fonts what pictures are set in, where whoever draws them has to fetch it */
export function appearanceNow(fonts: Appearance['fonts'] = []): Appearance {
	const styles = getComputedStyle(document.documentElement);
	const family = (name: string) => styles.getPropertyValue(`--${name}`);
	return {
		colors: colorsAt(document.body),
		families: { sans: family('sans'), serif: family('serif'), display: family('display') },
		fonts
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
	for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
		media(query)?.addEventListener('change', changed, { signal });
	return () => stop.abort();
}
