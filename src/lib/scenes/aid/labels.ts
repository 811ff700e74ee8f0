import type { Box, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { rect } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import type { Partner, Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import type { AidDimensions } from './dimensions';
import { TOTALS } from './grants';

/**
 * A partner's name and total: beside its node, or on a phone above it. One that the step
 * doesn't speak of (`highlighted` false) is grey: its ribbons may pale, words must be read.
 */
export function giverLabels(
	code: Partner,
	{ x: left, y: top, height }: Box,
	{ narrow, label: size, lead, columns, locale }: AidDimensions,
	total: string,
	highlighted = true
): TextMark[] {
	const beside = top + height / 2 - lead / 2 + 0.3 * size;
	const y = narrow ? top - 6 - lead : beside;
	const x = narrow ? 0 : left - 9;
	const anchor = narrow ? 'start' : 'end';
	const type = [size, highlighted ? code : 'muted'] as const;
	const full = value(total, locale, 'full');
	// Every digit where there is room before the republics' labels, and rounded on the smallest screens.
	const fits = !narrow || textWidth(full, size) <= columns[1] - 6;
	return [
		label(`name:${code}`, [x, y], countryName(code, locale), type, {
			anchor,
			weight: highlighted ? 600 : 400
		}),
		label(`total:${total}`, [x, y + lead], fits ? full : value(total, locale, 'short'), type, {
			anchor,
			fact: total
		})
	];
}

/** Height of the key above the whole Sankey on a phone, in pixels. */
export const keyHeight = ({ lead }: AidDimensions): number => lead + 5;

/** On a phone: both partners across the top, each with its colour, as there is no room beside their nodes. */
export function giverKey(
	{ width, label: size, locale }: AidDimensions,
	shown: (code: Partner) => boolean
): Mark[] {
	const side = size * 0.7;
	const wordsOf = (form: 'full' | 'short') =>
		(['BE', 'LU'] as const).map((code) => ({
			code,
			name: countryName(code, locale),
			total: value(TOTALS[code], locale, form)
		}));
	const widthOf = ({ name, total }: { name: string; total: string }) =>
		side + 5 + textWidth(name, size, 600) + 6 + textWidth(total, size);
	const long = wordsOf('full');
	const fits = long.reduce((sum, one) => sum + widthOf(one), 0) + 14 <= width;
	let x = 0;
	return (fits ? long : wordsOf('short')).flatMap((one): Mark[] => {
		const { code, name, total } = one;
		const [from, weight] = [x, shown(code) ? (600 as const) : (400 as const)];
		const type = [size, shown(code) ? code : 'muted'] as const;
		const y = size * 0.8;
		x += widthOf(one) + 14;
		const nameX = from + side + 5;
		return [
			rect(`key:${code}`, [from, y - side, side, side], code, { opacity: shown(code) ? 1 : 0.2 }),
			label(`key-name:${code}`, [nameX, y], name, type, { weight }),
			label(`key-total:${code}`, [nameX + textWidth(name, size, 600) + 6, y], total, type, {
				fact: TOTALS[code]
			})
		];
	});
}

/** A republic's name and total, on the paper above its node. */
export function republicLabels(
	code: Republic,
	x: number,
	top: number,
	{ label: size, lead, oneLine, locale }: AidDimensions,
	total?: string,
	highlighted = true
): TextMark[] {
	const name = countryName(code, locale);
	const y = top - 6 - (oneLine || !total ? 0 : lead - 1);
	const weight = highlighted ? 600 : 400;
	const type = [size, highlighted ? code : 'muted'] as const;
	const named = label(`name:${code}`, [x, y], name, type, { weight });
	if (!total) return [named];
	const at = oneLine ? ([x + textWidth(name, size, weight) + 7, y] as const) : ([x, top - 7] as const);
	return [named, label(`total:${code}:${total}`, at, value(total, locale, 'full'), type, { fact: total })];
}
