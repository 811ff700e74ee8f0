import type { Box, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import type { Partner, Republic } from '$lib/facts';
import { value } from '$lib/facts/value';
import type { AidDimensions } from './dimensions';

/**
 * A partner's name and total: beside its node, or on a phone above Belgium's and below Luxembourg's. One that the step
 * doesn't speak of (`highlighted` false) is grey: its ribbons may pale, words must be read.
 */
export function giverLabels(
	code: Partner,
	{ x: left, y: top, height }: Box,
	{ narrow, label: size, lead, columns, locale }: AidDimensions,
	total: string,
	highlighted = true
): TextMark[] {
	const below = top + height + 4 + 0.76 * size;
	const beside = top + height / 2 - lead / 2 + 0.3 * size;
	const y = !narrow ? beside : code === 'BE' ? top - 6 - lead : below;
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
