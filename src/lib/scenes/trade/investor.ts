import { faultMarkBeside } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, RibbonMark } from '$lib/charts/frame';
import { under } from '$lib/charts/label';
import { caption, figure, heightOf, labelsIn, value } from '$lib/charts/labels';
import { line, rect } from '$lib/charts/marks';
import { countryCopy } from '$lib/charts/names';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';

/** What the paper says of energy, struck out, and what it says itself two sentences later; where there is room for it. */
function energyWords(dimensions: Dimensions, y: number): Mark[] {
	const { height, label: size } = dimensions;
	if (height < 370) return [];
	const text = labelsIn(dimensions);
	const struck = { struck: true, fact: 'trade-no-energy' } as const;
	const words = text('no-energy', [0, y], m.trade_no_energy, [size, 'muted'], struck);
	return [
		words,
		...faultMarkBeside('slip-energy', words, dimensions),
		text('no-energy-but', [0, y + size * 1.35], m.trade_no_energy_but, [size, 'accent'], {
			weight: 600,
			fact: 'trade-enex-gas'
		})
	];
}

/**
 * Money on its way to Kazakhstan, by way of Belgium: the last leg is counted, and counted as Belgian; where it comes
 * from before that isn't.
 */
export const investor: Picture = (dimensions) => {
	const { width, height, label: size, number, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'investor', m.trade_investor_caption);
	const minimal = phrase * 0.62;
	const minimalY = head.bottom + 14 + minimal * 0.76;
	const paperCopy = { big: m.trade_minimal, words: m.trade_investor_paper };
	const paper = figure(dimensions, 'minimal', [0, minimalY], paperCopy, ['ink', 'muted'], {
		size: minimal,
		fact: 'trade-investor-minimal'
	});
	const amountCopy = { big: value('trade-fdi-gross'), words: m.trade_investor_amount };
	const amountAt = (y: number) =>
		figure(dimensions, 'amount', [width, y], amountCopy, ['KZ', 'muted'], { anchor: 'end' });
	const wordsHeight = (marks: typeof paper) => Math.max(...marks.slice(1).map(heightOf));
	const amountY = height - wordsHeight(amountAt(0)) - number * 0.3 - under(phrase, number);
	const border = width * 0.46;
	const paperEnd = minimalY + under(minimal, number) + wordsHeight(paper) - number * 0.76 + 4;
	const energy = energyWords(dimensions, paperEnd + size * 1.1);
	const from = paperEnd + (energy.length > 0 ? size * 3.3 : 0);
	const space = amountY - phrase * 0.76 - 4 - from;
	// Belgium's line stands out of the ribbon by 14 px at either end, and has its label above it.
	const breadth = Math.min(height * 0.5, space - 30 - size);
	const y = from + (space - breadth - 30 - size) / 2 + 16 + size;
	const counted: RibbonMark = {
		kind: 'ribbon',
		key: 'counted',
		color: 'KZ',
		from: 'BE',
		x0: border + 4,
		x1: width,
		y0: y,
		y1: y,
		width: breadth,
		colorStop: 0,
		fact: 'trade-fdi-gross',
		enter: { drawn: 0 },
		delay: 0.3
	};
	const above = y - 16 - size * 0.24;
	return [
		head.mark,
		...paper,
		...paper.slice(0, 1).flatMap((words) => faultMarkBeside('disagree-investor', words, dimensions)),
		...energy,
		rect('unknown', [0, y, border - 4, breadth], 'muted', {
			fill: 'option',
			grain: 'horizontal',
			enter: { width: 0 }
		}),
		counted,
		line('border', [border, y - 14], [border, y + breadth + 14], 'BE', { stroke: 4 }),
		text('unknown-words', [0, above], m.trade_investor_unknown, [size, 'muted'], {
			fact: 'trade-fdi-origin'
		}),
		text('border-name', [border, above], countryCopy('BE'), [size, 'BE'], { weight: 600, anchor: 'middle' }),
		text('target-words', [width, above], countryCopy('KZ'), [size, 'KZ'], { weight: 600, anchor: 'end' }),
		...amountAt(amountY)
	];
};
