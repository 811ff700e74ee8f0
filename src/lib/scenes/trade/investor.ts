import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight, under } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { m } from '$lib/paraglide/messages';
import type { Room } from './room';
import { brief } from './words';

/**
 * Money on its way to Kazakhstan, by way of Belgium: the last leg is counted, and counted as Belgian; where it comes
 * from before that isn't.
 */
export function investor(room: Room): Frame {
	const { width, height, locale, size, number, display: big } = room;
	const o = { locale };
	const f = brief(locale);
	const head = caption(room, 'investor', m.trade_investor_caption({}, o));
	const paper = wrap(m.trade_investor_paper({}, o), width, number);
	const minimal = big * 0.62;
	const minimalY = head.bottom + 14 + minimal * 0.76;
	const paperY = minimalY + under(minimal, number);
	const years = { from: f('trade-fdi-from'), to: f('trade-fdi-to') };
	const amount = wrap(m.trade_investor_amount(years, o), width, number);
	const wordsY = height - number * 0.76 - linesHeight(amount.length, number) + number * 0.46;
	const amountY = wordsY - under(big, number);
	const gate = width * 0.46;
	const from = paperY + linesHeight(paper.length, number) - number * 0.76 + 4;
	const space = amountY - big * 0.76 - 4 - from;
	// The gate stands out of the threads by 14 px at either end, and has its label above it.
	const breadth = Math.min(height * 0.5, space - 30 - size);
	const y = from + (space - breadth - 30 - size) / 2 + 16 + size;
	const flow = {
		kind: 'ribbon',
		color: 'KZ',
		from: 'BE',
		y0: y,
		y1: y,
		width: breadth,
		colorStop: 0.3,
		fact: 'trade-fdi-gross'
	} as const;
	const rect = { kind: 'rect', y, height: breadth, grain: 'horizontal' } as const;
	const above = y - 16 - size * 0.24;
	const marks: Mark[] = [
		head.mark,
		label('minimal', [0, minimalY], m.trade_minimal({}, o), [minimal, 'ink'], {
			font: 'display',
			fact: 'trade-investor-minimal'
		}),
		label('minimal-words', [0, paperY], paper, [number, 'muted']),
		{ ...rect, key: 'unknown', color: 'muted', fill: 'option', x: 0, width: gate - 4, enter: { width: 0 } },
		{ ...flow, key: 'counted', x0: gate + 4, x1: width, enter: { drawn: 0 }, delay: 0.3 },
		{
			kind: 'line',
			key: 'gate',
			color: 'BE',
			x1: gate,
			x2: gate,
			y1: y - 14,
			y2: y + breadth + 14,
			stroke: 4
		},
		label('unknown-words', [0, above], m.trade_investor_unknown({}, o), [size, 'muted'], {
			fact: 'trade-fdi-origin'
		}),
		label('gate-words', [gate, above], countryName('BE', locale), [size, 'BE'], {
			weight: 600,
			anchor: 'middle'
		}),
		label('target-words', [width, above], countryName('KZ', locale), [size, 'KZ'], {
			weight: 600,
			anchor: 'end'
		}),
		label('amount', [width, amountY], f('trade-fdi-gross'), [big, 'KZ'], {
			font: 'display',
			anchor: 'end',
			fact: 'trade-fdi-gross'
		}),
		label('amount-words', [width, wordsY], amount, [number, 'muted'], { anchor: 'end' })
	];
	return { width, height, marks };
}
