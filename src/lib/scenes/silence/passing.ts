import { range } from 'd3-array';
import type { LayoutInput } from '$lib/charts/dimensions';
import type { Frame, Mark } from '$lib/charts/frame';
import { label, under } from '$lib/charts/label';
import { line, path, rect } from '$lib/charts/marks';
import { amountOf } from '$lib/facts';
import { formatDate } from '$lib/facts/format';
import { wrap } from '$lib/charts/measure';
import { value } from '$lib/facts/value';
import { m } from '$lib/paraglide/messages';
import { dimensionsFor, timeAxis, type TimeAxis, type VisitsDimensions } from './dimensions';
import { sideMarks } from './keys';
import { placesOf, type PlacedVisit } from './places';
import { states } from './states';
import { faintMarks, strongMarks } from './visit-marks';
import { momentOf, visitOf } from './visits';

const MONTHS = 12;
/** How long a month is, on the picture as on the page that scrolls, in pixels. */
const MONTH = 20;
/** How far the months without a visit for Belgium alone are scrolled through, in pixels of the page. */
export const PASSAGE = amountOf('silence-own') * MONTH;

const FROM = momentOf(visitOf('dehaene'));
const TO = momentOf(visitOf('de-gucht-return'));

/** The ruler's stretch around a moment, which stands in its middle. */
function axisAround(now: number, dimensions: VisitsDimensions): TimeAxis {
	const { top, bottom } = dimensions;
	const middle = (top + bottom) / 2;
	const year = MONTH * MONTHS;
	return {
		...timeAxis(states.silence, dimensions),
		span: { from: now - (middle - top) / year, to: now + (bottom - middle) / year },
		y: (moment) => middle + (moment - now) * year
	};
}

/** The paper of the ruler, with a short line for each month and a long one, with its year, for each January. */
function paperMarks(axis: TimeAxis, { band, top, bottom, label: size, locale }: VisitsDimensions): Mark[] {
	const { from, to } = axis.span;
	const months = range(Math.ceil(from * MONTHS), Math.floor(to * MONTHS) + 1);
	const left = axis.edge('west');
	const d = months
		.map((at) => `M0 ${Math.round(axis.y(at / MONTHS) * 10) / 10}h${at % MONTHS === 0 ? band : band * 0.28}`)
		.join('');
	const years = months.filter((at) => {
		const y = axis.y(at / MONTHS);
		return at % MONTHS === 0 && y > top + 2 && y < bottom - size * 1.6;
	});
	const edge = (side: 'west' | 'east') =>
		line(`edge-${side}`, [axis.edge(side), top], [axis.edge(side), bottom], 'ink', { stroke: 1.5 });
	return [
		rect('ruler', [left, top, band, bottom - top], 'rule', { opacity: 0.28 }),
		path('cells-passing', d, 'rule', { tx: left, fill: 'none', stroke: 1 }),
		edge('west'),
		edge('east'),
		...years.map((at) =>
			label(
				`passing-${at}`,
				[axis.x, axis.y(at / MONTHS) + size * 1.15],
				formatDate(String(at / MONTHS), locale),
				[size, 'muted'],
				{ anchor: 'middle', halo: false }
			)
		)
	];
}

/** Who came, beside their dots. */
function nameMarks(
	{ visit, y, dots }: PlacedVisit,
	{ radius, label: size, locale }: VisitsDimensions
): Mark[] {
	const x = (dots.at(-1) as number) + radius + 6;
	return [
		label(`label-${visit.id}-0`, [x, y - size * 0.15], visit.short({}, { locale }), [size, 'ink'], {
			weight: 600
		}),
		label(
			`label-${visit.id}-1`,
			[x, y + under(size, size) - size * 0.15],
			value(visit.fact, locale, 'short'),
			[size, 'ink']
		)
	];
}

/**
 * The months without a visit for Belgium alone as bare paper that passes by, at the pace at which the reader scrolls: a month is
 * as long on the picture as on the page. Only what happened meanwhile stands in it; a number counts the months.
 *
 * @param progress from the last visit before, 0, to the first after, 1
 */
export function passingFrame(progress: number, input: LayoutInput): Frame {
	const { width, height } = input;
	const dimensions = dimensionsFor(input, 0);
	const { top, bottom, run, pitch, big, label: size, lead, locale } = dimensions;
	const axis = axisAround(FROM + progress * (TO - FROM), dimensions);
	const clear = lead * 1.6;
	const places = placesOf(axis, dimensions).filter(({ y }) => y > top + clear && y < bottom - clear);
	const [east, west] = (['east', 'west'] as const).map((direction) =>
		places.filter(({ visit }) => visit.direction === direction)
	) as [PlacedVisit[], PlacedVisit[]];
	const middle = (top + bottom) / 2;
	const count = Math.floor(progress * amountOf('silence-own'));
	const number = Math.min(big, (axis.edge('west') - run - pitch * 2) / 2);
	const x = axis.edge('west') - run - pitch * 2;
	// Bare paper doesn't say what it lacks: the number does, where there is room.
	const whole = wrap(m.silence_gap_passing({}, { locale }), Math.min(x, size * 14), size);
	const counted = whole.length <= 2 ? whole : m.silence_gap_months({}, { locale });
	return {
		width,
		height,
		marks: [
			...paperMarks(axis, dimensions),
			line('passing-here', [axis.edge('west'), middle], [axis.edge('east'), middle], 'ink', { stroke: 2 }),
			...faintMarks(west, axis, dimensions),
			...east.flatMap((place) => [...strongMarks(place, axis, dimensions), ...nameMarks(place, dimensions)]),
			label('gap-none-number', [x, middle + number * 0.36], String(count), [number, 'ink'], {
				font: 'display',
				anchor: 'end',
				halo: true
			}),
			label('gap-none-words', [x, middle + number * 0.36 + under(number, size)], counted, [size, 'muted'], {
				anchor: 'end'
			}),
			...sideMarks(axis, dimensions)
		]
	};
}
