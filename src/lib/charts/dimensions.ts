import type { Locale } from '$lib/facts/format';

/** What a layout is given. */
export interface LayoutInput {
	/** Room for the picture, in CSS pixels. */
	width: number;
	height: number;
	locale: Locale;
	/** What the reader guessed, in the unit the scene asks for; only scenes that ask look at it. */
	guess?: number;
	/**
	 * How far the reader has come through a state that is scrolled through, from 0 to 1; the whole picture when left out.
	 * Only scenes with such states look at it.
	 */
	progress?: number;
}

/** The one type scale: sizes in pixels that follow from a picture's width. */
export interface TypeSizes {
	/** Labels, notes. */
	label: number;
	/** Labels on the axes of a chart: smaller than others, for they are many. */
	axisLabel: number;
	/** Numbers that name a bar, an area, a mark. */
	number: number;
	/** Amounts and names in the display face, beside what they name. */
	amount: number;
	/** The line under a headline. */
	line: number;
	/** Names in the display face that stand by themselves. */
	title: number;
	/** A headline in words. */
	phrase: number;
	/** The one big number. */
	big: number;
}

/** Widths, in pixels, below which a picture is a small phone's, a phone's, a tablet's, a laptop's; a projector's beyond. */
const BREAKPOINTS = [360, 480, 760, 1100] as const;

/** One of five values by the kind of screen: small phone, phone, tablet, laptop, projector. */
export function byWidth<T>(width: number, values: readonly [T, T, T, T, T]): T {
	const kind = BREAKPOINTS.findIndex((widest) => width < widest);
	return (kind < 0 ? values[4] : values[kind]) as T;
}

export const typeSizes = (width: number): TypeSizes => ({
	label: byWidth(width, [13, 13, 15, 17, 20]),
	axisLabel: byWidth(width, [13, 13, 14, 15, 15]),
	number: byWidth(width, [14, 15, 18, 22, 26]),
	amount: byWidth(width, [16, 18, 24, 28, 34]),
	line: byWidth(width, [15, 15, 18, 20, 25]),
	title: byWidth(width, [19, 22, 28, 36, 44]),
	phrase: byWidth(width, [24, 32, 44, 56, 72]),
	big: byWidth(width, [42, 50, 66, 82, 104])
});

/** A picture's room and the sizes of its type. */
export interface Dimensions extends LayoutInput, TypeSizes {
	/** From one line of labels to the next, in pixels. */
	lead: number;
	/** Whether columns must share what there is: a phone, a printed page. */
	narrow: boolean;
}

export function dimensionsOf(input: LayoutInput): Dimensions {
	const sizes = typeSizes(input.width);
	return { ...input, ...sizes, lead: sizes.label * 1.25, narrow: input.width < 560 };
}
