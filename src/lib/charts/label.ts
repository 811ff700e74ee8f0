import type { Form, Locale } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import type { TextMark, Color } from './frame';
import { wrap } from './measure';

interface More extends Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines' | 'size' | 'color'>> {
	/** Words are broken into lines no wider than this, in pixels. */
	within?: number;
}

/**
 * A label: `y` is the baseline of its first line, in pixels like all the rest. An edge in the page's colour keeps curves and
 * hairlines off it; labels that open their evidence go without, for it would eat into their underline.
 */
export const label = (
	key: string,
	[x, y]: readonly [number, number],
	lines: string | readonly string[],
	[size, color]: readonly [number, Color],
	{ within, ...more }: More = {}
): TextMark => ({
	kind: 'text',
	key,
	x,
	y,
	lines:
		typeof lines !== 'string'
			? lines
			: within === undefined
				? [lines]
				: wrap(lines, within, size, more.weight, more.font),
	size,
	color,
	halo: more.fact === undefined,
	...more
});

/**
 * A fact's value in display type, in its short form unless asked for in another; it opens the fact's evidence.
 *
 * @throws when there is no such fact
 */
export const valueLabel = (
	key: string,
	at: readonly [number, number],
	id: string,
	type: readonly [size: number, color: Color],
	locale: Locale,
	{ form = 'short', ...more }: More & { form?: Form } = {}
): TextMark => label(key, at, value(id, locale, form), type, { font: 'display', fact: id, ...more });

/** Height of some lines of type in pixels, from the top of the first to the foot of the last; 0 for none. */
export const linesHeight = (count: number, size: number, leading = 1.25): number =>
	count === 0 ? 0 : size + (count - 1) * size * leading;

/** From the baseline of large type to the baseline of the words under it, in pixels. */
export const under = (large: number, words: number): number => large * 0.24 + words * 0.76 + 3;
