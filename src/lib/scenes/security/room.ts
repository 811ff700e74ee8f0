import type { Locale } from '$lib/facts/format';
import type { LayoutInput } from '../scene';

/** A picture's room, and the sizes that follow from it, in pixels. */
export interface Room {
	width: number;
	height: number;
	locale: Locale;
	/** Whether columns must share what there is: a phone, a printed page. */
	narrow: boolean;
	/** Label type. */
	type: number;
	/** Line height of labels. */
	lead: number;
	/** The one big number. */
	big: number;
	/** Type of the line under the big number. */
	line: number;
}

/** Picks the sizes for a room: a phone, a tablet, a laptop, a projector. */
export function roomFor({ width, height, locale }: LayoutInput): Room {
	const step = width < 360 ? 0 : width < 480 ? 1 : width < 760 ? 2 : width < 1100 ? 3 : 4;
	const pick = (sizes: readonly number[]) => sizes[step] as number;
	const type = pick([13, 13, 15, 17, 20]);
	return {
		width,
		height,
		locale,
		narrow: width < 560,
		type,
		lead: type * 1.25,
		big: pick([42, 50, 66, 82, 104]),
		line: pick([15, 15, 18, 20, 25])
	};
}
