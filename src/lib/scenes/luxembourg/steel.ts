import { range } from 'd3-array';
import { say } from '$lib/charts/copy';
import { straight } from '$lib/charts/curve-between';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { calendar, type Calendar } from './calendar';
import type { LuxembourgDimensions } from './dimensions';

/** Dots in a row of those below an accident. */
const ACROSS = 4;

/**
 * The works as a band of strands, one for each of its mines, along the years; Luxembourg's strand comes to it with the
 * takeover. Below stand the dead of two accidents, a dot for each.
 */
export function steel(dimensions: LuxembourgDimensions, top: number): Mark[] {
	const { width, height, label: size, lead, locale } = dimensions;
	const time = calendar(dimensions);
	const mines = amountOf('lux-mines');
	const pitch = Math.max(2.4, Math.min(6, height / 130));
	const breadth = (mines - 1) * pitch;
	const from = time.when('lux-steel-bought');
	const seat = time.when('lux-steel-merger');
	const end = width - 2;
	const works = wrap(say(m.luxembourg_steel_works, locale), seat.from - 8, size, 600);
	const luxY = top + size * 1.2;
	const worksY = Math.max(
		luxY + Math.max(size * 3.2, (time.y - luxY) * 0.2),
		top + works.length * lead + size * 0.9 + breadth / 2
	);
	const under = worksY + breadth / 2;
	const stroke = Math.max(1.4, pitch * 0.62);
	return [
		...time.marks,
		curve('works', straight([from.middle, worksY], [end, worksY]), 'KZ', {
			strands: mines,
			stroke,
			spread0: breadth,
			spread1: breadth
		}),
		// The strand comes down over the year of the takeover, whose month isn't told, and then runs along.
		curve(
			'seat',
			[
				[seat.from, luxY],
				[seat.middle, luxY],
				[seat.middle, worksY - breadth / 2 - pitch],
				[seat.to, worksY - breadth / 2 - pitch]
			],
			'LU',
			{ stroke: stroke * 1.6, delay: 0.25 }
		),
		curve(
			'seat-along',
			straight([seat.to, worksY - breadth / 2 - pitch], [end, worksY - breadth / 2 - pitch]),
			'LU',
			{
				stroke: stroke * 1.6,
				delay: 0.4
			}
		),
		...seatWords(dimensions, { x: seat.from, y: luxY, end }),
		label(
			'works-words',
			[0, worksY - breadth / 2 - size * 0.7 - (works.length - 1) * lead],
			works,
			[size, 'KZ'],
			{ weight: 600, leading: lead / size }
		),
		...accident(dimensions, time, {
			id: 'lux-mine-before',
			count: 'lux-mine-dead-before',
			y: under,
			strong: false
		}),
		...accident(dimensions, time, { id: 'lux-mine-blast', count: 'lux-mine-dead', y: under, strong: true })
	];
}

/** Whose strand it is. */
function seatWords(
	{ label: size, lead, locale }: LuxembourgDimensions,
	{ x, y, end }: { x: number; y: number; end: number }
): Mark[] {
	const lines = wrap(say(m.luxembourg_steel_seat, locale), end - x - size, size);
	return [
		label('seat-words', [x + size * 1.6, y + size * 0.2], lines, [size, 'LU'], {
			weight: 600,
			leading: lead / size,
			fact: 'lux-steel-seat'
		})
	];
}

interface Accident {
	id: string;
	count: string;
	y: number;
	strong: boolean;
}

/** A dot for each of the dead, in rows below the day; what the step doesn't turn on is paler. */
function accident(
	{ height, label: size, locale, number }: LuxembourgDimensions,
	{ when, y: floor }: Calendar,
	{ id, count, y, strong }: Accident
): Mark[] {
	const { middle } = when(id);
	const total = amountOf(count);
	const first = y + Math.max(size * 0.7, 10);
	const room = floor - size * 2.6 - first;
	const rows = Math.ceil(amountOf('lux-mine-dead') / ACROSS);
	const apart = when('lux-mine-blast').middle - when('lux-mine-before').middle;
	const pitch = Math.min(height / 24, room / rows, apart / (ACROSS + 0.8));
	const words = say(strong ? m.luxembourg_steel_blast : m.luxembourg_steel_before, locale);
	const type = [strong ? number : size, 'ink'] as const;
	const foot = first + Math.ceil(total / ACROSS) * pitch + type[0] * 0.9;
	const half = textWidth(words, type[0], 600) / 2;
	// The earlier accident's words end where its dots do, which leaves the other's free.
	const edge = middle + (ACROSS / 2) * pitch;
	return [
		line(`${id}-day`, [middle, y], [middle, first - pitch / 2], 'ink', {
			stroke: 1.5,
			opacity: strong ? 1 : 0.4
		}),
		...range(total).map((i) => {
			const row = Math.floor(i / ACROSS);
			const inRow = Math.min(ACROSS, total - row * ACROSS);
			const x = middle + ((i % ACROSS) - (inRow - 1) / 2) * pitch;
			return dot(`${id}-${i}`, [x, first + (row + 0.5) * pitch], pitch * 0.34, 'ink', {
				opacity: strong ? 1 : 0.4,
				enter: { r: 0 },
				delay: 0.2 + (0.3 * i) / total
			});
		}),
		label(`${id}-words`, strong ? [Math.max(half, middle), foot] : [edge, foot], words, type, {
			anchor: strong ? 'middle' : 'end',
			weight: strong ? 600 : 400,
			fact: id
		})
	];
}
