import type { Box, Mark, TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact, formatValue } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { label, number } from './labels';
import { spoken } from './names';
import type { Room } from './room';
import { wholeScale } from './whole';

/** How strong a loupe may be; the weakest that shows the sum well is taken, and its strength is written beside it. */
const STRENGTHS = [10, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300];

/** Below this height, in pixels, a wide picture has no more room beside its glass than a phone's. */
const LOW = 520;

/** Whether the words beside the glass have to be few and small. */
export const isTight = (room: Room): boolean => room.narrow || room.height < LOW;

/** How far down the glass the sum is seen, 0–1: low, so that most of what is seen is thread. */
const levelOf = (room: Room) => (room.narrow ? 0.42 : 0.62);

/** The magnifying glass over the lower right corner of the node, and what is seen through it, to scale. */
export function magnifierMarks(
	room: Room,
	scale: number,
	glass: Box,
	corner: { x: number; y: number }
): Mark[] {
	const gap = amountOf('aid-kg-gap') * scale;
	const strength = STRENGTHS.find((times) => gap * times >= (room.narrow ? 20 : 30)) ?? 400;
	const field = glass.width / strength;
	const hole = gap * strength;
	const middle = glass.x + glass.width / 2;
	const level = levelOf(room);
	const end = glass.y + glass.height * level + hole / 2;
	const seen = { x: corner.x - field / 2, y: corner.y - gap / 2 - field * level };
	const right = glass.x + glass.width;
	const rect = { kind: 'rect', enter: { opacity: 0 }, delay: 0.4 } as const;
	const ray = { kind: 'line', color: 'ink', stroke: 1, delay: 0.4, y1: seen.y + field, y2: glass.y } as const;
	return [
		{ ...ray, key: 'loupe:ray-left', x1: seen.x, x2: glass.x },
		{ ...ray, key: 'loupe:ray-right', x1: seen.x + field, x2: right },
		{
			...rect,
			key: 'loupe:field',
			color: 'ink',
			...seen,
			width: field,
			height: field,
			fill: 'none',
			stroke: 1
		},
		{ ...rect, key: 'loupe:paper', color: 'paper', ...glass, fill: 'solid' },
		{
			...rect,
			key: 'loupe:node',
			color: 'KG',
			x: glass.x,
			y: glass.y,
			width: glass.width / 2,
			height: end - glass.y,
			fill: 'solid'
		},
		{
			...rect,
			key: 'loupe:part',
			color: 'KG',
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
			color: 'accent',
			x: middle,
			y: end - hole,
			width: right - middle,
			height: hole,
			fill: 'promised',
			grain: 'horizontal',
			stroke: 1.5,
			dashed: true
		},
		{ ...rect, key: 'loupe:frame', color: 'ink', ...glass, fill: 'none', stroke: 2.5, radius: 2 },
		...glassWords(room, scale, strength, { x: right + (room.narrow ? 12 : 20), y: end - hole / 2 })
	];
}

/** What the glass shows, in words beside it: the sum level with its place in the glass. */
function glassWords(room: Room, scale: number, strength: number, at: { x: number; y: number }): Mark[] {
	const { locale, small, pitch, narrow } = room;
	const speak = spoken(locale);
	const euros = (id: string) => formatFact(fact(id), locale, 'full');
	const size = isTight(room) ? 28 : 44;
	// What stands below the sum's middle has to stay in the picture.
	const middle = Math.min(at.y, room.height - size * 0.58 - small - pitch - 6);
	const muted = { x: at.x, size: small, color: 'muted' } as const;
	const lines = (key: string, y: number, text: readonly string[]): TextMark => ({
		kind: 'text',
		key,
		...muted,
		y,
		lines: text,
		leading: pitch / small
	});
	const available = room.width - at.x;
	const zoom = formatValue(scale / wholeScale(room), 'ratio', locale);
	const scaleWords = (narrow ? m.aid_loupe_scale_brief : m.aid_loupe_scale)({ zoom, times: strength }, speak);
	const scales = wrap(scaleWords, available, small);
	const parts = euros('aid-kg-parts');
	const sum = m.aid_loupe_sum(
		{ humanitarian: euros('aid-kg-humanitarian'), sector: euros('aid-kg-private-sector'), parts },
		speak
	);
	const brief = m.aid_loupe_sum_brief({ parts, total: euros('aid-kg-2010') }, speak);
	const below = middle + size * 0.58 + 0.76 * small + 2;
	const above = middle - size * 0.5 - 4;
	return [
		lines('loupe:scale', above - (scales.length - 1) * pitch, scales),
		number('aid-kg-gap', room, {
			key: 'loupe:euros',
			x: at.x,
			y: middle + size * 0.34,
			size,
			font: 'display',
			color: 'accent'
		}),
		label(m.aid_loupe_gap({}, speak), { ...muted, key: 'loupe:what', color: 'ink', y: below }),
		lines('loupe:sum', below + pitch, [textWidth(sum, small) <= available ? sum : brief])
	];
}
