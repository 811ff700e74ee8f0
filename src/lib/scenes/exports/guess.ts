import type { Mark, RectMark, TextMark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { textWidth } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { at } from '$lib/charts/axis';
import { guessText, MOST, type ServicesPlan } from './services-plan';

/** The reader's bar: never dyed, never ink, only an outline. */
function guessBar({ plot, base }: ServicesPlan, guess: number, x: number, width: number): RectMark {
	const y = at(plot.y, Math.min(MOST, Math.max(0, guess)));
	return {
		kind: 'rect',
		key: 'guess',
		color: 'accent',
		fill: 'none',
		stroke: 1.75,
		dashed: true,
		x,
		y,
		width,
		height: base - y,
		enter: { y: base, height: 0 }
	};
}

/** The empty column: a question and a handle; or, once set, the reader's bar with its value. */
export function guessColumn(p: ServicesPlan, guess: number | undefined): Mark[] {
	const { room, column, last, base, top } = p;
	const middle = last + column / 2;
	const edge: Mark = {
		kind: 'rect',
		key: 'guess-column',
		color: 'faint',
		fill: 'none',
		stroke: 1,
		dashed: true,
		x: last,
		y: top,
		width: column,
		height: base - top
	};
	if (guess === undefined) {
		const mark = Math.min(96, column * 0.9);
		return [
			edge,
			label('guess-question', [middle, (top + base) / 2 + mark * 0.3], '?', [mark, 'accent'], {
				font: 'display',
				anchor: 'middle'
			}),
			hint(p, m.exports_guess_hint({}, { locale: room.locale })),
			...handle(middle, base - 16)
		];
	}
	const bar = guessBar(p, guess, last, column);
	return [edge, bar, valueAbove(p, bar, guess), ...handle(middle, bar.y)];
}

/** Left of the column: on a phone nothing fits inside it. */
function hint({ room, first, last, column, base }: ServicesPlan, words: string): TextMark {
	const crowded = last - 10 - textWidth(words, room.size, 600) < first + column + room.size;
	const y = crowded ? base - 14 - room.number * 1.6 : base - 12;
	return label('guess-hint', [last - 10, y], words, [room.size, 'accent'], { weight: 600, anchor: 'end' });
}

/** What was guessed, left of the column at the height of the handle, and clear of everything else. */
function valueAbove(p: ServicesPlan, bar: RectMark, guess: number): TextMark {
	return beside(p, bar, guess, p.last - 10);
}

function beside(p: ServicesPlan, bar: RectMark, guess: number, end: number): TextMark {
	const { room, first, column, base, top } = p;
	const { size, number } = room;
	const lines = [m.exports_guess_yours({}, { locale: room.locale }), guessText(guess, room)];
	const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
	const height = linesHeight(2, size);
	const firstLabel = textWidth('€940,000', number, 600);
	// Near the ground it would run into the value of the first bar.
	const crowded = end - width < first + column / 2 + firstLabel / 2 + 6;
	const lowest = crowded ? base - number * 1.9 - height : base - height - 2;
	const y = Math.max(top - size, Math.min(lowest, bar.y - height / 2));
	return label('guess-value', [end, y + size * 0.76], lines, [size, 'accent'], {
		weight: 600,
		anchor: 'end'
	});
}

/** A grip with an arrow each way: it says that the column can be drawn up and down. */
function handle(x: number, y: number): Mark[] {
	const arrow = (key: string, by: number, tip: number): Mark => ({
		kind: 'path',
		key,
		color: 'accent',
		d: `M-6 ${-tip}L0 ${tip}L6 ${-tip}`,
		k: 1,
		tx: x,
		ty: y + by,
		fill: 'none',
		stroke: 2
	});
	return [
		{
			kind: 'rect',
			key: 'guess-handle',
			color: 'accent',
			fill: 'solid',
			x: x - 20,
			y: y - 5,
			width: 40,
			height: 10,
			radius: 5
		},
		...[-6, 0, 6].map((dx): Mark => ({
			kind: 'line',
			key: `guess-grip${dx}`,
			color: 'paper',
			x1: x + dx,
			x2: x + dx,
			y1: y - 2,
			y2: y + 2,
			stroke: 1.5
		})),
		arrow('guess-up', -13, -3)
	];
}

/** Beside the answer the guess stays as an outline, narrower, so that the two can be compared. */
export function guessGhost(p: ServicesPlan, guess: number): Mark[] {
	const width = p.column * 0.5;
	const bar = guessBar(p, guess, p.last - width - 8, width);
	return [bar, beside(p, bar, guess, bar.x - 8)];
}
