import { straight } from '$lib/charts/curve-between';
import { say, type Copy } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { STRANDS } from './curves';
import type { PictureDimensions } from './dimensions';

/** What a republic wanted, in a few words, and the fact behind it. */
export interface Wish {
	words: Copy;
	fact: string;
}

/** What each republic asked of Belgium, as far as a source says. */
export const WISHES: Readonly<Record<Republic, readonly Wish[]>> = {
	KZ: [
		{ words: m.distance_wants_investor, fact: 'distance-wanted-investor' },
		{ words: m.distance_wants_nuclear, fact: 'distance-wanted-nuclear' }
	],
	UZ: [{ words: m.distance_wants_trade, fact: 'distance-wanted-trade' }],
	TM: [],
	KG: [],
	TJ: [{ words: m.distance_wants_aluminium, fact: 'distance-wanted-aluminium' }]
};

/** How much higher than others Kazakhstan's row is, in rows: two lines, and more to say. */
const MORE = 0.6;

/** Where the rows of calls stand, in pixels. */
interface Rows {
	/** Upper edge of the first row, and from a row to the next. */
	top: number;
	pitch: number;
	left: number;
	/** Where Brussels is. */
	right: number;
	breadth: number;
	/** Size of what was wanted. */
	type: number;
}

/** The calls to Brussels, a row for each republic: its line, over it what it wanted; and the one line that goes back. */
export function callMarks(dimensions: PictureDimensions): Mark[] {
	const { width, height, label: size, dot: r, locale } = dimensions;
	const top = size * 1.6;
	const pitch = (height - top - size * 0.5) / (REPUBLICS.length + MORE);
	const breadth = Math.min(34, pitch * 0.2);
	const rows = {
		top,
		pitch,
		left: r * 1.4,
		right: width - r * 3,
		breadth,
		type: Math.max(13, Math.min(size + 4, pitch * 0.26))
	};
	return [
		label('wanted', [0, size], say(m.distance_wanted, locale), [size, 'muted'], { halo: false }),
		label('brussels-name', [width - 2, size], say(m.place_brussels, locale), [size, 'BE'], {
			weight: 600,
			anchor: 'end'
		}),
		line('brussels-wall', [rows.right, top], [rows.right, height - 2], 'BE', { stroke: 2 }),
		...REPUBLICS.flatMap((code, i) => rowMarks(code, i, rows, dimensions))
	];
}

/** A row: the line, what is written over it, and under Kazakhstan's the one that comes back. */
function rowMarks(code: Republic, i: number, rows: Rows, { dot: r, locale }: PictureDimensions): Mark[] {
	const { top, pitch, left, right, breadth, type } = rows;
	const mutual = code === 'KZ';
	const y = top + pitch * (i + 1 + MORE) - breadth * (mutual ? 2 : 0.8);
	const strands = { strands: STRANDS, stroke: breadth / (STRANDS * 1.5), colorStop: 1 };
	return [
		curve(`home-${code}`, straight([left, y], [right, y]), 'BE', {
			...strands,
			from: code,
			spread0: breadth * 0.8,
			spread1: breadth * 0.8,
			delay: 0.05 * i
		}),
		dot(`embassy-${code}`, [right, y], Math.max(r, breadth * 0.42), code, { shape: 'square' }),
		...(mutual ? backMarks(y + breadth * 1.2, rows) : []),
		...wishMarks(code, { foot: y - breadth * 0.5 - type * 0.5, room: right - left, type, locale })
	];
}

/** The one line that comes back from Brussels, thinner, and where it ends. */
const backMarks = (y: number, { left, right, breadth }: Rows): Mark[] => [
	curve('be-KZ', straight([right, y], [left, y]), 'KZ', {
		from: 'BE',
		strands: 2,
		spread0: breadth * 0.25,
		spread1: breadth * 0.25,
		stroke: breadth / (STRANDS * 1.5),
		colorStop: 1,
		delay: 0.4
	}),
	dot('back', [left, y], Math.min(left - 1, breadth * 0.3), 'BE')
];

/** A republic's name, and beside it what it wanted. */
function wishMarks(
	code: Republic,
	{ foot, room, type, locale }: { foot: number; room: number; type: number; locale: Locale }
): Mark[] {
	const name = countryName(code, locale);
	const x = textWidth(name, type, 600) + type * 0.7;
	const wishes = WISHES[code].map(({ words, fact }) => ({ text: say(words, locale), fact }));
	const lines = wishes.flatMap(({ text, fact }, i) =>
		wrap(text, room - x, type).map((line) => ({ line, fact, key: `wish-${code}-${i}` }))
	);
	const lead = type * 1.25;
	// Once the threads are almost where they go.
	const delay = 0.6;
	const first = foot - Math.max(0, lines.length - 1) * lead;
	const nothing = label(`wish-${code}`, [x, first], say(m.distance_nothing_found, locale), [type, 'muted'], {
		delay
	});
	return [
		// Not the map's names, which would pass each other on their way here.
		label(`asks-${code}`, [0, first], name, [type, code], { weight: 600, delay }),
		...(lines.length === 0 ? [nothing] : []),
		...lines.map(({ line: words, fact, key }, i) =>
			label(`${key}-${i}`, [x, first + i * lead], words, [type, 'ink'], { fact, delay })
		)
	];
}
