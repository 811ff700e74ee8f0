import type { Frame, Mark, Plot, RectMark } from '$lib/charts/frame';
import { caption, label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { axisHeight } from '$lib/charts/axis';
import { barOf, clearTop, dollarBar, TOP_USD, YEARS, yearAxis } from './dollar-scale';
import type { Room } from './room';
import { seenFromThere } from './seen-from-there';

type Focus = 'climb' | 'peak' | 'from-there';

const DIM = 0.36;
/** Years a step picks out; the others fade. */
const FOCUS: Readonly<Record<Focus, readonly number[]>> = {
	climb: YEARS,
	peak: [2007, 2013],
	'from-there': [2009, 2010, 2011]
};

/** Twenty-two years of goods to Kazakhstan, in the buyers' dollars. */
export function dollars(room: Room, focus: Focus): Frame {
	const { width, height, locale } = room;
	const head = caption(room, 'dollars', m.exports_dollars_caption({}, { locale }));
	const { x, ticks, bar } = yearAxis(room);
	const base = height - axisHeight(room.width);
	const plot: Plot = {
		x,
		y: { domain: [0, TOP_USD], range: [base, head.bottom + room.size * 1.2], ticks }
	};
	const bars = YEARS.map((year) => {
		const mark = dollarBar('KZ', year, { ...plot, width: bar });
		return FOCUS[focus].includes(year) ? mark : { ...mark, opacity: DIM };
	});
	const words =
		focus === 'climb'
			? ends(room, bars)
			: focus === 'peak'
				? peak(room, bars)
				: [...seenFromThere(room, bars, x.range[0]), smallPeak(room, bars)];
	return { width, height, marks: [head.mark, ...bars, ...words], plot };
}

/** Where the series starts, and its highest year. */
function ends(room: Room, bars: readonly RectMark[]): Mark[] {
	const first = barOf(bars, 1993);
	const high = barOf(bars, 2013);
	const say = (bar: RectMark) => formatFact(fact(bar.key), room.locale, 'short');
	const style = { weight: 600, delay: 0.5 } as const;
	const above = clearTop(bars, first.x, first.x + textWidth(say(first), room.number, 600) + 2);
	return [
		label('first-value', [first.x, above - 7], say(first), [room.number, 'KZ'], {
			...style,
			fact: first.key
		}),
		label('high-value', [high.x - 8, high.y + room.number * 0.76], say(high), [room.number, 'KZ'], {
			...style,
			anchor: 'end',
			fact: high.key
		})
	];
}

/** The peak again, in passing. */
function smallPeak({ size, locale }: Room, bars: readonly RectMark[]): Mark {
	const top = barOf(bars, 2007);
	const words = formatFact(fact(top.key), locale, 'short');
	return label('peak-reminder', [top.x + top.width / 2, top.y - 7], words, [size, 'KZ'], {
		anchor: 'middle',
		fact: top.key
	});
}

/** The peak, its level carried to the year that passed it. */
function peak(room: Room, bars: readonly RectMark[]): Mark[] {
	const { size, display, locale } = room;
	const top = barOf(bars, 2007);
	const passed = barOf(bars, 2013);
	const middle = top.x + top.width / 2;
	const value = formatFact(fact(top.key), locale, 'short');
	const peakYear = formatFact(fact('series-peak-year'), locale);
	const year = formatFact(fact('series-passed-year'), locale);
	return [
		{
			kind: 'line',
			key: 'peak-level',
			color: 'KZ',
			x1: top.x + top.width,
			x2: passed.x,
			y1: top.y,
			y2: top.y,
			stroke: 1.25,
			dashed: true
		},
		label('peak-value', [middle, top.y - 10], value, [display, 'KZ'], {
			font: 'display',
			anchor: 'middle',
			fact: top.key
		}),
		label('peak-year', [middle, top.y - 14 - display], peakYear, [size, 'muted'], { anchor: 'middle' }),
		label(
			'peak-passed',
			[passed.x - 8, passed.y + size * 0.76],
			m.exports_peak_passed({ year }, { locale }),
			[size, 'ink'],
			{ anchor: 'end', fact: 'series-passed-year' }
		)
	];
}
