import { at } from '$lib/charts/axis';
import { column as upright } from '$lib/charts/bars';
import type { Mark, RectMark, TextMark } from '$lib/charts/frame';
import { heightOf, labelsIn } from '$lib/charts/labels';
import { line, path, rect } from '$lib/charts/marks';
import { textBox, textWidth } from '$lib/charts/measure';
import { formatValue, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { MOST, type ServicesPlan } from './services-plan';

/** The reader's bar: only an outline, in a colour that no country has. */
function guessBar({ plot, base }: ServicesPlan, guess: number, left: number, width: number): RectMark {
	const top = at(plot.y, Math.min(MOST, Math.max(0, guess)));
	const more = { fill: 'none', stroke: 1.75, dashed: true } as const;
	return upright('guess', { x: left + width / 2, width, base, top }, 'accent', more);
}

/** The empty column: a question and a handle; or, once set, the reader's bar with its value. */
export function guessColumn(plan: ServicesPlan, guess: number | undefined): Mark[] {
	const { dimensions, column, last, base, top } = plan;
	const middle = last + column / 2;
	const more = { fill: 'none', stroke: 1, dashed: true } as const;
	const edge = rect('guess-column', [last, top, column, base - top], 'faint', more);
	if (guess !== undefined) {
		const bar = guessBar(plan, guess, last, column);
		return [edge, bar, guessValue(plan, bar, guess, last - 10), ...handle(middle, bar.y)];
	}
	const size = Math.min(96, column * 0.9);
	const question = labelsIn(dimensions)(
		'guess-question',
		[middle, (top + base) / 2 + size * 0.3],
		'?',
		[size, 'accent'],
		{ font: 'display', anchor: 'middle' }
	);
	return [edge, question, hint(plan), ...handle(middle, base - 16)];
}

/** Left of the column: on a phone nothing fits inside it. */
function hint({ dimensions, first, last, column, base }: ServicesPlan): TextMark {
	const { label: size, number } = dimensions;
	const more = { weight: 600, anchor: 'end' } as const;
	const mark = labelsIn(dimensions)(
		'guess-hint',
		[last - 10, base - 12],
		m.exports_guess_hint,
		[size, 'accent'],
		more
	);
	const crowded = textBox(mark).x < first + column + size;
	return crowded ? { ...mark, y: base - 14 - number * 1.6 } : mark;
}

/** A guess as it is written beside its bar: no more exact than anyone means it. */
function guessText(guess: number, locale: Locale): string {
	const step = guess >= 1e6 ? 1e5 : guess >= 1e4 ? 1e3 : 1;
	return formatValue(Math.round(guess / step) * step, 'EUR', locale, 'short');
}

/** What was guessed, at the height of the bar's top, up to `end` and clear of everything else. */
function guessValue(plan: ServicesPlan, bar: RectMark, guess: number, end: number): TextMark {
	const { dimensions, first, column, base, top } = plan;
	const { label: size, number, locale } = dimensions;
	const lines = [m.exports_guess_yours, guessText(guess, locale)];
	const more = { weight: 600, anchor: 'end' } as const;
	const mark = labelsIn(dimensions)('guess-value', [end, 0], lines, [size, 'accent'], more);
	const height = heightOf(mark);
	// Near the baseline it would run into the value of the first bar.
	const firstLabel = textWidth('€940,000', number, 600);
	const crowded = textBox(mark).x < first + column / 2 + firstLabel / 2 + 6;
	const lowest = crowded ? base - number * 1.9 - height : base - height - 2;
	const y = Math.max(top - size, Math.min(lowest, bar.y - height / 2));
	return { ...mark, y: y + size * 0.76 };
}

/** A grip with an arrow each way: it says that the column can be drawn up and down. */
function handle(x: number, y: number): Mark[] {
	return [
		rect('guess-handle', [x - 20, y - 5, 40, 10], 'accent', { radius: 5 }),
		...[-6, 0, 6].map((dx) =>
			line(`guess-grip${dx}`, [x + dx, y - 2], [x + dx, y + 2], 'paper', { stroke: 1.5 })
		),
		path('guess-up', 'M-6 3L0 -3L6 3', 'accent', { tx: x, ty: y - 13, fill: 'none', stroke: 2 })
	];
}

/** Beside the answer the guess stays as an outline, narrower, so that the two can be compared. */
export function guessOutline(plan: ServicesPlan, guess: number): Mark[] {
	const width = plan.column * 0.5;
	const bar = guessBar(plan, guess, plan.last - width - 8, width);
	return [bar, guessValue(plan, bar, guess, bar.x - 8)];
}
