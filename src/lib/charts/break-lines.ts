import { SOFT_HYPHEN, withoutSoftHyphens, withSoftHyphens } from './hyphens';

/** A piece of a word: all of it, or as much as looks alike. */
export interface Piece {
	text: string;
	/** A fact's number is never broken. */
	fact?: string;
}

type Word<P> = readonly P[];

interface Column<P> {
	/** In pixels, as all the rest. */
	width: number;
	/** Width of the space between two words. */
	space: number;
	/** Width of a text in the look of a piece. */
	widthOf: (text: string, piece: P) => number;
}

/** Sums of widths aren't exact to the last bit. */
const HAIR = 1e-6;

const hyphenated = (text: string): string => (text.endsWith('-') ? text : `${text}-`);

/** A word in two, the first as long as there is room for; nothing where it has no soft hyphen early enough. */
function split<P extends Piece>(
	word: Word<P>,
	room: number,
	widthOf: Column<P>['widthOf']
): [P[], P[]] | undefined {
	let found: [P[], P[]] | undefined;
	let before = 0;
	for (const [i, piece] of word.entries()) {
		const parts = piece.fact ? [piece.text] : withSoftHyphens(piece.text).split(SOFT_HYPHEN);
		for (let end = 1; end < parts.length; end++) {
			const text = hyphenated(parts.slice(0, end).join(''));
			if (before + widthOf(text, piece) > room + HAIR) return found;
			const rest = { ...piece, text: parts.slice(end).join(SOFT_HYPHEN) };
			found = [
				[...word.slice(0, i), { ...piece, text }],
				[rest, ...word.slice(i + 1)]
			];
		}
		before += widthOf(piece.text, piece);
	}
	return found;
}

/**
 * Breaks words into lines no wider than a column. A word that is wider than the column by itself breaks at its soft
 * hyphens; without any it stays whole, and sticks out.
 */
export function breakLines<P extends Piece>(words: readonly Word<P>[], column: Column<P>): P[][] {
	const { width, space, widthOf } = column;
	const wide = (word: Word<P>) => word.reduce((sum, piece) => sum + widthOf(piece.text, piece), 0);
	const lines: P[][] = [];
	/** How much of the last line is taken. */
	let used = width;
	const add = (word: Word<P>, size: number) => {
		const line = lines.at(-1);
		if (line && used + space + size <= width + HAIR) {
			line.push(...word);
			used += space + size;
		} else {
			lines.push([...word]);
			used = size;
		}
	};
	for (const word of words) {
		let rest = word;
		let size = wide(rest);
		while (size > width + HAIR) {
			const parts = split(rest, width - used - space, widthOf) ?? split(rest, width, widthOf);
			if (!parts) break;
			add(parts[0], wide(parts[0]));
			used = width;
			rest = parts[1];
			size = wide(rest);
		}
		add(rest, size);
	}
	return lines.map((line) => line.map((piece) => ({ ...piece, text: withoutSoftHyphens(piece.text) })));
}
