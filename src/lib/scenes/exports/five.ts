import { at, axisHeight } from '$lib/charts/axis';
import { column, valueAbove } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, Plot, RectMark } from '$lib/charts/frame';
import { caption, labelsIn, value } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { countryCopy } from '$lib/charts/names';
import { amountOf, fact, REPUBLICS, type Republic } from '$lib/facts';
import { seriesId } from '$lib/facts/trade-ids';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { barOf, clearTop, YEARS, yearAxis } from './dollar-scale';

/** Top of the scale: Kazakhstan's best year is a little below it. */
const TOP_USD = 800_000_000;

/** What Belgium sold to a republic in a year and bought from it, in dollars. */
export const bothWays = (republic: Republic, year: number): number =>
	amountOf(seriesId('exports', republic, year)) + amountOf(seriesId('imports', republic, year));

/** Facts that add up a year of a republic, by its bar's key. */
const ADDED = ['series-uz-1998', 'series-kz-1998', 'series-uz-1994', 'series-tj-1994', 'series-kz-1994'];

/** Years in which Uzbekistan came first. */
const led = (year: number): boolean =>
	year >= Number(fact('series-uz-from').value) && year <= Number(fact('series-uz-to').value);

const DIM = 0.28;

/** A republic's strip: how high it has to be, in dollars, and where its ground is, in pixels. */
interface Strip {
	x: Plot['x'];
	y: Plot['y'];
	width: number;
}

/**
 * Five strips, one below the other. Each is as high as its own best year needs, so that one scale, the same pixels for
 * the same dollars, serves all five. Uzbekistan's years in front are at full strength.
 */
export const five: Picture = (dimensions) => {
	const { width, height, label: size } = dimensions;
	const head = caption(dimensions, 'five', m.exports_five_caption);
	const { x, ticks, bar } = yearAxis(dimensions, [0, TOP_USD / 2, TOP_USD]);
	const bottom = height - axisHeight(width);
	const top = head.bottom + size * 0.9;
	const best = REPUBLICS.map((republic) => Math.max(...YEARS.map((year) => bothWays(republic, year))));
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
		const bars = YEARS.map((year) => yearBar(republic, year, { x, y, width: bar }));
		// Kazakhstan's name stands inside its strip, over its early years; the others' at the right, above theirs.
		const nameAt =
			i === 0
				? ([x.range[0] + 4, top + size * 1.2] as const)
				: ([x.range[1], at(y, best[i] as number) - 7] as const);
		return [
			...bars,
			...words(dimensions, republic, bars, nameAt),
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

/** A year both ways; those in which Uzbekistan came first stand out. */
function yearBar(republic: Republic, year: number, { x, y, width }: Strip): RectMark {
	const id = `series-${republic.toLowerCase()}-${year}`;
	const place = { x: at(x, year), width, base: at(y, 0), top: at(y, bothWays(republic, year)) };
	return column(`both-${republic}-${year}`, place, republic, {
		fact: ADDED.includes(id) ? id : undefined,
		opacity: republic === 'UZ' && led(year) ? 1 : DIM,
		delay: (0.5 * (year - (YEARS[0] as number))) / YEARS.length
	});
}

/** A republic's name and, for the two that are compared, what the year came to. */
function words(
	dimensions: Dimensions,
	republic: Republic,
	bars: readonly RectMark[],
	name: readonly [number, number]
): Mark[] {
	const { label: size, number, locale } = dimensions;
	const text = labelsIn(dimensions);
	const anchor = republic === 'KZ' ? 'start' : 'end';
	const mark = text(`name-${republic}`, name, countryCopy(republic), [size, republic], {
		weight: 600,
		anchor
	});
	if (republic !== 'UZ' && republic !== 'KZ') return [mark];
	const bar = barOf(bars, Number(fact('series-uz-best').value));
	const id = bar.fact as string;
	const strong = republic === 'UZ';
	const amount = valueAbove(bar, say(value(id), locale), strong ? number : size, {
		weight: strong ? 600 : undefined,
		fact: id
	});
	const box = textBox(amount);
	return [mark, { ...amount, y: clearTop(bars, box.x, box.x + box.width) - 7 }];
}
