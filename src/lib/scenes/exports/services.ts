import { at } from '$lib/charts/axis';
import { column as upright, valueAbove } from '$lib/charts/bars';
import { say } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import { straight } from '$lib/charts/curve-between';
import type { CurveMark, Mark, RectMark, TextMark } from '$lib/charts/frame';
import { caption, heightOf, labelsIn } from '$lib/charts/labels';
import { curve } from '$lib/charts/marks';
import { textBox, textWidth } from '$lib/charts/measure';
import { amountOf } from '$lib/facts';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';
import type { Picture } from './dimensions';
import { guessColumn, guessOutline } from './guess';
import { MOST, servicesPlan, type ServicesPlan } from './services-plan';

/** What both pictures share: they keep room for the same words above them, so that their scale is the same. */
function partsOf(dimensions: Dimensions) {
	const { width, label: size, number, phrase } = dimensions;
	const text = labelsIn(dimensions);
	const head = caption(dimensions, 'services', m.exports_services_caption);
	const displayLine = head.bottom + phrase * 1.15;
	const below = displayLine + phrase * 0.24 + 4;
	const legend = text('services-legend', [0, below + size * 0.76], m.exports_services_unit, [size, 'ink'], {
		width
	});
	const over = text('services-2011-value', [0, 0], m.exports_over, [number, 'BE'], {
		weight: 600,
		delay: 0.4
	});
	const plan = servicesPlan(dimensions, below + heightOf(legend), textBox(over).width);
	const first = bar(plan, 'services-2002', plan.first);
	const amount = say(token('services-2002', 'full'), dimensions.locale);
	return { text, head, displayLine, legend, over, plan, first: [first, valueAbove(first, amount, number)] };
}

const bar = ({ plot, column, base }: ServicesPlan, id: string, left: number): RectMark =>
	upright(id, { x: left + column / 2, width: column, base, top: at(plot.y, amountOf(id)) }, 'BE', {
		fact: id,
		fill: 'solid'
	});

/** One known year, and a column that is the reader's to fill. */
export const guess: Picture = (dimensions) => {
	const { text, head, displayLine, plan, first } = partsOf(dimensions);
	const ask = text('ask', [0, displayLine], m.exports_guess_ask, [dimensions.phrase, 'accent'], {
		font: 'display',
		fact: undefined
	});
	const { plot, last, column, top, base } = plan;
	return {
		marks: [head.mark, ask, ...first, ...guessColumn(plan, dimensions.guess)],
		plot,
		guess: { x: last, width: column, top, bottom: base, min: 0, max: MOST }
	};
};

/** The two known years. */
export const services: Picture = (dimensions) => {
	const { text, head, displayLine, legend, over, plan, first } = partsOf(dimensions);
	const ratio = text('ratio', [0, displayLine], m.exports_ratio, [dimensions.phrase, 'BE'], {
		font: 'display'
	});
	const last: RectMark = { ...bar(plan, 'services-2011', plan.last), fill: 'solid', opacity: 0.16 };
	const marks: Mark[] = [
		head.mark,
		ratio,
		...first,
		legend,
		last,
		lines(plan),
		{ ...over, x: plan.last, y: last.y - 7 },
		...between(plan),
		...(dimensions.guess === undefined ? [] : guessOutline(plan, dimensions.guess))
	];
	return { marks, plot: plan.plot };
};

/** The later sum in lines: each is as thick, on this scale, as the whole of the first year. */
function lines({ plot, base, last, column }: ServicesPlan): CurveMark {
	const count = Math.round(amountOf('services-ratio'));
	const pitch = base - at(plot.y, amountOf('services-2002'));
	const y = base - (count * pitch) / 2;
	const spread = (count - 1) * pitch;
	const ends = [
		[last, y],
		[last + column, y]
	] as const;
	return curve('services-lines', straight(...ends), 'BE', {
		strands: count,
		stroke: pitch * 0.66,
		spread0: spread,
		spread1: spread,
		colorStop: 0,
		delay: 0.2
	});
}

/** Says that the middle is empty because nothing is known of it; only where there is room to say so. */
function between({ dimensions, column, first, last, base }: ServicesPlan): TextMark[] {
	const { axisLabel: size, locale } = dimensions;
	const words = say(m.exports_between, locale);
	const room = last - first - size * 3.2;
	if (room < textWidth(words, size) + 8) return [];
	const middle = [(first + last + column) / 2, base + 8 + size * 0.76] as const;
	return [labelsIn(dimensions)('between', middle, words, [size, 'muted'], { anchor: 'middle' })];
}
