import type { Mark } from '$lib/charts/frame';
import { caption, label } from '$lib/charts/label';
import { amountOf, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import type { Room } from './room';

/** What the ruler beside the bars measures. */
const RULER = 10_000_000;

const most = (flow: Flow, of: readonly Republic[]) =>
	Math.max(...of.map((republic) => amountOf(eurosId(flow, republic))));

/** Where things stand when sales rise from the spine and purchases hang from it. */
export interface Scale {
	head: Mark;
	top: number;
	spineY: number;
	perEuro: number;
}

/** One scale for both ways, as large as the room allows. `below` keeps room for words. */
export function scaleFor(
	room: Room,
	of: readonly Republic[],
	words: { key: string; caption: string; below: number }
): Scale {
	const head = caption(room, words.key, words.caption);
	const top = head.bottom + 12 + room.number * 2.5;
	const [up, down] = [most('exports', of), most('imports', of)];
	const perEuro = (room.height - top - words.below) / (up + down);
	return { head: head.mark, top, spineY: top + up * perEuro, perEuro };
}

/** Ten million euros, drawn beside the bars: it grows with the scale. */
export function ruler({ locale, size }: Room, { spineY, perEuro }: Scale, x: number): Mark[] {
	const y1 = spineY - RULER * perEuro;
	const line = { kind: 'line', color: 'muted', stroke: 1.25 } as const;
	return [
		{ ...line, key: 'ruler', x1: x, x2: x, y1, y2: spineY },
		{ ...line, key: 'ruler-end', x1: x - 5, x2: x + 5, y1, y2: y1 },
		label('ruler-label', [x - 5, y1 - 7], formatValue(RULER, 'EUR', locale, 'short'), [size, 'muted'])
	];
}
