import { sum } from 'd3-array';
import { dodge } from '$lib/charts/dodge';
import type { Color, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import type { Direction } from '$lib/facts/visits';
import { sign, type VisitsDimensions } from './dimensions';

/** A paragraph of a label. */
export interface Part {
	text: string;
	/** What is left out first when room is short has the highest rank; 0 always stays. */
	rank: number;
	color: Color;
	weight?: 600;
	fact?: string;
	struck?: boolean;
	/** Goes on in the line of the part before it, where that fits. */
	inline?: boolean;
}

/** Words that belong to a height on a side. */
export interface Words {
	key: string;
	direction: Direction;
	y: number;
	parts: readonly Part[];
}

interface SetPart {
	part: Part;
	lines: readonly string[];
	row: number;
	before: number;
}

/** Words that are set: broken to their room, with the height of their first line's middle. */
interface SetWords {
	words: Words;
	parts: readonly SetPart[];
	rows: number;
	/** Where they begin, from the ruler's edge of their side. */
	away: number;
	first: number;
}

const widthOf = ({ text, weight }: Part, size: number) => textWidth(text, size, weight);

/** Width of the longest word of some words that can't be left out, in pixels. */
export const longestWord = ({ parts }: Words, size: number): number =>
	Math.max(
		0,
		...parts
			.filter(({ rank }) => rank === 0)
			.flatMap(({ text, weight }) => text.split(' ').map((word) => textWidth(word, size, weight)))
	);

/** Breaks words to a width, leaving out what is of a higher rank. @param size of the type, in pixels */
function setParts({ parts }: Words, width: number, rank: number, size: number) {
	const set: SetPart[] = [];
	let rows = 0;
	let used = Infinity;
	for (const part of parts.filter((one) => one.rank <= rank)) {
		const before = used + size * 0.4;
		if (part.inline && before + widthOf(part, size) <= width) {
			set.push({ part, lines: [part.text], row: rows - 1, before });
			used = before + widthOf(part, size);
			continue;
		}
		const lines = wrap(part.text, width, size, part.weight);
		set.push({ part, lines, row: rows, before: 0 });
		rows += lines.length;
		used = lines.length === 1 ? widthOf(part, size) : Infinity;
	}
	return { parts: set, rows };
}

/**
 * Sets the words of one side, with as many of their parts as there is room for: each beside its height, and moved only as
 * far as its neighbours need.
 *
 * @param away where the words begin, from the ruler's edge
 * @param room how far the picture reaches from there, from the ruler's edge
 * @param spread whether they share the whole height evenly, for words that stand in no order of time
 */
export function setSide(
	all: readonly Words[],
	away: (words: Words) => number,
	room: number,
	{ label: size, lead, top, bottom }: VisitsDimensions,
	within: readonly [from: number, to: number] = [top - lead * 0.3, bottom]
): SetWords[] {
	const [from, to] = within;
	const mine = all.toSorted((a, b) => a.y - b.y);
	const atRank = (rank: number) =>
		mine.map((words) => {
			const start = away(words);
			return { words, away: start, ...setParts(words, room - start, rank, size) };
		});
	const fits = (set: readonly { rows: number }[]) => sum(set, ({ rows }) => rows * lead + 4) <= to - from;
	const set = [3, 2, 1].map(atRank).find(fits) ?? atRank(0);
	const wanted = set.map(({ words, rows }) => ({
		at: words.y + ((rows - 1) * lead) / 2,
		extent: rows * lead
	}));
	const spare = (to - from - sum(wanted, ({ extent }) => extent)) / Math.max(1, wanted.length);
	const centres = dodge(wanted, from, to, Math.max(1, Math.min(lead * 0.45, spare)));
	return set.map((one, i) => ({ ...one, first: (centres[i] as number) - ((one.rows - 1) * lead) / 2 }));
}

/** The marks of set words: from where they begin to the right, or (to the west) ending there. */
export function wordMarks(
	{ words: { key, direction }, parts, away, first }: SetWords,
	edge: number,
	{ label: size, lead }: VisitsDimensions
): TextMark[] {
	const x = edge + sign(direction) * away;
	return parts.map(({ part, lines, row, before }, i) => {
		const after = parts[i + 1];
		// What goes on in the same line stands to the right of this part.
		const shift =
			direction === 'west' && after?.before
				? after.before - widthOf(part, size) + widthOf(after.part, size)
				: 0;
		const { color, weight, fact, struck } = part;
		const at = [direction === 'west' ? x - shift : x + before, first + size * 0.35 + row * lead] as const;
		const anchor = direction === 'west' ? 'end' : 'start';
		// A part that moves from beside another to below it would cross it on its way.
		return label(`label-${key}-${i}${before ? '-inline' : ''}`, at, lines, [size, color], {
			weight,
			anchor,
			fact,
			struck,
			halo: !fact
		});
	});
}
