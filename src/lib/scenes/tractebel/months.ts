import { range } from 'd3-array';
import { FROM_EDGE } from '$lib/charts/bars';
import { straight } from '$lib/charts/curve-between';
import type { CurveMark, Mark } from '$lib/charts/frame';
import { curve, line, path, rect, ribbon } from '$lib/charts/marks';
import { tenth } from '$lib/charts/tenth';
import type { Band } from './band';
import type { ConcessionState } from './states';
import { ALL, LIVED, PROMISED, monthOf, monthsByYear } from './time';

/** How long the ends are that stay on the upper edge when the promised strands are gone; they mean nothing more than that. */
const STUB = 9;
/** How much of the promised strands is still seen once the band is cut. */
const SLACK = 0.6;

/** Strands side by side, grey unless said otherwise. */
const strandsAt = (key: string, x: number, { axis, top, bottom }: Band, more: Partial<CurveMark>): Mark =>
	curve(key, straight([x, top], [x, bottom]), 'KZ', {
		from: 'faint',
		colorStop: 1,
		stroke: axis.pitch * 0.5,
		...more
	});

/** The months that were lived, a strand each, so that each can take its colour in its turn. */
function beganMarks({ now, months }: ConcessionState, band: Band): Mark[] {
	const { axis } = band;
	return range(LIVED).map((month) => {
		const lived = month < monthOf(now);
		return strandsAt(`month-${month}`, axis.strand(month), band, {
			...(lived && { colorStop: 0, stroke: axis.pitch * 0.8 }),
			opacity: lived || months === 'promised' ? 1 : SLACK,
			delay: (0.5 * month) / LIVED
		});
	});
}

/** The months after, by years, their strands together; those of the option as dots, where strands might have been. */
function laterMarks({ months }: ConcessionState, band: Band): Mark[] {
	const { axis, top, bottom } = band;
	const length = months === 'empty' ? STUB : bottom - top;
	return monthsByYear(LIVED, ALL).map(([from, to]) => {
		const key = `year-${from}`;
		const more = { opacity: months === 'promised' ? 1 : SLACK, delay: (0.5 * from) / ALL };
		if (from >= PROMISED)
			return rect(key, [axis.at(from), top, (to - from) * axis.pitch, length], 'muted', {
				...more,
				fill: 'option',
				enter: { height: 0 }
			});
		const spread = (to - from - 1) * axis.pitch;
		const strands = { strands: to - from, spread0: spread, spread1: spread };
		const drawn = length / (bottom - top);
		return strandsAt(key, axis.strand(from) + spread / 2, band, { ...more, ...strands, drawn });
	});
}

/** When the strands are gone, what is left of each year: the edges of an empty slot, dashed over the option. */
function slotMarks({ axis, top, bottom }: Band): Mark[] {
	const edges = [...axis.years.map(({ begins }) => begins), axis.end].filter((x) => x > axis.lived);
	const promised = edges.filter((x) => x < axis.promised);
	const d = promised.map((x) => `M${tenth(x)} ${tenth(top + STUB)}V${tenth(bottom)}`).join('');
	const thin = { stroke: 0.75, opacity: 0.8 };
	return [
		path('slots', d, 'faint', { ...thin, fill: 'none' }),
		...edges.slice(promised.length).map((x, i) =>
			line(`slot-${i}`, [x, top + STUB], [x, bottom], 'faint', {
				...thin,
				dashed: true,
				enter: { y2: top + STUB }
			})
		)
	];
}

/** The line at which the strands begin, dashed over the option. */
function edgeMarks({ axis, top }: Band): Mark[] {
	const edge = (key: string, from: number, to: number, dashed: boolean) =>
		line(key, [from, top - 1], [to, top - 1], 'ink', { stroke: 2, dashed, enter: { x2: from } });
	return [
		edge('upper-edge', axis.at(0), axis.promised, false),
		edge('upper-edge-option', axis.promised, axis.end, true)
	];
}

function cutMark({ axis, top, bottom, ribbon }: Band): Mark {
	const above = top - ribbon - 9;
	return line('cut', [axis.lived, above], [axis.lived, bottom + 5], 'ink', {
		stroke: 3,
		enter: { y2: above }
	});
}

/** The power business: a ribbon along the top, from its purchase to where the story has come. */
function almatyMark({ now }: ConcessionState, { axis, top, ribbon: breadth }: Band): Mark {
	const y = top - 5 - breadth;
	const [from, to] = [axis.at(monthOf('almaty-bought')), axis.at(monthOf(now))];
	return ribbon('almaty-ribbon', [from, y], [to, y], breadth, 'KZ', { from: 'BE', fromEdge: FROM_EDGE });
}

/** The months of a state: strands in colour for those lived, grey for promised, dots for optional. */
export function monthMarks(state: ConcessionState, band: Band): Mark[] {
	const { axis, bottom } = band;
	const base = line(
		'baseline',
		[axis.at(monthOf('almaty-bought')), bottom + 0.5],
		[axis.end, bottom + 0.5],
		'rule'
	);
	const almaty = almatyMark(state, band);
	if (state.months === 'none') return [base, almaty];
	return [
		base,
		...(state.months === 'empty' ? slotMarks(band) : []),
		...beganMarks(state, band),
		...laterMarks(state, band),
		...edgeMarks(band),
		almaty,
		...(state.months === 'promised' ? [] : [cutMark(band)])
	];
}
