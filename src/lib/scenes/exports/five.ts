import type { Frame, Mark, Plot } from '$lib/charts/frame';
import { amountOf, fact, REPUBLICS, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { seriesId } from '$lib/facts/trade-ids';
import { caption, label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { at, axisHeight } from '$lib/charts/axis';
import { dollarBar, TOP_USD, YEARS, yearAxis } from './dollar-scale';
import { countryName } from '$lib/charts/names';
import type { Room } from './room';

/** The first of a republic's best years. */
export function bestYear(republic: Republic): number {
	const value = (year: number) => amountOf(seriesId('exports', republic, year));
	return YEARS.reduce((best, year) => (value(year) > value(best) ? year : best));
}

/**
 * Five strips, one below the other. Each is as high as its own best year needs, so that one scale, the same pixels for
 * the same dollars, serves all five.
 */
export function five(room: Room): Frame {
	const { width, height, locale, size } = room;
	const head = caption(room, 'five', m.exports_five_caption({}, { locale }));
	const { x, ticks, bar } = yearAxis(room);
	const bottom = height - axisHeight(room.width);
	const top = head.bottom + size * 0.9;
	const best = REPUBLICS.map((republic) => amountOf(seriesId('exports', republic, bestYear(republic))));
	const name = size * 1.25 + 6;
	const gap = Math.max(6, height * 0.012);
	// The first strip has the axis, so it reaches to its top; its name stands inside it.
	const need = TOP_USD + best.slice(1).reduce((sum, value) => sum + value, 0);
	const perUsd = (bottom - top - (REPUBLICS.length - 1) * (name + gap)) / need;
	const marks: Mark[] = [head.mark];
	let base = top + TOP_USD * perUsd;
	const firstBase = base;
	REPUBLICS.forEach((republic, i) => {
		if (i > 0) base += gap + name + (best[i] as number) * perUsd;
		const y: Plot['y'] = { domain: [0, TOP_USD], range: [base, base - TOP_USD * perUsd], ticks: [] };
		for (const year of YEARS) marks.push(dollarBar(republic, year, { x, y, width: bar }));
		const strip = i === 0 ? top + size * 1.2 : at(y, best[i] as number) - 7;
		marks.push(...names(room, republic, x.range[0] + (i === 0 ? 4 : 0), strip));
		if (i < REPUBLICS.length - 1)
			marks.push({
				kind: 'line',
				key: `ground-${republic}`,
				color: 'faint',
				x1: x.range[0],
				x2: x.range[1],
				y1: base,
				y2: base,
				stroke: 1
			});
	});
	// The axis runs on below zero, at the same scale, down to where the years stand.
	const plot: Plot = {
		x,
		y: { domain: [-(bottom - firstBase) / perUsd, TOP_USD], range: [bottom, top], ticks }
	};
	return { width, height, marks, plot };
}

function names(room: Room, republic: Republic, x: number, y: number): Mark[] {
	const { size, locale } = room;
	const id = seriesId('exports', republic, bestYear(republic));
	const name = countryName(republic, locale);
	const words = m.exports_five_best(
		{ amount: formatFact(fact(id), locale, 'short'), year: String(bestYear(republic)) },
		{ locale }
	);
	// The first strip has air above its early years, and its best year close to its right edge.
	const beside: readonly [number, number] =
		republic === 'KZ' ? [x, y + size * 1.35] : [x + textWidth(name, size, 600) + 8, y];
	return [
		label(`name-${republic}`, [x, y], name, [size, republic], { weight: 600 }),
		label(`best-${republic}`, beside, words, [size, 'muted'], { fact: id })
	];
}
