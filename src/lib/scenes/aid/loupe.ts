import type { Box, Frame, Mark, TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact, formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { bundleMarks } from './flows';
import { KYRGYZ_2010 } from './grants';
import { giverLabels, label, number, purposeLabels, republicLabels } from './labels';
import { spoken } from './names';
import { labelHeight, type Room } from './room';
import { placeSankey, type Placed } from './sankey';
import { scaleKey, wholeScale } from './whole';

/** How strong a loupe may be; the weakest that shows the sum well is taken, and its strength is written beside it. */
const STRENGTHS = [10, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300];

/** The grant of 2010 to Kyrgyzstan by itself, and a loupe on the end of it. */
export function loupe(room: Room): Frame {
	const { scale, top, glass } = planLoupe(room);
	const placed = placeKyrgyz(room, scale, top);
	const node = placed.nodes.get('KG') as Box;
	const giver = placed.nodes.get('BE') as Box;
	const named = KYRGYZ_2010.filter((grant) => !room.narrow || grant.id !== 'unaccounted');
	const marks: Mark[] = [
		...bundleMarks(placed, room.node, { full: () => true }),
		...giverLabels('BE', giver, room, 'aid-kg-2010'),
		...republicLabels('KG', node.x, node.y, room, 'aid-kg-2010'),
		...purposeLabels(named, placed, room, false),
		...glassMarks(room, scale, glass, { x: node.x + node.width, y: node.y + node.height }),
		...scaleKey(room, scale)
	];
	return { width: room.width, height: room.height, marks };
}

interface Plan {
	scale: number;
	/** Upper edge of the flows. */
	top: number;
	glass: Box;
}

function planLoupe(room: Room): Plan {
	const top = labelHeight(room, 2) + 6;
	const side = room.narrow ? 100 : Math.min(190, room.height * 0.26);
	const glassTop = room.height - side - 2;
	const middle = room.columns[1] + room.node;
	const glass = { x: room.narrow ? 1 : middle - side / 2, y: glassTop, width: side, height: side };
	// Between the end of the bundle and the glass there is room for the lines that join them.
	const scale = (glassTop - top - (room.narrow ? 26 : 54)) / amountOf('aid-kg-2010');
	return { scale, top, glass };
}

function placeKyrgyz(room: Room, scale: number, top: number): Placed {
	const height = (id: string) => amountOf(id) * scale;
	const second = top + height('aid-kg-humanitarian') + (room.narrow ? 10 : 22);
	const third = second + height('aid-kg-private-sector') + (room.narrow ? 1 : 16);
	const tops = new Map([
		['BE', top],
		['KG', top],
		['humanitarian', top],
		['private-sector', second],
		['unaccounted', third]
	]);
	return placeSankey(KYRGYZ_2010, { scale, columns: room.columns, tops, node: room.node, gap: room.gap });
}

/** The magnifying glass over the lower right corner of the node, and what is seen through it, to scale. */
function glassMarks(room: Room, scale: number, glass: Box, corner: { x: number; y: number }): Mark[] {
	const gap = amountOf('aid-kg-gap') * scale;
	const strength = STRENGTHS.find((times) => gap * times >= (room.narrow ? 20 : 26)) ?? 400;
	const field = glass.width / strength;
	const hole = gap * strength;
	const middle = glass.x + glass.width / 2;
	const end = glass.y + glass.height / 2 + hole / 2;
	const seen = { x: corner.x - field / 2, y: corner.y - gap / 2 - field / 2 };
	const right = glass.x + glass.width;
	const rect = { kind: 'rect', enter: { opacity: 0 }, delay: 0.4 } as const;
	const ray = { kind: 'line', tone: 'ink', stroke: 1, delay: 0.4, y1: seen.y + field, y2: glass.y } as const;
	return [
		{ ...ray, key: 'loupe:ray-left', x1: seen.x, x2: glass.x },
		{ ...ray, key: 'loupe:ray-right', x1: seen.x + field, x2: right },
		{
			...rect,
			key: 'loupe:field',
			tone: 'ink',
			...seen,
			width: field,
			height: field,
			fill: 'none',
			stroke: 1
		},
		{ ...rect, key: 'loupe:paper', tone: 'paper', ...glass, fill: 'solid' },
		{
			...rect,
			key: 'loupe:node',
			tone: 'KG',
			x: glass.x,
			y: glass.y,
			width: glass.width / 2,
			height: end - glass.y,
			fill: 'solid'
		},
		{
			...rect,
			key: 'loupe:part',
			tone: 'KG',
			x: middle,
			y: glass.y,
			width: right - middle,
			height: end - hole - glass.y,
			fill: 'strands',
			grain: 'horizontal'
		},
		{
			...rect,
			key: 'loupe:gap',
			tone: 'accent',
			x: middle,
			y: end - hole,
			width: right - middle,
			height: hole,
			fill: 'promised',
			grain: 'horizontal',
			stroke: 1.5,
			dashed: true
		},
		{ ...rect, key: 'loupe:frame', tone: 'ink', ...glass, fill: 'none', stroke: 2.5, radius: 2 },
		...glassWords(room, scale, strength, { x: right + (room.narrow ? 12 : 20), y: end - hole / 2 })
	];
}

/** What the glass shows, in words beside it: the sum level with its place in the glass. */
function glassWords(room: Room, scale: number, strength: number, at: { x: number; y: number }): Mark[] {
	const { locale, small, pitch, narrow } = room;
	const speak = spoken(locale);
	const euros = (id: string) => formatFact(fact(id), locale, 'full');
	const size = narrow ? 30 : 44;
	const muted = { x: at.x, size: small, tone: 'muted' } as const;
	const lines = (key: string, y: number, text: readonly string[]): TextMark => ({
		kind: 'text',
		key,
		...muted,
		y,
		lines: text,
		leading: pitch / small
	});
	const zoom = formatValue(scale / wholeScale(room), 'ratio', locale);
	const sum = m.aid_loupe_sum(
		{
			humanitarian: euros('aid-kg-humanitarian'),
			sector: euros('aid-kg-private-sector'),
			parts: euros('aid-kg-parts')
		},
		speak
	);
	const below = at.y + size * 0.34 + pitch + 2;
	const scales = wrap(m.aid_loupe_scale({ zoom, times: strength }, speak), room.width - at.x, small);
	const above = at.y - size * 0.5 - 6;
	return [
		lines('loupe:scale', above - (scales.length - 1) * pitch, scales),
		number('aid-kg-gap', room, {
			key: 'loupe:euros',
			x: at.x,
			y: at.y + size * 0.34,
			size,
			font: 'display',
			tone: 'accent'
		}),
		label(m.aid_loupe_gap({}, speak), { ...muted, key: 'loupe:what', tone: 'ink', y: below }),
		lines('loupe:sum', below + pitch, wrap(sum, room.width - at.x, small))
	];
}
