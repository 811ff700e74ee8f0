import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { lowestBottom } from '$lib/charts/headline';
import { textWidth } from '$lib/charts/measure';
import { timeScale } from '$lib/charts/time';
import { spanOfDate } from '$lib/facts/dates';
import type { Item } from './item';
import type { VisitsState } from './states';
import type { Side } from './visits';
import { HEADLINES } from './words';

/** A picture's sizes, in pixels. */
export interface VisitsDimensions extends Dimensions {
	/** Type of the names of years, months and days, and the breadth of the band that they stand in. */
	tick: number;
	band: number;
	/** Radius of a dot, and from one to the next. */
	radius: number;
	pitch: number;
	/** From the band to the first dot. */
	run: number;
	/** Where the band begins and ends. */
	top: number;
	bottom: number;
}

/** Works out the sizes. The headline is as high as the highest of all steps, so that the band keeps its place. */
export function dimensionsFor(input: LayoutInput, { axis, unit }: VisitsState): VisitsDimensions {
	const usual = dimensionsOf(input);
	// Under a headline stands one line of labels' size.
	const plain = { ...usual, line: usual.label };
	const { width, narrow } = plain;
	// Where visits go one way only, all the room is theirs.
	const oneWay = Math.abs(axis - 0.5) > 0.3;
	const label = oneWay && !narrow ? plain.label * 1.15 : plain.label;
	const radius = byWidth(width, [4.5, 4.5, 6.5, 8.5, 11]);
	const wideRun = width * (!oneWay ? 0.12 : axis < 0.5 ? 0.3 : 0.2);
	const narrowRun = width < 320 ? (oneWay ? 24 : 12) : oneWay ? 44 : 28;
	return {
		...plain,
		label,
		lead: label * 1.25,
		tick: plain.label,
		// Days are named with their month, which is longer than a year.
		band: Math.ceil(plain.label * (unit === 'day' ? 3.9 : 3.1)),
		radius,
		pitch: radius * 2 + (width < 480 ? 2.5 : 5),
		run: narrow ? narrowRun : wideRun,
		top: Math.ceil(lowestBottom(HEADLINES, plain, 'phrase') + plain.label * 1.9),
		bottom: plain.height - 3
	};
}

/** The axis of time in a state, in pixels: where a moment lies, the middle of its band, and its edge on a side. */
export interface TimeAxis {
	y: (moment: number) => number;
	x: number;
	edge: (side: Side) => number;
}

/** From the band's edge to the words, when they stand beyond the dots. */
export const wordsFrom = (dots: number, { run, pitch, radius }: VisitsDimensions): number =>
	run + (dots - 1) * pitch + radius + 6;

/** Width of the longest word that must stand on the west side, in pixels. */
const longestWord = (items: readonly Item[], size: number): number =>
	Math.max(
		0,
		...items
			.filter(({ side }) => side === 'west')
			.flatMap(({ parts }) => parts.filter(({ rank }) => rank === 0))
			.flatMap(({ text, weight }) => text.split(' ').map((word) => textWidth(word, size, weight)))
	);

/** Lays the axis into the picture: where its state wants it, or further east where a long name needs that. */
export function timeAxis(
	{ from, to, axis }: VisitsState,
	items: readonly Item[],
	dimensions: VisitsDimensions
): TimeAxis {
	const { width, band, top, bottom, label } = dimensions;
	const west = longestWord(items, label);
	const least = west ? Math.ceil(west + wordsFrom(1, dimensions) + band / 2 + 2) : 0;
	const x = Math.round(Math.min(width - band / 2 - 2, Math.max(band / 2 + 2, least, axis * width)));
	const span = { from: spanOfDate(from).from, to: spanOfDate(to).to };
	const y = timeScale(span, [top, bottom]).clamp(true);
	return { x, y, edge: (side) => x + (side === 'east' ? band / 2 : -band / 2) };
}

/** Room for words on a side beyond a distance from the band's edge, in pixels. */
export const beyond = (side: Side, width: number, { edge }: TimeAxis, distance: number): number =>
	(side === 'east' ? width - edge('east') : edge('west')) - distance - 1;
