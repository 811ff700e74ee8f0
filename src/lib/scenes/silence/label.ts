import type { TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import type { Item, Part } from './item';
import type { Room } from './room';

/** A label's paragraphs, broken to fit, with the line each begins in. */
export interface SetLabel {
	parts: readonly { part: Part; lines: readonly string[]; row: number; before: number }[];
	/** How many lines it has. */
	rows: number;
}

const widthOf = ({ text, weight }: Part, { type }: Room) => textWidth(text, type, weight);

/** Breaks an item's words to a width, leaving out what is of a higher rank. */
export function setLabel({ parts }: Item, width: number, rank: number, room: Room): SetLabel {
	const set: { part: Part; lines: string[]; row: number; before: number }[] = [];
	let rows = 0;
	let used = Infinity;
	for (const part of parts) {
		if (part.rank > rank) continue;
		const gap = room.type * 0.4;
		const before = used + gap;
		if (part.inline && before + widthOf(part, room) <= width) {
			set.push({ part, lines: [part.text], row: rows - 1, before });
			used = before + widthOf(part, room);
			continue;
		}
		const lines = wrap(part.text, width, room.type, part.weight);
		set.push({ part, lines, row: rows, before: 0 });
		rows += lines.length;
		used = lines.length === 1 ? widthOf(part, room) : Infinity;
	}
	return { parts: set, rows };
}

/** The marks of a label: from a corner to the right, or (to the west) ending at it. */
export function labelMarks(item: Item, set: SetLabel, x: number, y: number, room: Room): TextMark[] {
	const west = item.side === 'west';
	return set.parts.map(({ part, lines, row, before }, i) => {
		const after = set.parts[i + 1];
		// What goes on in the same line stands to the right of this part.
		const reserved = west && after && after.before > 0 ? after.before - widthOf(part, room) : 0;
		const shift = west && reserved ? reserved + widthOf(after?.part as Part, room) : 0;
		return {
			kind: 'text',
			key: `label-${item.key}-${i}`,
			color: part.color,
			x: west ? x - shift : x + before,
			y: y + row * room.lead,
			lines,
			size: room.type,
			weight: part.weight,
			anchor: west ? 'end' : 'start',
			fact: part.fact,
			struck: part.struck
		};
	});
}
