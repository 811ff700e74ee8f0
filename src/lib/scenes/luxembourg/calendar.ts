import { range } from 'd3-array';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { timeScale } from '$lib/charts/time';
import { fact } from '$lib/facts';
import { exactnessOf, spanOf, timeOf, type Exactness } from '$lib/facts/dates';
import { formatDate } from '$lib/facts/format';
import type { LuxembourgDimensions } from './dimensions';

/** The years of both pictures that have an axis of time, the first and the last tick. */
const FIRST = 1995;
const LAST = 2015;

/** Where moments fall across the picture. */
export interface Calendar {
	/** When a fact was, by its source: where that stretch begins and ends in pixels, and how exactly it is known. */
	when: (id: string) => { from: number; to: number; middle: number; exactness: Exactness };
	/** Ticks at the first of January, below a line. */
	marks: Mark[];
	/** Where the line is, in pixels. */
	y: number;
}

/** The years across the foot of the picture; the same in every picture of the chapter. */
export function calendar({ width, height, axisLabel: size, locale }: LuxembourgDimensions): Calendar {
	const right = width - 6;
	const left = textWidth(formatDate(String(FIRST), locale), size) / 2;
	const scale = timeScale({ from: FIRST, to: LAST + 1 }, [left, right]);
	const y = height - size * 1.65;
	const ticks = range(FIRST, LAST + 1).map((year) => {
		const x = scale(year);
		return line(`calendar-${year}`, [x, y], [x, y + (year % 5 === 0 ? 6 : 3)], 'faint');
	});
	const labels = range(FIRST, LAST + 1, 5).map((year) =>
		label(
			`calendar-${year}-label`,
			[scale(year), y + size * 1.35],
			formatDate(String(year), locale),
			[size, 'muted'],
			{
				anchor: 'middle',
				halo: false
			}
		)
	);
	return {
		when: (id) => {
			const { from, to } = spanOf(fact(id));
			const [start, end] = [scale(from), scale(to)];
			return { from: start, to: end, middle: (start + end) / 2, exactness: exactnessOf(timeOf(fact(id))) };
		},
		marks: [line('calendar', [left, y], [right, y], 'faint'), ...ticks, ...labels],
		y
	};
}
