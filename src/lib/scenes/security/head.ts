import type { TextMark } from '$lib/charts/frame';
import type { Form } from '$lib/facts/format';
import { value } from '$lib/facts/value';
import type { Room } from './room';
import { text } from './text';

export interface Head {
	marks: TextMark[];
	/** Where the picture below it may begin. */
	bottom: number;
}

/** The one number of a step at the top left, and the line below it. */
export function head(
	key: string,
	id: string,
	line: string,
	room: Room,
	{ within = room.width, form }: { within?: number; form?: Form } = {}
): Head {
	const { big, line: size, locale } = room;
	const y = Math.round(big * 0.76);
	const below = text(`head-${key}-line`, line, 1, y + big * 0.24 + size * 0.76 + 3, room, { size, within });
	return {
		marks: [
			text(`head-${key}`, value(id, locale, form), 0, y, room, { size: big, font: 'display', fact: id }),
			below
		],
		bottom: below.y + size * (1.25 * (below.lines.length - 1) + 0.3)
	};
}
