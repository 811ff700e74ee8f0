import type { Message } from '$lib/charts/copy';
import { under } from '$lib/charts/label';
import { figure, value } from '$lib/charts/labels';
import { REPUBLICS } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { columns } from './columns';
import type { Picture } from './dimensions';
import { scaleFor } from './scale';

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
		...total('total-sold', 'trade-exports-total', m.trade_sold, soldY),
		...total('total-bought', 'trade-imports-total', m.trade_bought, boughtY)
	];
};

const SMALL = REPUBLICS.filter((republic) => republic !== 'KZ');

/** The four small ones, enlarged. */
export const small: Picture = (dimensions) => {
	const scale = scaleFor(dimensions, SMALL, ['small', m.trade_small_caption], dimensions.label * 1.9);
	return [...scale.marks, ...columns(dimensions, SMALL, scale)];
};
