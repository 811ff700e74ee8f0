import { byWidth, dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { textWidth } from '$lib/charts/measure';
import { timeScale } from '$lib/charts/time';
import { spanOfDate, type Span } from '$lib/facts/dates';
import type { Locale } from '$lib/facts/format';
import type { Direction } from '$lib/facts/visits';
import { m } from '$lib/paraglide/messages';
import type { VisitsState } from './states';

/** A picture's sizes, in pixels. */
export interface VisitsDimensions extends Dimensions {
	/** Breadth of the band that the years stand in. */
	band: number;
	/** Radius of a dot, and from one to the next. */
	radius: number;
	pitch: number;
	/** From the band to the first dot. */
	run: number;
	/** Where the band begins and ends. */
	top: number;
	bottom: number;
	/** Whether there is room for more than the ruler: a key, words beside numbers. */
	roomy: boolean;
}

/** Pictures lower than this say no more than they must, in pixels. */
const LOW = 320;

/** Works out the sizes; they are the same in every step, so that the ruler keeps its place. */
export function dimensionsFor(input: LayoutInput, foot: number): VisitsDimensions {
	const usual = dimensionsOf(input);
	const { width, height, label } = usual;
	const radius = byWidth(width, [3.5, 4, 4.75, 5.5, 7.5]);
	return {
		...usual,
		band: Math.ceil(label * 2.6),
		radius,
		pitch: radius * 2 + byWidth(width, [1.5, 2, 3, 4, 5]),
		run: byWidth(width, [14, 22, 30, 44, 72]),
		top: Math.ceil(label * 1.7),
		bottom: height - foot - 3,
		roomy: height > LOW
	};
}

/** The ruler, in pixels: where a moment lies, the middle of its band, and its edge on a side. */
export interface TimeAxis {
	y: (moment: number) => number;
	x: number;
	edge: (direction: Direction) => number;
	/** The time that it shows. */
	span: Span;
}

/** Width of the longest family name that must find room to the west of the ruler, in pixels. */
const longestName = (size: number, locale: Locale): number =>
	textWidth(m.silence_short_berdymukhamedov({}, { locale }), size, 600);

/**
 * Lays the ruler down the middle of the picture. It is as long as there is room for, whatever time it shows: for months of
 * a fixed length give it a room of so many times that length.
 */
export function timeAxis(
	{ from, to }: VisitsState,
	{ width, band, top, bottom, label, locale }: VisitsDimensions
): TimeAxis {
	const x = Math.round(Math.max(width / 2, longestName(label, locale) + band / 2 + 4));
	const span = { from: spanOfDate(from).from, to: spanOfDate(to).to };
	return {
		x,
		span,
		y: timeScale(span, [top, bottom]),
		edge: (direction) => x + (direction === 'east' ? band / 2 : -band / 2)
	};
}

/** Which way a side lies: 1 to the right, -1 to the left. */
export const sign = (direction: Direction): 1 | -1 => (direction === 'east' ? 1 : -1);

/** From a side's edge of the band to the edge of the picture, in pixels. */
export const roomOf = (direction: Direction, { edge }: TimeAxis, width: number): number =>
	(direction === 'east' ? width - edge('east') : edge('west')) - 1;
