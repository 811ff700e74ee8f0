import { axisHeight } from '$lib/charts/axis';
import { valueAbove } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, Plot, RectMark } from '$lib/charts/frame';
import { caption, labelsIn, value } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { barOf, clearTop, dollarBar, TOP_USD, YEARS, yearAxis } from './dollar-scale';
import { seenFromThere } from './seen-from-there';

const DIM = 0.36;

/**
 * Twenty-two years of goods to Kazakhstan, in the buyers' dollars.
 *
 * @param picked years that the step picks out; the others fade
 */
const dollars =
	(
		picked: readonly number[],
		words: (dimensions: Dimensions, bars: readonly RectMark[], left: number) => Mark[]
	): Picture =>
	(dimensions) => {
		const { mark, bottom } = caption(dimensions, 'dollars', m.exports_dollars_caption);
		const { x, ticks, bar } = yearAxis(dimensions);
		const base = dimensions.height - axisHeight(dimensions.width);
		const plot: Plot = {
			x,
			y: { domain: [0, TOP_USD], range: [base, bottom + dimensions.label * 1.2], ticks }
		};
		const bars = YEARS.map((year) => {
			const one = dollarBar('KZ', year, { ...plot, width: bar });
			return picked.includes(year) ? one : { ...one, opacity: DIM };
		});
		return { marks: [mark, ...bars, ...words(dimensions, bars, x.range[0])], plot };
	};

/** Where the series starts, and its highest year. */
export const climb = dollars(YEARS, (dimensions, bars) => {
	const { number } = dimensions;
	const text = labelsIn(dimensions);
	const [first, high] = [barOf(bars, 1993), barOf(bars, 2013)];
	const style = { weight: 600, delay: 0.5 } as const;
	const start = text('first-value', [first.x, 0], value(first.key), [number, 'KZ'], style);
	const above = clearTop(bars, first.x, first.x + textBox(start).width + 2);
	const beside = [high.x - 8, high.y + number * 0.76] as const;
	return [
		{ ...start, y: above - 7 },
		text('high-value', beside, value(high.key), [number, 'KZ'], { ...style, anchor: 'end' })
	];
});

/** The peak, its level carried to the year that passed it. */
export const peak = dollars([2007, 2013], (dimensions, bars) => {
	const { label: size, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const [top, passed] = [barOf(bars, 2007), barOf(bars, 2013)];
	const middle = top.x + top.width / 2;
	const beside = [passed.x - 8, passed.y + size * 0.76] as const;
	const above = top.y - 4 - phrase * 0.25;
	return [
		line('peak-level', [top.x + top.width, top.y], [passed.x, top.y], 'KZ', { stroke: 1.25, dashed: true }),
		text('peak-value', [middle, above], value(top.key), [phrase, 'KZ'], {
			font: 'display',
			anchor: 'middle'
		}),
		text('peak-year', [middle, above - 4 - phrase], value('series-peak-year'), [size, 'muted'], {
			anchor: 'middle',
			fact: undefined
		}),
		text('peak-passed', beside, m.exports_peak_passed, [size, 'ink'], { anchor: 'end' })
	];
});

/** The paper's years and rates beside those of the series; and the peak again, in passing. */
export const fromThere = dollars([2009, 2010, 2011], (dimensions, bars, left) => {
	const { label: size, locale } = dimensions;
	const top = barOf(bars, 2007);
	const reminder = valueAbove(top, say(value(top.key), locale), size, {
		weight: undefined,
		delay: undefined
	});
	return [...seenFromThere(dimensions, bars, left), { ...reminder, key: 'peak-reminder' }];
});
