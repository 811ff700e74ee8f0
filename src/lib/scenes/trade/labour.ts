import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight, under } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { brief } from './words';

/** In the reference drawing a cross-stitch takes a place 10 wide and is 6 across. */
const PLACE = 10;
const CROSS = 'l6 6m0-6l-6 6m10-6';

/** So many crosses in rows that fill a space. */
function crosses(count: number, width: number, height: number) {
	const columns = Math.ceil(Math.sqrt((count * width) / height));
	const place = Math.min(width / columns, height / Math.ceil(count / columns));
	return { columns, rows: Math.ceil(count / columns), place };
}

/** One cross-stitch for every brand that kept Uzbek cotton out, and the years in which they did. */
export function labour(room: Room): Frame {
	const { width, height, locale, number, display: big } = room;
	const o = { locale };
	const count = amountOf('trade-boycott-brands');
	const head = caption(room, 'labour', m.trade_labour_caption({}, o));
	const first = head.bottom + big * 0.95;
	const words = wrap(m.trade_labour_words({}, o), width, number);
	const second = first + under(big, number);
	const top = second + linesHeight(words.length, number) - number * 0.3;
	const foot = timeline(room);
	const { columns, rows, place } = crosses(count, width, foot.top - 12 - top);
	const k = place / PLACE;
	const cloth = Array.from({ length: rows }, (_, row): Mark => {
		const length = Math.min(columns, count - row * columns);
		return {
			kind: 'path',
			key: `brands-${row}`,
			color: 'UZ',
			d: `M2 2${CROSS.repeat(length)}`,
			k,
			tx: 0,
			ty: top + row * place,
			fill: 'none',
			stroke: Math.max(1.25, place * 0.13),
			delay: (0.5 * row) / rows
		};
	});
	return {
		width,
		height,
		marks: [
			head.mark,
			label('brands', [0, first], brief(locale)('trade-boycott-brands'), [big, 'UZ'], {
				font: 'display',
				fact: 'trade-boycott-brands'
			}),
			label('brands-words', [0, second], words, [number, 'ink']),
			...cloth,
			...foot.marks
		]
	};
}

/** From the year of the boycott to the day of its end, along the foot of the picture. */
function timeline(room: Room): { top: number; marks: Mark[] } {
	const { width, height, locale, size } = room;
	const f = brief(locale);
	const o = { locale };
	const [from, to] = [year('trade-boycott-imposed'), year('trade-boycott-lifted')];
	const x = (at: number) => 6 + ((at - from) / (to - from)) * (width - 12);
	const harvest = x(year('trade-cotton-harvest') + 0.75);
	const words = wrap(m.trade_harvest({ year: f('trade-cotton-harvest') }, o), harvest, size);
	const y = height - linesHeight(words.length, size) - 18;
	const dot = { kind: 'dot', color: 'UZ', y, r: 5 } as const;
	const above = y - 13;
	return {
		top: above - size * 0.9,
		marks: [
			{
				kind: 'line',
				key: 'boycott',
				color: 'UZ',
				x1: x(from),
				x2: x(to),
				y1: y,
				y2: y,
				stroke: 3,
				enter: { x2: x(from) },
				delay: 0.3
			},
			{ ...dot, key: 'boycott-start', x: x(from), fill: 'solid' },
			{ ...dot, key: 'boycott-end', x: x(to), fill: 'hollow' },
			{ ...dot, key: 'harvest', x: harvest, r: 4, fill: 'solid', shape: 'diamond' },
			label(
				'boycott-imposed',
				[0, above],
				m.trade_boycott_imposed({ year: f('trade-boycott-imposed') }, o),
				[size, 'UZ'],
				{
					weight: 600,
					fact: 'trade-boycott-imposed'
				}
			),
			label(
				'boycott-lifted',
				[width, above],
				m.trade_boycott_lifted({ date: f('trade-boycott-lifted') }, o),
				[size, 'UZ'],
				{
					weight: 600,
					anchor: 'end',
					fact: 'trade-boycott-lifted'
				}
			),
			label('harvest-words', [harvest + 6, y + 10 + size * 0.9], words, [size, 'ink'], {
				anchor: 'end',
				fact: 'trade-cotton-harvest'
			})
		]
	};
}

/** A date's place in time, in years. */
function year(id: string): number {
	const [whole, month = 1] = String(fact(id).value).split('-').map(Number);
	return (whole ?? 0) + (month - 1) / 12;
}
