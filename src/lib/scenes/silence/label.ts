import type { TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import type { VisitsDimensions } from './dimensions';
import type { Item, Part } from './item';

/** A label's paragraphs, broken to fit, with the line each begins in. */
export interface SetLabel {
	parts: readonly { part: Part; lines: readonly string[]; row: number; before: number }[];
	/** How many lines it has. */
	rows: number;
}

const widthOf = ({ text, weight }: Part, size: number) => textWidth(text, size, weight);

/** Breaks an item's words to a width, leaving out what is of a higher rank. @param size of the type, in pixels */
export function setLabel({ parts }: Item, width: number, rank: number, size: number): SetLabel {
	const set: { part: Part; lines: string[]; row: number; before: number }[] = [];
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

/** The marks of a label: from a corner to the right, or (to the west) ending at it. */
export function labelMarks(
	{ key, side }: Item,
	set: SetLabel,
	[x, y]: readonly [number, number],
	{ label: size, lead }: VisitsDimensions
): TextMark[] {
	const west = side === 'west';
	return set.parts.map(({ part, lines, row, before }, i) => {
		const after = set.parts[i + 1];
		// What goes on in the same line stands to the right of this part.
		const shift = west && after?.before ? after.before - widthOf(part, size) + widthOf(after.part, size) : 0;
		const { color, weight, fact, struck } = part;
		const at = [west ? x - shift : x + before, y + row * lead] as const;
		const anchor = west ? 'end' : 'start';
		return label(`label-${key}-${i}`, at, lines, [size, color], {
			weight,
			anchor,
			fact,
			struck,
			halo: false
		});
	});
}
