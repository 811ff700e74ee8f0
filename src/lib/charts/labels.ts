import { factsIn, token } from '$lib/facts/fill';
import { inLanguage, say, type Copy } from './copy';
import type { Dimensions } from './dimensions';
import type { Color, TextMark } from './frame';
import { label, linesHeight, under } from './label';
import { wrap } from './measure';

type More = Partial<Omit<TextMark, 'kind' | 'key' | 'x' | 'y' | 'lines' | 'size' | 'color'>>;
type Point = readonly [x: number, y: number];

/** A fact's value as labels write it: briefly. */
export const value = (id: string): string => token(id, 'short');

/**
 * Writes labels in a picture's language: copy, or a line of copy each, with its facts filled in. A label that names one
 * fact opens its evidence, unless `fact` says otherwise.
 *
 * @throws (the function that is returned) when copy names no fact or no form
 */
export const labelsIn =
	({ locale }: Pick<Dimensions, 'locale'>) =>
	(
		key: string,
		at: Point,
		copy: Copy | readonly Copy[],
		style: readonly [size: number, color: Color],
		{ width, ...more }: More & { /** Where lines break, in pixels. */ width?: number } = {}
	): TextMark => {
		const copies = typeof copy === 'object' ? copy : [copy];
		const [fact, ...others] = new Set(copies.flatMap((one) => factsIn(inLanguage(one, locale))));
		const said = copies.map((one) => say(one, locale));
		const lines =
			width === undefined ? said : said.flatMap((one) => wrap(one, width, style[0], more.weight, more.font));
		return label(key, at, lines, style, { fact: others.length > 0 ? undefined : fact, ...more });
	};

/** Height of a label in pixels, from the top of its first line to the foot of its last. */
export const heightOf = ({ lines, size, leading }: TextMark): number =>
	linesHeight(lines.length, size, leading);

/**
 * The line that says what a picture counts, across its top, and where it ends in pixels. A new scale is a new key.
 */
export function caption(dimensions: Pick<Dimensions, 'width' | 'label' | 'locale'>, key: string, copy: Copy) {
	const { width, label: size } = dimensions;
	const more = { width, fact: undefined };
	const mark = labelsIn(dimensions)(`caption-${key}`, [0, size * 0.8], copy, [size, 'muted'], more);
	return { mark, bottom: heightOf(mark) };
}

/**
 * A number or a few words in display type, and smaller words under them.
 *
 * @param at baseline of the large type, and its left edge or what `anchor` says, in pixels
 */
export function figure(
	dimensions: Dimensions,
	key: string,
	at: Point,
	{ big, words }: { big: Copy; words: Copy },
	[color, wordsColor]: readonly [Color, Color],
	{
		size = dimensions.phrase,
		fact,
		...more
	}: Pick<TextMark, 'anchor' | 'delay' | 'fact'> & { size?: number } = {}
): TextMark[] {
	const { width, number } = dimensions;
	const text = labelsIn(dimensions);
	return [
		text(key, at, big, [size, color], { ...more, ...(fact && { fact }), font: 'display' }),
		text(`${key}-words`, [at[0], at[1] + under(size, number)], words, [number, wordsColor], {
			...more,
			width
		})
	];
}
