import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { ribbon } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { amountOf, type Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { Sizes } from './dimensions';
import { dollars, reading } from './five-readings';
import { interlaced } from './interlaced';

/** A row: whose euros, and for the sum that can be read in two ways, which reading it belongs to. */
interface Row {
	republics: readonly [Republic, ...Republic[]];
	id: string;
	reading?: 'each' | 'together';
}

/** In the fixed order; what the paper says once of two republics is drawn both ways. */
export const ROWS: readonly Row[] = [
	{ republics: ['KZ'], id: 'lux-kz-2012' },
	{ republics: ['UZ'], id: 'lux-uz-tm-2012', reading: 'each' },
	{ republics: ['TM'], id: 'lux-uz-tm-2012', reading: 'each' },
	{ republics: ['UZ', 'TM'], id: 'lux-uz-tm-2012', reading: 'together' },
	{ republics: ['KG'], id: 'lux-kg-2012' },
	{ republics: ['TJ'], id: 'lux-tj-2012' }
];

/** Ten months of goods, as bars of one thickness whose length is the amount. */
export function five(sizes: Sizes, top: number): Mark[] {
	const { width, height, label: size } = sizes;
	const scale = scaleLinear([0, max(ROWS, ({ id }) => amountOf(id)) ?? 0], [0, width]);
	const start = top + size * 0.3;
	const pitch = (height - start) / ROWS.length;
	const thick = Math.min(pitch - size * 1.6, 60);
	const x = scale(amountOf('lux-uz-tm-2012')) + size * 0.6;
	const rowTop = (i: number) => start + pitch * i + size * 0.5;
	return [
		...ROWS.flatMap((row, i) =>
			rowMarks(sizes, row, start + pitch * (i + 1) - thick - 2, thick, scale(amountOf(row.id)))
		),
		...reading(sizes, 'each', x, rowTop(1), rowTop(3) - size * 0.7),
		...reading(sizes, 'together', x, rowTop(3), rowTop(4) - size * 0.7),
		...dollars(sizes, x + size * 0.7, rowTop(4) + size * 1.2)
	];
}

/** The name and the amount of a row, and its bar below: two republics that share a sum are interlaced. */
function rowMarks(
	{ label: size, locale }: Sizes,
	{ republics, id, reading }: Row,
	y: number,
	thick: number,
	length: number
): Mark[] {
	const key = `five-${republics.join('-')}-${reading ?? 'stated'}`;
	const baseline = y - size * 0.5;
	let x = 0;
	const names = republics.map((code, i): Mark => {
		const name = countryName(code, locale);
		const words = i === republics.length - 1 ? name : m.luxembourg_and({ name }, { locale });
		const mark = label(`${key}-name-${i}`, [x, baseline], words, [size, code], { weight: 600 });
		x += textWidth(words, size, 600) + textWidth(' ', size, 600) * 1.6;
		return mark;
	});
	const amount = value(id, locale, 'short');
	// Beside a reading there may be no room for it; the headline has it too.
	const fits = !reading || x + textWidth(amount, size) <= length;
	const [first, second] = republics;
	const stroke = Math.max(3, thick * 0.24);
	return [
		...names,
		...(fits ? [label(`${key}-amount`, [x, baseline], amount, [size, 'ink'], { fact: id })] : []),
		...(second
			? interlaced(
					key,
					{
						x: 0,
						y: y + thick / 2,
						length,
						reach: (thick - stroke) / 2,
						stroke,
						crossing: Math.max(16, thick * 1.4),
						colors: [first, second]
					},
					{ fact: id }
				)
			: [ribbon(key, [0, y], [length, y], thick, first, { from: 'LU', colorStop: 0.3, fact: id })])
	];
}
