import type { Message } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import { dodge } from '$lib/charts/dodge';
import type { CurveMark, Mark } from '$lib/charts/frame';
import { under } from '$lib/charts/label';
import { figure, labelsIn, value } from '$lib/charts/labels';
import { countryCopy } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import { isLow, type Picture } from './dimensions';
import { scaleFor } from './scale';
import { uprightBar } from './trade-bar';

const OTHERS = REPUBLICS.filter((republic) => republic !== 'KZ');

/** Kazakhstan's bars beside those of the other four, end to end, on the scale of the picture of all five. */
export const kazakhstan: Picture = (dimensions) => {
	const { width, height, label: size, number, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const caption = ['kazakhstan', m.trade_kazakhstan_caption] as const;
	const scale = scaleFor(dimensions, REPUBLICS, caption, phrase + number * 1.5);
	const bar = { ...scale, breadth: Math.min(190, width * 0.2) };
	const first = bar.breadth / 2;
	const second = width * 0.42 + first;
	/** The right edge of the others' bars, with the gap before their labels. */
	const edge = second + first + 12;
	const share = (flow: Flow, y: number, words: Message) =>
		figure(
			dimensions,
			`share-${flow}`,
			[bar.breadth + 12, y],
			{ big: value(`trade-${flow}-kz-share`), words },
			['KZ', 'muted']
		);
	const stack = (flow: Flow): CurveMark[] => {
		let y = scale.base;
		return OTHERS.map((republic) => {
			const part = uprightBar(flow, republic, [second, y], bar, { colorStop: 0 });
			y = part.y1;
			return part;
		});
	};
	const [sold, bought] = (['exports', 'imports'] as const).map((flow) =>
		uprightBar(flow, 'KZ', [first, scale.base], bar)
	) as [CurveMark, CurveMark];
	const others = stack('exports');
	const four = (flow: Flow, at: readonly [number, number], anchor: 'start' | 'end' = 'start') =>
		text(`four-${flow}`, at, [m.trade_other_four, value(`trade-${flow}-others`)], [number, 'ink'], {
			weight: 600,
			anchor
		});
	const top = others.at(-1)?.y1 ?? scale.base;
	// In a low picture the words of the share reach as far as the stack: its own keep to the right.
	const [fourX, anchor] = isLow(dimensions) ? [width, 'end' as const] : [second - first, 'start' as const];
	return [
		...scale.marks,
		sold,
		...others,
		...names(dimensions, others, top, scale.base, edge),
		text(
			'sold-KZ',
			[0, sold.y1 - 7 - size * 1.5],
			[countryCopy('KZ'), value(eurosId('exports', 'KZ'))],
			[size, 'KZ'],
			{ weight: 600 }
		),
		four('exports', [fourX, top - 10 - number * 1.25], anchor),
		bought,
		...stack('imports'),
		text('bought-KZ', [0, bought.y1 + 7 + size * 0.76], value(eurosId('imports', 'KZ')), [size, 'KZ']),
		four('imports', [edge, scale.base + 6 + number]),
		...share('exports', scale.top - 6 + phrase * 0.76, m.trade_share_sold),
		...share('imports', height - number * 0.3 - under(phrase, number), m.trade_share_bought)
	];
};

/** Which part of the stack is whose, right of it. */
function names(
	dimensions: Dimensions,
	stack: readonly CurveMark[],
	top: number,
	base: number,
	x: number
): Mark[] {
	const { label: size } = dimensions;
	const text = labelsIn(dimensions);
	const rows = stack.map(({ y0, y1, color }) => ({
		republic: color as Republic,
		at: (y0 + y1) / 2,
		extent: size * 1.2
	}));
	const fromTop = rows.reverse();
	const ys = dodge(fromTop, top - size * 0.4, base - 4);
	return fromTop.map(({ republic }, i) =>
		text(`sold-${republic}`, [x, (ys[i] as number) + size * 0.3], countryCopy(republic), [size, republic], {
			weight: 600,
			fact: eurosId('exports', republic)
		})
	);
}
