import { breakLines } from './break-lines';
import type { TextMark, Color } from './frame';
import { textWidth } from './measure';
import type { Locale } from '$lib/facts/format';
import { words, type Word } from './words';

const LEADING = 1.3;

export interface Style {
	size: number;
	color: Color;
	font?: TextMark['font'];
	weight?: TextMark['weight'];
	opacity?: number;
	/** Whether the lines are centred in, or pushed to the end of, the block. */
	align?: 'start' | 'middle' | 'end';
	/** Weight of the facts; 600 when left out. */
	numbers?: TextMark['weight'];
	halo?: boolean;
	/** Line height in ems; 1.3 when left out. */
	leading?: number;
}

/** A set text: marks relative to nothing (already placed), and how much room they take. */
export interface Block {
	marks: TextMark[];
	width: number;
	height: number;
}

const weightOf = (atom: Word, style: Style): TextMark['weight'] =>
	atom.fact && style.font === undefined ? (style.numbers ?? 600) : style.weight;

const widthOf = (text: string, atom: Word, style: Style) =>
	textWidth(text, style.size, weightOf(atom, style), style.font);

/** Lines of atoms no wider than `width`; glued atoms are one word. */
function lines(all: readonly Word[], width: number, style: Style): Word[][] {
	const space = textWidth(' ', style.size, style.weight, style.font);
	const words: Word[][] = [];
	for (const atom of all) {
		const last = words.at(-1);
		if (last && !atom.space) last.push(atom);
		else words.push([atom]);
	}
	return breakLines(words, { width, space, widthOf: (text, atom) => widthOf(text, atom, style) });
}

interface Run {
	text: string;
	x: number;
	end: number;
	atom: Word;
}

/**
 * The runs of a line, placed from 0: each fact by itself, and the words around. Words that stand before a fact are
 * placed one by one, so that what kerning saves along them doesn't gather in front of the number.
 */
function runs(line: readonly Word[], style: Style): Run[] {
	const space = textWidth(' ', style.size, style.weight, style.font);
	const lastFact = line.findLastIndex((atom) => atom.fact);
	const found: Run[] = [];
	line.forEach((atom, i) => {
		const last = found.at(-1);
		const before = i > 0 && atom.space;
		if (last && !last.atom.fact && !atom.fact && (i > lastFact || !before)) {
			last.text += (before ? ' ' : '') + atom.text;
			last.end = last.x + widthOf(last.text, last.atom, style);
			return;
		}
		const x = (last?.end ?? 0) + (before ? space : 0);
		found.push({ text: atom.text, x, atom, end: x + widthOf(atom.text, atom, style) });
	});
	return found;
}

/**
 * Sets a message with facts in it: plain stretches and facts become marks of their own, so that every number can open
 * its evidence. `x`, `y` are the left edge and the first baseline, `width` the room, in pixels.
 */
export function setText(
	key: string,
	copy: string,
	at: { x: number; y: number; width: number; locale: Locale },
	style: Style
): Block {
	const set = lines(words(copy, at.locale), at.width, style).map((line) => runs(line, style));
	const widths = set.map((line) => line.at(-1)?.end ?? 0);
	const width = Math.max(0, ...widths);
	const leading = style.size * (style.leading ?? LEADING);
	const share = style.align === 'end' ? 1 : style.align === 'middle' ? 0.5 : 0;
	const marks = set.flatMap((line, row) =>
		line.map(({ text, x, atom }, i): TextMark => ({
			key: `${key}-${row}-${i}`,
			kind: 'text',
			x: at.x + (width - (widths[row] as number)) * share + x,
			y: at.y + row * leading,
			lines: [text],
			size: style.size,
			color: style.color,
			weight: weightOf(atom, style),
			font: style.font,
			opacity: style.opacity,
			halo: style.halo,
			fact: atom.fact
		}))
	);
	return { marks, width, height: set.length * leading };
}
