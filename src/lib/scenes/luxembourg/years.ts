import { at } from '$lib/charts/axis';
import { say } from '$lib/charts/copy';
import type { Drawing, Mark, Plot } from '$lib/charts/frame';
import { valueLabel, label, linesHeight } from '$lib/charts/label';
import { line } from '$lib/charts/marks';
import { ASCENT, textWidth, wrap } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import type { LuxembourgDimensions } from './dimensions';
import { strandArea } from './strand-area';

/** The three years: what the paper gives, for how many months, and where the date stands. */
export const YEARS = [
	{ id: 'lux-kz-2010', year: 'lux-first-year' },
	{ id: 'lux-kz-2011', year: 'lux-second-year' },
	{ id: 'lux-kz-2012', year: 'lux-counted-until', months: 'lux-months' }
] as const;

const MONTHS = 12;
/** Paper between two years, in months. */
const GAP = 1.2;

const monthsOf = (row: (typeof YEARS)[number]): number => ('months' in row ? amountOf(row.months) : MONTHS);
const monthlyOf = (row: (typeof YEARS)[number]): number => amountOf(row.id) / monthsOf(row);

/**
 * Three areas, each as wide as its months and as high as an average month of it, so that areas are euros. The third
 * stops where the paper stops counting: what would follow is left open, not guessed.
 */
export function years(dimensions: LuxembourgDimensions, top: number): Drawing {
	const { width, height, label: size, amount, pitch, locale } = dimensions;
	const base = height - size * 1.9;
	const columns = YEARS.map((row, i) => {
		const from = i * (MONTHS + GAP);
		return { row, from, to: from + monthsOf(row) };
	});
	const plot: Plot = {
		x: {
			domain: [0, YEARS.length * MONTHS + (YEARS.length - 1) * GAP],
			range: [0, width],
			ticks: columns.map(({ row, from, to }) => ({
				value: (from + to) / 2,
				label: value(row.year, locale, 'year')
			})),
			labels: { size, color: 'ink', weight: 600, gap: size * (1.4 - ASCENT) },
			bare: true
		},
		y: { domain: [0, Math.max(...YEARS.map(monthlyOf))], range: [base, top + amount * 2.1], ticks: [] },
		areas: true
	};
	const marks = columns.flatMap(({ row, from, to }, i) => {
		const x = at(plot.x, from);
		const box = { x, width: at(plot.x, to) - x, base, top: at(plot.y, monthlyOf(row)) };
		const delay = 0.15 * i;
		const above = [x + box.width / 2, box.top - amount * 0.5] as const;
		const centred = { anchor: 'middle', delay } as const;
		return [
			strandArea(row.id, box, pitch, { from: 'LU', delay }),
			valueLabel(`${row.id}-value`, above, row.id, [amount, 'KZ'], locale, centred),
			line(`${row.id}-ground`, [x, base], [x + box.width, base], 'LU', { stroke: 1.5 }),
			...(monthsOf(row) < MONTHS ? uncounted(dimensions, box, top) : [])
		];
	});
	return { marks, plot };
}

/**
 * The edge at which counting stops, with its words above, and the empty ground of the months that are missing.
 *
 * @param ceiling where the words above the picture end
 */
function uncounted(
	{ width, label: size, amount, locale }: LuxembourgDimensions,
	{ x: left, width: counted, top, base }: { x: number; width: number; top: number; base: number },
	ceiling: number
): Mark[] {
	const x = left + counted;
	const lines = wrap(say(m.luxembourg_years_stop, locale), Math.min(width - left, size * 11), size);
	const wide = Math.max(...lines.map((words) => textWidth(words, size)));
	const rest = linesHeight(lines.length - 1, size);
	const last = Math.max(ceiling + size * 1.6 + rest, top - amount * 2.2 - size * 1.4);
	const first = last - (lines.length - 1) * size * 1.25;
	return [
		line('open-ground', [x, base], [width, base], 'accent', { stroke: 2, dashed: true }),
		line('open-edge', [x + 1, base + 4], [x + 1, last + size * 0.5], 'accent', {
			stroke: 1.5,
			enter: { y2: base },
			delay: 0.4
		}),
		label('open-words', [Math.min(width, x + 1 + wide), first], lines, [size, 'accent'], {
			anchor: 'end',
			fact: 'lux-counted-until',
			delay: 0.4
		})
	];
}
