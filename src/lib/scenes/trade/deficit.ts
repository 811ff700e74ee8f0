import { under } from '$lib/charts/label';
import type { Message } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import { figure, labelsIn, value } from '$lib/charts/labels';
import { countryCopy } from '$lib/charts/names';
import type { Mark } from '$lib/charts/frame';
import { REPUBLICS } from '$lib/facts';
import { balanceId, eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { scaleFor } from './scale';
import { uprightBar } from './trade-bar';

/** Tajikistan alone, as large as it goes: the one republic that sells more than it buys. The others' balances as a list. */
export const deficit: Picture = (dimensions) => {
	const { width, locale, label: size, number, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const scale = scaleFor(dimensions, ['TJ'], ['deficit', m.trade_deficit_caption], 6);
	const { base } = scale;
	const breadth = Math.min(210, width * (width < 320 ? 0.18 : 0.24));
	const edge = breadth + 14;
	const bar = (flow: Flow) => uprightBar(flow, 'TJ', [breadth / 2, base], { ...scale, breadth });
	const [sold, bought] = [bar('exports'), bar('imports')];
	const amount = (flow: Flow, y: number, words: Message) => [
		text(`tj-${flow}`, [edge, y], value(eurosId(flow, 'TJ')), [number, 'TJ'], { weight: 600 }),
		text(`tj-${flow}-words`, [edge, y + number * 1.25], words, [size, 'muted'])
	];
	const balance = {
		big: m.trade_minus({ amount: value(balanceId('TJ')) }, { locale }),
		words: m.trade_deficit_words
	};
	const balanceY = bought.y1 - number * 0.3 - under(phrase, number);
	return [
		...scale.marks,
		sold,
		bought,
		text('name-TJ', [0, sold.y1 - 8], countryCopy('TJ'), [number, 'TJ'], { weight: 600 }),
		...amount('exports', sold.y1 + number * 0.76, m.trade_sold_to),
		...figure(dimensions, 'tj-balance', [edge, balanceY], balance, ['TJ', 'muted']),
		...amount('imports', base + number * 1.3, m.trade_bought_from),
		...surpluses(dimensions, sold.y1, base)
	];
};

/** The four surpluses, in figures only: on this scale they would leave the page. */
function surpluses(dimensions: Dimensions, top: number, bottom: number): Mark[] {
	const { width, locale, label: size, number } = dimensions;
	const text = labelsIn(dimensions);
	const rows = REPUBLICS.filter((republic) => republic !== 'TJ');
	const above = Math.min(number * 1.9, (bottom - top) / rows.length);
	// Where there is no room beside the short bar, they stand beside the long one.
	const pitch = Math.max(above, size * 1.3);
	const first = above < pitch ? bottom + size * 1.5 : bottom - 12 - (rows.length - 1) * pitch;
	return rows.flatMap((republic, i) => {
		const y = first + i * pitch;
		const amount = m.trade_plus({ amount: value(balanceId(republic)) }, { locale });
		const [style, anchor] = [[size, republic] as const, 'end' as const];
		return [
			text(`plus-${republic}`, [width, y], amount, style, { anchor, weight: 600 }),
			text(`plus-name-${republic}`, [width - size * 5, y], countryCopy(republic), style, { anchor })
		];
	});
}
