import type { Mark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Item } from './item';
import { countryName } from '$lib/charts/names';
import { beyond, type Room, type Ruler } from './room';
import type { Side } from './visits';

const WORDS = {
	west: [m.silence_west, m.silence_west_short],
	east: [m.silence_east, m.silence_east_short]
} as const;

/** What each side of the ruler stands for, above it. */
export function sideHeads(items: readonly Item[], ruler: Ruler, room: Room): Mark[] {
	const { type, top, locale } = room;
	const fits = (['west', 'east'] as const).every(
		(side) =>
			!items.some((item) => item.side === side) ||
			textWidth(WORDS[side][0]({}, { locale }), type, 600) <= beyond(side, room, ruler, 0)
	);
	return (['west', 'east'] as const).flatMap((side: Side): Mark[] => {
		if (!items.some((item) => item.side === side)) return [];
		const [long, short] = WORDS[side];
		const text = (fits ? long : short)({}, { locale });
		return [
			{
				kind: 'text',
				key: `side-${side}`,
				color: 'muted',
				x: ruler.edge(side),
				y: top - type * 0.75,
				lines: [text],
				size: type,
				weight: 600,
				anchor: side === 'west' ? 'end' : 'start'
			}
		];
	});
}

/** Height of the key to the dyes, in pixels. */
export const dyesHeight = (room: Room): number => dyeRows(room).length * room.lead + room.type * 0.5;

/** The republics' names in as many rows as they need. */
function dyeRows({ width, type, bead, locale }: Room) {
	const rows: { code: (typeof REPUBLICS)[number]; x: number }[][] = [[]];
	let x = 0;
	for (const code of REPUBLICS) {
		const needed = bead * 2 + 5 + textWidth(countryName(code, locale), type) + type;
		if (x + needed > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push({ code, x });
		x += needed;
	}
	return rows;
}

/** Whose dye is whose, at the foot of the whole. */
export function dyeMarks(room: Room): Mark[] {
	const { type, lead, bead, height, locale } = room;
	const rows = dyeRows(room);
	return rows.flatMap((row, i) => {
		const y = height - (rows.length - i - 0.5) * lead;
		return row.flatMap(({ code, x }): Mark[] => [
			{ kind: 'dot', key: `dye-${code}`, color: code, x: x + bead + 1, y, r: bead, fill: 'solid' },
			{
				kind: 'text',
				key: `dye-name-${code}`,
				color: code,
				x: x + bead * 2 + 6,
				y: y + type * 0.35,
				lines: [countryName(code, locale)],
				size: type
			}
		]);
	});
}
