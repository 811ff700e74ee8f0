import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark } from '$lib/charts/frame';
import { labelsIn } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { countryCopy } from '$lib/charts/names';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { formatValue, type Locale } from '$lib/facts/format';
import { eurosId, type Flow } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';

/** An amount the way the paper's table prints it: in thousands, to the cent, without a unit. */
export const asPrinted = (flow: Flow, republic: Republic, locale: Locale): string =>
	formatValue(amountOf(eurosId(flow, republic)) / 1000, 'count', locale, 'number');

/** The paper's second table, drawn as a table: its heading struck through and put right. */
export function printed(dimensions: Dimensions, top: number): { marks: Mark[]; bottom: number } {
	const { width, height, locale, label: size } = dimensions;
	const text = labelsIn(dimensions);
	const pitch = size * (height < 420 ? 1.3 : 1.55);
	const wide = Math.min(width, size * 36);
	const first = top + size * 0.9;
	const rowY = (i: number) => first + (i + 2.15) * pitch;
	const anchor = 'end';
	const column = (flow: Flow, x: number, heading: typeof m.trade_col_imports): Mark[] => [
		text(`unit-${flow}`, [x, first], heading, [size, 'muted'], { anchor, struck: true, halo: false }),
		text(`unit-right-${flow}`, [x, first + pitch], m.trade_thousands, [size, 'accent'], {
			anchor,
			weight: 600
		}),
		...REPUBLICS.map((republic, i) => {
			const fact = eurosId(flow, republic);
			const weight = fact === 'goods-2011-table' ? 600 : 400;
			const amount = asPrinted(flow, republic, locale);
			const more = { anchor, fact, weight } as const;
			return text(`print-${flow}-${republic}`, [x, rowY(i)], amount, [size, republic], more);
		})
	];
	const rule = first + pitch * 1.35;
	return {
		marks: [
			...column('imports', wide * 0.68, m.trade_col_imports),
			...column('exports', wide, m.trade_col_exports),
			...REPUBLICS.map((republic, i) =>
				text(`print-${republic}`, [0, rowY(i)], countryCopy(republic), [size, republic], { weight: 600 })
			),
			line('print-rule', [0, rule], [wide, rule], 'faint')
		],
		bottom: rowY(REPUBLICS.length - 1) + size * 0.3
	};
}
