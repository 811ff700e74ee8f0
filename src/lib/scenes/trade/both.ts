import type { Frame, Mark } from '$lib/charts/frame';
import { label, under } from '$lib/charts/label';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { columns } from './columns';
import type { Room } from './room';
import { scaleFor } from './scale';
import { brief } from './words';

/** A total, big, with its words under it; `x` is its right edge. */
function total(
	room: Room,
	[key, id, words]: readonly [key: string, id: string, words: string],
	[x, y]: readonly [number, number]
): Mark[] {
	const big = room.display;
	return [
		label(key, [x, y], brief(room.locale)(id), [big, 'ink'], {
			font: 'display',
			anchor: 'end',
			fact: id,
			delay: 0.4
		}),
		label(`${key}-words`, [x, y + under(big, room.number)], words, [room.number, 'muted'], {
			anchor: 'end',
			delay: 0.4
		})
	];
}

/** All five, both ways, on one scale, and what they come to. */
export function both(room: Room): Frame {
	const { width, height, locale, number, size, display: big } = room;
	const o = { locale };
	// The total stands under short bars, so that part of its height is there already.
	const block = 14 + size + big * 0.76 + under(big, number) + number * 0.3;
	const below = Math.max(size * 1.7, block - 0.09 * height);
	const scale = scaleFor(room, REPUBLICS, {
		key: 'both',
		caption: m.trade_caption({ year: brief(locale)('goods-last-year') }, o),
		below
	});
	return {
		width,
		height,
		marks: [
			scale.head,
			...columns(room, REPUBLICS, scale),
			...total(
				room,
				['total-sold', 'trade-exports-total', m.trade_sold({}, o)],
				[width, scale.top - number * 2.5 - 2 + big * 0.76]
			),
			...total(
				room,
				['total-bought', 'trade-imports-total', m.trade_bought({}, o)],
				[width, height - number * 0.3 - under(big, number)]
			)
		]
	};
}

const SMALL = REPUBLICS.filter((republic) => republic !== 'KZ');

/** The four small ones, enlarged. */
export function small(room: Room): Frame {
	const { width, height, locale, size } = room;
	const words = { year: brief(locale)('goods-last-year') };
	const scale = scaleFor(room, SMALL, {
		key: 'small',
		caption: m.trade_small_caption(words, { locale }),
		below: size * 1.9
	});
	return { width, height, marks: [scale.head, ...columns(room, SMALL, scale)] };
}
