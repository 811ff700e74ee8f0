import advance from '$lib/generated/advance.json';
import { breakLines } from './break-lines';
import type { Box, TextMark } from './frame';
import { withoutSoftHyphens } from './hyphens';

type Face = keyof typeof advance;

/** Share of the em above and below the baseline that letters take; the same in all our faces, near enough for layout. */
export const ASCENT = 0.76;
const DESCENT = 0.24;

function face(font: TextMark['font'] = 'sans', weight: TextMark['weight'] = 400): Face {
	if (font === 'display') return 'display-500';
	if (font === 'serif') return 'serif-400';
	return weight === 600 ? 'sans-600' : 'sans-400';
}

/** Width of a text in pixels, from the fonts' own advance widths: no DOM needed. Kerning is ignored. */
export function textWidth(
	text: string,
	size: number,
	weight: TextMark['weight'] = 400,
	font: TextMark['font'] = 'sans'
): number {
	const table: Readonly<Record<string, number>> = advance[face(font, weight)];
	let units = 0;
	// An unknown letter counts as a wide one, so that a label never turns out longer than was planned.
	for (const letter of withoutSoftHyphens(text)) units += table[letter] ?? 700;
	return (units * size) / 1000;
}

/** The box a text mark covers, in pixels. */
export function textBox(mark: TextMark): Box {
	const { x, y, lines, size, weight, font, anchor = 'start', leading = 1.25 } = mark;
	const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight, font)));
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		x: left,
		y: y - size * ASCENT,
		width,
		height: size * (ASCENT + DESCENT) + (lines.length - 1) * size * leading
	};
}

/**
 * Breaks a text into lines no wider than `width` pixels; a single word that is wider breaks at its soft hyphens, and
 * stays whole where it has none.
 */
export function wrap(
	text: string,
	width: number,
	size: number,
	weight: TextMark['weight'] = 400,
	font: TextMark['font'] = 'sans'
): string[] {
	if (!text) return [];
	const widthOf = (words: string) => textWidth(words, size, weight, font);
	const words = text.split(' ').map((word) => [{ text: word }]);
	return breakLines(words, { width, space: widthOf(' '), widthOf }).map((line) =>
		line.map((word) => word.text).join(' ')
	);
}
