import type { LineMark, Mark, RectMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';

/** Carries the level of one bar over to the next, and says how much was added. */
export function growth(room: Room, before: RectMark, bar: RectMark, year: number): Mark[] {
	const id = `goods-growth-${year}`;
	const words = m.exports_plus({ rate: formatFact(fact(id), room.locale, 'full') }, { locale: room.locale });
	const x = bar.x - 7;
	const line = (key: string, x1: number, y1: number, x2: number, y2: number, dashed = false): LineMark => ({
		kind: 'line',
		key: `${id}-${key}`,
		color: dashed ? 'muted' : 'accent',
		x1,
		y1,
		x2,
		y2,
		stroke: dashed ? 1 : 2,
		dashed,
		delay: 0.4
	});
	const gap = x - 8 - (before.x + before.width) - 6;
	const wide = (size: number) => textWidth(words, size, 600, 'display');
	const big = room.display;
	const inGap = wide(room.number + 2) < gap;
	// As large as fits beside what was added; where the gap is narrow, on top of the value.
	const size = inGap ? Math.min(big, ((room.number + 2) * gap) / wide(room.number + 2)) : room.number + 2;
	const spot = inGap
		? ([x - 8, (before.y + bar.y) / 2 + size * 0.3] as const)
		: ([bar.x + bar.width / 2, bar.y - 7 - room.number * 1.4] as const);
	return [
		line('level', before.x + before.width + 3, before.y, bar.x, before.y, true),
		line('added', x, before.y, x, bar.y),
		label(id, spot, words, [size, 'accent'], {
			font: 'display',
			anchor: inGap ? 'end' : 'middle',
			fact: id,
			delay: 0.4
		})
	];
}
