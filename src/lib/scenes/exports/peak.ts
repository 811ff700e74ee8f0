import { axisHeight } from '$lib/charts/axis';
import { faultMark } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, Plot, RectMark } from '$lib/charts/frame';
import { caption, labelsIn, value } from '$lib/charts/labels';
import { line } from '$lib/charts/marks';
import { textBox } from '$lib/charts/measure';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { barOf, clearTop, dollarBar, TOP_USD, YEARS, yearAxis } from './dollar-scale';

/** The peak, the paper's two years, and from when on the peak was passed. */
const PEAK = 2007;
const PAPER = [2010, 2011] as const;
const PASSED = 2013;

/** How strong the bars are that the step isn't about, and those of the paper's years. */
const DIM = 0.3;
const HALF = 0.65;

/**
 * Twenty-two years of goods to Kazakhstan, in the buyers' dollars: the peak at full strength, its level carried to the
 * year that passed it. The years after that are outlines: taller bars, but not what "until then" is about.
 */
export const peak: Picture = (dimensions) => {
	const { mark, bottom } = caption(dimensions, 'dollars', m.exports_dollars_caption);
	const { x, ticks, bar } = yearAxis(dimensions);
	const base = dimensions.height - axisHeight(dimensions.width);
	const plot: Plot = {
		x,
		y: { domain: [0, TOP_USD], range: [base, bottom + dimensions.label * 1.2], ticks }
	};
	const bars = YEARS.map((year) => look(dollarBar('KZ', year, { ...plot, width: bar }), year));
	return { marks: [mark, ...bars, ...peakMarks(dimensions, bars), ...paperYears(dimensions, bars)], plot };
};

function look(bar: RectMark, year: number): RectMark {
	if (year >= PASSED) return { ...bar, fill: 'none', stroke: 1.25, opacity: 0.8 };
	if (year === PEAK) return bar;
	return { ...bar, opacity: year >= PAPER[0] && year <= PAPER[1] ? HALF : DIM };
}

/** The peak's value and year above it, and its level as a dashed line. */
function peakMarks(dimensions: Dimensions, bars: readonly RectMark[]): Mark[] {
	const { label: size, phrase, width } = dimensions;
	const text = labelsIn(dimensions);
	const [top, passed] = [barOf(bars, PEAK), barOf(bars, PASSED)];
	const middle = top.x + top.width / 2;
	const above = top.y - 4 - phrase * 0.25;
	const beside = [passed.x - 8, passed.y + size * 0.76] as const;
	// On the smallest screens the paper's years need the room right of it.
	const [x, anchor] = width < 360 ? [top.x + top.width, 'end' as const] : [middle, 'middle' as const];
	const style = { font: 'display', anchor } as const;
	return [
		line('peak-level', [top.x + top.width, top.y], [passed.x, top.y], 'KZ', { stroke: 1.25, dashed: true }),
		text('peak-value', [x, above], value(top.key), [phrase, 'KZ'], style),
		text('peak-year', [middle, above - 4 - phrase], value('series-peak-year'), [size, 'muted'], {
			anchor: 'middle',
			fact: undefined
		}),
		text('peak-passed', beside, m.exports_peak_passed, [size, 'ink'], { anchor: 'end' })
	];
}

/** The two years in which the paper sees growth, with what these books make of it. */
function paperYears(dimensions: Dimensions, bars: readonly RectMark[]): Mark[] {
	const { label: size, locale } = dimensions;
	const text = labelsIn(dimensions);
	const [from, to] = [barOf(bars, PAPER[0]), barOf(bars, PAPER[1])];
	const y = Math.min(from.y, to.y) - 6;
	const rates = m.exports_peak_rates(
		{ first: token('series-growth-2010', 'round'), second: token('series-growth-2011', 'round') },
		{ locale }
	);
	const label = text('paper-rates', [(from.x + to.x + to.width) / 2, y - 6], rates, [size, 'ink'], {
		anchor: 'middle',
		fact: 'series-growth-2011',
		halo: true,
		delay: 0.4
	});
	// Clear of the tall bars at the right.
	const half = textBox(label).width / 2;
	const x = Math.min(label.x, barOf(bars, PASSED).x - 5 - half);
	const above = clearTop(bars, x - half - 2, x + half + 2) - 6;
	const top = barOf(bars, PEAK);
	const baseline = Math.min(label.y, above);
	// Over the level of the peak it would seem to be about that.
	const fits = x - half > top.x + top.width && baseline - size > top.y;
	return [
		line('paper-years', [from.x, y], [to.x + to.width, y], 'ink', { stroke: 1.5, delay: 0.4 }),
		...faultMark('disagree-growth', [(from.x + to.x + to.width) / 2, from.y + from.height / 2], dimensions),
		...(fits ? [{ ...label, x, y: baseline }] : [])
	];
}
