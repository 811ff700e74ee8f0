import { at, axisHeight } from '$lib/charts/axis';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, Plot } from '$lib/charts/frame';
import { caption, labelsIn, value } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { amountOf, REPUBLICS, type Republic } from '$lib/facts';
import { seriesId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { dollarBar, TOP_USD, YEARS, yearAxis } from './dollar-scale';

/** The first of a republic's best years. */
export function bestYear(republic: Republic): number {
	const amount = (year: number) => amountOf(seriesId('exports', republic, year));
	return YEARS.reduce((best, year) => (amount(year) > amount(best) ? year : best));
}

/**
 * Five strips, one below the other. Each is as high as its own best year needs, so that one scale, the same pixels for
 * the same dollars, serves all five.
 */
export const five: Picture = (dimensions) => {
	const { width, height, label: size } = dimensions;
	const head = caption(dimensions, 'five', m.exports_five_caption);
	const { x, ticks, bar } = yearAxis(dimensions);
	const bottom = height - axisHeight(width);
	const top = head.bottom + size * 0.9;
	const best = REPUBLICS.map((republic) => amountOf(seriesId('exports', republic, bestYear(republic))));
	/** Between two strips: a gap, and the name of the lower one. */
	const between = Math.max(6, height * 0.012) + size * 1.25 + 6;
	// The first strip has the axis, so it reaches to its top; its name stands inside it.
	const need = TOP_USD + best.slice(1).reduce((sum, amount) => sum + amount, 0);
	const perUsd = (bottom - top - (REPUBLICS.length - 1) * between) / need;
	const firstBase = top + TOP_USD * perUsd;
	let base = firstBase;
	const strips = REPUBLICS.flatMap((republic, i): Mark[] => {
		if (i > 0) base += between + (best[i] as number) * perUsd;
		const y: Plot['y'] = { domain: [0, TOP_USD], range: [base, base - TOP_USD * perUsd], ticks: [] };
		const nameAt =
			i === 0
				? ([x.range[0] + 4, top + size * 1.2] as const)
				: ([x.range[0], at(y, best[i] as number) - 7] as const);
		return [
			...YEARS.map((year) => dollarBar(republic, year, { x, y, width: bar })),
			...names(dimensions, republic, nameAt),
			...(i < REPUBLICS.length - 1
				? [line(`ground-${republic}`, [x.range[0], base], [x.range[1], base], 'faint')]
				: [])
		];
	});
	// The axis runs on below zero, at the same scale, down to where the years stand.
	const plot: Plot = {
		x,
		y: { domain: [-(bottom - firstBase) / perUsd, TOP_USD], range: [bottom, top], ticks }
	};
	return { marks: [head.mark, ...strips], plot };
};

function names(dimensions: Dimensions, republic: Republic, [x, y]: readonly [number, number]): Mark[] {
	const { label: size, locale } = dimensions;
	const text = labelsIn(dimensions);
	const year = bestYear(republic);
	const amount = value(seriesId('exports', republic, year));
	const words = m.exports_five_best({ amount, year: String(year) }, { locale });
	const name = countryName(republic, locale);
	// The first strip has air above its early years, and its best year close to its right edge.
	const beside: readonly [number, number] =
		republic === 'KZ' ? [x, y + size * 1.35] : [x + textWidth(name, size, 600) + 8, y];
	return [
		text(`name-${republic}`, [x, y], name, [size, republic], { weight: 600 }),
		text(`best-${republic}`, beside, words, [size, 'muted'])
	];
}
