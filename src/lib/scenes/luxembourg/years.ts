import type { Frame, Mark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { head, value, type Room } from './room';
import { block } from './threads';

/** The three years: what the paper gives, for how many months, and where the date stands. */
export const YEARS = [
	{ id: 'lux-kz-2010', year: 'lux-first-year' },
	{ id: 'lux-kz-2011', year: 'lux-second-year' },
	{ id: 'lux-kz-2012', year: 'lux-counted-until', months: 'lux-months' }
] as const;

const MONTHS = 12;
/** Paper between two years, as a share of a month. */
const GAP = 1.2;

/**
 * Three lengths of cloth, each as wide as its months and as high as an average month of it, so that areas are euros.
 * The third stops where the paper stops counting: what would follow is left open, not guessed.
 */
export function years(room: Room): Frame {
	const { width, height, size, number, pitch, locale } = room;
	const top = head(room, 'years', m.luxembourg_years_phrase({}, { locale }), caption(room));
	const base = height - size * 1.9;
	const month = width / (YEARS.length * MONTHS + (YEARS.length - 1) * GAP);
	const monthly = YEARS.map((row) => amountOf(row.id) / monthsOf(row));
	const tallest = base - (top.bottom + number * 2.1);
	const scale = tallest / Math.max(...monthly);
	const marks: Mark[] = [...top.marks];
	YEARS.forEach((row, i) => {
		const x = i * (MONTHS + GAP) * month;
		const box = { x, width: monthsOf(row) * month, base, top: base - (monthly[i] as number) * scale };
		const middle = x + box.width / 2;
		marks.push(
			block(row.id, box, pitch, { color: 'KZ', from: 'LU', fact: row.id, delay: 0.15 * i }),
			label(
				`${row.id}-value`,
				[middle, box.top - number * 0.5],
				value(row.id, room, 'short'),
				[number, 'KZ'],
				{
					font: 'display',
					anchor: 'middle',
					fact: row.id,
					delay: 0.15 * i
				}
			),
			label(`${row.id}-year`, [middle, base + size * 1.4], value(row.year, room, 'year'), [size, 'ink'], {
				weight: 600,
				anchor: 'middle'
			}),
			ground(`${row.id}-ground`, x, x + box.width, base)
		);
		if (monthsOf(row) < MONTHS) marks.push(...open(room, { ...box, month, roof: top.bottom }));
	});
	return { width, height, marks };
}

const monthsOf = (row: (typeof YEARS)[number]): number => ('months' in row ? amountOf(row.months) : MONTHS);

const caption = (room: Room) => m.luxembourg_years_caption({}, { locale: room.locale });

const ground = (key: string, x1: number, x2: number, y: number, dashed = false): Mark => ({
	kind: 'line',
	key,
	color: dashed ? 'accent' : 'LU',
	x1,
	x2,
	y1: y,
	y2: y,
	stroke: dashed ? 2 : 1.5,
	dashed
});

interface Edge {
	x: number;
	width: number;
	top: number;
	base: number;
	month: number;
	/** Where the words above the picture end. */
	roof: number;
}

/** The edge at which counting stops, with its words above, and the bare ground of the months that are missing. */
function open(room: Room, edge: Edge): Mark[] {
	const { width, size, number, locale } = room;
	const x = edge.x + edge.width;
	const words = m.luxembourg_years_stop({ until: value('lux-counted-until', room) }, { locale });
	const lines = wrap(words, Math.min(edge.width + width - x, size * 11), size);
	const wide = Math.max(...lines.map((line) => textWidth(line, size)));
	const foot = edge.top - number * 2.2;
	const last = Math.max(edge.roof + size * 2 + linesHeight(lines.length - 1, size), foot - size * 1.4);
	return [
		ground('open-ground', x, width, edge.base, true),
		{
			kind: 'line',
			key: 'open-edge',
			color: 'accent',
			x1: x + 1,
			x2: x + 1,
			y1: edge.base + 4,
			y2: last + size * 0.5,
			stroke: 1.5,
			enter: { y2: edge.base },
			delay: 0.4
		},
		label(
			'open-words',
			[Math.min(width, x + 1 + wide), last - (lines.length - 1) * size * 1.25],
			lines,
			[size, 'accent'],
			{ anchor: 'end', fact: 'lux-counted-until', delay: 0.4 }
		)
	];
}
