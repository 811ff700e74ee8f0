import type { Message } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { caption } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { amountOf, type Republic } from '$lib/facts';
import { formatValue } from '$lib/facts/format';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { baseline } from './trade-bar';

/** What the ruler beside the bars measures, in euros. */
const RULER = 10_000_000;

/** Where things stand, in pixels, when sales rise from the baseline and purchases go down from it. */
export interface Scale {
	/** The caption and the baseline. */
	marks: Mark[];
	top: number;
	base: number;
	perEuro: number;
}

/** One scale for both ways, as large as the picture allows. @param below room that is kept for words under the bars */
export function scaleFor(
	dimensions: Dimensions,
	of: readonly Republic[],
	[key, copy]: readonly [string, Message],
	below: number
): Scale {
	const { width, height, number } = dimensions;
	const { mark, bottom } = caption(dimensions, key, copy);
	const most = (flow: Flow) => Math.max(...of.map((republic) => amountOf(eurosId(flow, republic))));
	const top = bottom + 12 + number * 2.5;
	const perEuro = (height - top - below) / (most('exports') + most('imports'));
	const base = top + most('exports') * perEuro;
	return { marks: [mark, baseline([0, base], [width, base])], top, base, perEuro };
}

/** Ten million euros, drawn beside the bars: it grows with the scale. */
export function ruler({ locale, label: size }: Dimensions, { base, perEuro }: Scale, x: number): Mark[] {
	const y = base - RULER * perEuro;
	const text = formatValue(RULER, 'EUR', locale, 'short');
	return [
		line('ruler', [x, y], [x, base], 'muted', { stroke: 1.25 }),
		line('ruler-end', [x - 5, y], [x + 5, y], 'muted', { stroke: 1.25 }),
		label('ruler-label', [x - 5, y - 7], text, [size, 'muted'])
	];
}
