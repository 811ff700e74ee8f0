import type { Frame, Mark } from '$lib/charts/frame';
import { caption, label, linesHeight } from '$lib/charts/label';
import { textWidth, wrap } from '$lib/charts/measure';
import { amountOf, fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { at, axisSize } from '$lib/charts/axis';
import { guessColumn, guessGhost } from './guess';
import type { Room } from './room';
import { MOST, servicesPlan, type ServicesPlan } from './services-plan';

/** Services, two known years. Before the answer the second column is the reader's to fill. */
export function services(room: Room, answer: boolean): Frame {
	const { width, height, locale, size, guess } = room;
	const head = caption(room, 'services', m.exports_services_caption({}, { locale }));
	const display = answer
		? m.exports_ratio({ ratio: formatFact(fact('services-ratio'), locale) }, { locale })
		: m.exports_guess_ask({ year: formatFact(fact('goods-last-year'), locale) }, { locale });
	const sectors = wrap(m.exports_services_sectors({}, { locale }), width, size);
	// Both pictures keep room for the same head, so that their scale is the same.
	const displayLine = head.bottom + room.display * 1.15;
	const headBottom = displayLine + room.display * 0.24 + 4 + linesHeight(sectors.length, size);
	const real = m.exports_over({ amount: formatFact(fact('services-2011'), locale, 'short') }, { locale });
	const p = servicesPlan(room, headBottom, real);
	const marks: Mark[] = [
		head.mark,
		label(answer ? 'ratio' : 'ask', [0, displayLine], display, [room.display, answer ? 'BE' : 'accent'], {
			font: 'display',
			fact: answer ? 'services-ratio' : undefined
		}),
		...firstBar(p)
	];
	if (answer) {
		marks.push(
			label('sectors', [0, displayLine + room.display * 0.24 + 4 + size * 0.76], sectors, [size, 'ink'], {
				fact: undefined
			}),
			...lastBar(p, real),
			...between(p)
		);
		if (guess !== undefined) marks.push(...guessGhost(p, guess));
		return { width, height, marks, plot: p.plot };
	}
	marks.push(...guessColumn(p, guess));
	const area = { x: p.last, width: p.column, top: p.top, bottom: p.base, min: 0, max: MOST };
	return { width, height, marks, plot: p.plot, guess: area };
}

function firstBar({ room, plot, column, first, base }: ServicesPlan): Mark[] {
	const y = at(plot.y, amountOf('services-2002'));
	return [
		{
			kind: 'rect',
			key: 'services-2002',
			color: 'BE',
			fill: 'strands',
			x: first,
			y,
			width: column,
			height: base - y,
			fact: 'services-2002',
			enter: { y: base, height: 0 }
		},
		label(
			'services-2002-value',
			[first + column / 2, y - 7],
			formatFact(fact('services-2002'), room.locale, 'full'),
			[room.number, 'BE'],
			{ weight: 600, anchor: 'middle', fact: 'services-2002' }
		)
	];
}

function lastBar({ room, plot, column, last, base }: ServicesPlan, words: string): Mark[] {
	const y = at(plot.y, amountOf('services-2011'));
	return [
		{
			kind: 'rect',
			key: 'services-2011',
			color: 'BE',
			fill: 'strands',
			x: last,
			y,
			width: column,
			height: base - y,
			fact: 'services-2011',
			enter: { y: base, height: 0 }
		},
		label('services-2011-value', [last, y - 7], words, [room.number, 'BE'], {
			weight: 600,
			fact: 'services-2011',
			delay: 0.4
		})
	];
}

/** Says that the middle is empty because nothing is known of it; only where there is room to say so. */
function between({ room, column, first, last, base }: ServicesPlan): Mark[] {
	const size = axisSize(room.width);
	const words = m.exports_between({}, { locale: room.locale });
	const [from, to] = [first + column / 2 + size * 1.6, last + column / 2 - size * 1.6];
	if (to - from < textWidth(words, size) + 8) return [];
	return [
		label('between', [(from + to) / 2, base + 8 + size * 0.76], words, [size, 'muted'], { anchor: 'middle' })
	];
}
