import type { LayoutInput } from '../scene';
import type { Locale } from '$lib/facts/format';
import { textWidth, wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { headWords } from './head-words';
import { states, type Pose, type View } from './states';
import { laneName, longestName } from './names';
import { within, END, START } from './years';
import { layoutEvents, type EventLayout } from './event-layout';

/** Sizes and places that follow from the room, in pixels. */
export interface Room {
	width: number;
	height: number;
	locale: Locale;
	/** Types: labels, the big words, the line under them. */
	type: number;
	big: number;
	line: number;
	/** Lane names stand left of the cloth where there is room, and on it where there isn't. */
	gutter: number;
	/** Where the picture begins below the head. */
	top: number;
	/** Room below the cloth for its years. */
	foot: number;
	weave: EventLayout;
	/** Of the cloth at its full size, from its first year to the end of its last. */
	cloth: { x: number; y: number; width: number; height: number };
}

/** How far the loose ends hang out at the right, in years of the scale. */
const FRINGE_YEARS = 1.6;

const bigOf = (width: number) => (width < 340 ? 32 : width < 480 ? 36 : width < 760 ? 50 : 64);

/** Height of the big words and the line below, the same in every step, so that the cloth keeps its place. */
function headHeight({ width, big, line, locale }: Pick<Room, 'width' | 'big' | 'line' | 'locale'>): number {
	const heights = (Object.keys(states) as View[]).map((view) => {
		const lines = wrap(headWords(view, locale).line, width - 4, line).length;
		return big * 1.02 + line * 1.25 * lines;
	});
	return Math.ceil(Math.max(...heights) + line * 0.5);
}

/** Height of the years below the cloth and of the longest note under them. */
function footHeight({
	width,
	gutter,
	type,
	locale
}: Pick<Room, 'width' | 'gutter' | 'type' | 'locale'>): number {
	const lines = wrap(m.chronicle_note_everything({}, { locale }), width - gutter - 4, type).length;
	return Math.ceil(type * (3.1 + 1.25 * (lines - 1)));
}

/** Works out the room: a phone, paper, a tablet, a laptop. */
export function roomFor({ width, height, locale }: LayoutInput): Room {
	const type = width < 480 ? 13 : width < 760 ? 14 : 15;
	const big = bigOf(width);
	const line = width < 480 ? 14 : width < 760 ? 16 : 18;
	const gutter = width < 560 ? 0 : Math.ceil(longestName(locale, type)) + 18;
	const top = headHeight({ width, big, line, locale });
	const foot = footHeight({ width, gutter, type, locale });
	const years = END - START;
	const length = ((width - gutter - 1) * years) / (years + FRINGE_YEARS);
	const breadth = height - top - foot;
	const woven = layoutEvents(within, {
		from: START,
		until: END,
		length,
		breadth,
		pitch: width < 480 ? 8 : 13,
		name: gutter
			? undefined
			: (lane) => ({ length: textWidth(laneName(lane, locale), type, 600) + 6, breadth: type * 1.1 })
	});
	return {
		width,
		height,
		locale,
		type,
		big,
		line,
		gutter,
		top,
		foot,
		weave: woven,
		cloth: { x: gutter, y: top, width: length, height: breadth }
	};
}

/** Where the cloth lies in a pose: its corner, and its size as a share of the full one. */
export interface Place {
	x: number;
	y: number;
	k: number;
}

/** Width that the labels need at the right of the cloth when it is drawn back, and of its threads on the way there. */
export const backColumn = ({ width, type, locale }: Room) => ({
	labels: Math.ceil(Math.max(longestName(locale, type), 88)) + 4,
	threads: width < 480 ? 26 : width < 760 ? 60 : 96
});

/** Shares of the width that the rolled cloth and its loose ends take. */
export const rolledColumn = ({ width }: Room) => ({
	cloth: width * (width < 480 ? 0.2 : 0.34),
	threads: width < 480 ? 26 : width < 760 ? 70 : 110
});

/** Places the cloth: full, or smaller and in the middle of the room's height. */
export function placeFor(pose: Pose, room: Room): Place {
	const { cloth, width, height, top } = room;
	if (pose === 'near') return { x: cloth.x, y: cloth.y, k: 1 };
	const target =
		pose === 'back' ? width - backColumn(room).labels - backColumn(room).threads : rolledColumn(room).cloth;
	const k = target / cloth.width;
	// Drawn back, the labels below need the room more than the head does.
	const share = pose === 'back' ? 0.3 : 0.5;
	return { x: 0, y: top + (height - top - cloth.height * k) * share, k };
}
