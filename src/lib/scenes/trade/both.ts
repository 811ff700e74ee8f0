import type { Message } from '$lib/charts/copy';
import { under } from '$lib/charts/label';
import { figure, labelsIn, value } from '$lib/charts/labels';
import type { Mark } from '$lib/charts/frame';
import { rect } from '$lib/charts/marks';
import type { Dimensions } from '$lib/charts/dimensions';
import { amountOf, REPUBLICS } from '$lib/facts';
import { eurosId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { columns, placesOf } from './columns';
import type { Picture } from './dimensions';
import { scaleFor, type Scale } from './scale';

/** All five, both ways, on one scale, and what they come to. */
export const both: Picture = (dimensions) => {
	const { width, height, number, label: size, phrase } = dimensions;
	// The total stands under short bars, so that part of its height is there already.
	const block = 14 + size + phrase * 0.76 + under(phrase, number) + number * 0.3;
	const below = Math.max(size * 1.7, block - 0.09 * height);
	const scale = scaleFor(dimensions, REPUBLICS, ['both', m.trade_caption], below);
	const total = (key: string, id: string, words: Message, y: number) =>
		figure(dimensions, key, [width, y], { big: value(id), words }, ['ink', 'muted'], {
			anchor: 'end',
			delay: 0.4
		});
	const soldY = scale.top - number * 2.5 - 2 + phrase * 0.76;
	const boughtY = height - number * 0.3 - under(phrase, number);
	return [
		...scale.marks,
		...columns(dimensions, REPUBLICS, scale),
		...endToEnd(dimensions, scale),
		...total('total-sold', 'trade-exports-total', m.trade_sold, soldY),
		...total('total-bought', 'trade-imports-total', m.trade_bought, boughtY)
	];
};

/** The other four's sales end to end beside Kazakhstan's: a narrow pile, on the same scale. */
function endToEnd(dimensions: Dimensions, { base, perEuro }: Scale): Mark[] {
	const { left, breadth, pitch } = placesOf(dimensions, REPUBLICS.length);
	const { label: size } = dimensions;
	const wide = Math.min(14, (pitch - breadth) * 0.4);
	const x = left(0) + breadth + Math.max(3, (pitch - breadth) * 0.2);
	let y = base;
	const pile = REPUBLICS.slice(1).map((republic) => {
		const height = amountOf(eurosId('exports', republic)) * perEuro;
		y -= height;
		return rect(`pile-${republic}`, [x, y, wide, height], republic, {
			opacity: 0.55,
			enter: { y: base, height: 0 },
			delay: 0.5
		});
	});
	// On a phone the labels of the others are there.
	if (dimensions.width < 480) return pile;
	const at = [x + wide + 6, y + size * 0.76] as const;
	const words = labelsIn(dimensions)('pile-words', at, m.trade_pile, [size, 'muted'], { delay: 0.5 });
	return [...pile, words];
}
