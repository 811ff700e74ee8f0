import { say } from '$lib/charts/copy';
import { dimensionsOf, type Dimensions, type LayoutInput } from '$lib/charts/dimensions';
import { lowestBottom } from '$lib/charts/headline';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS } from '$lib/facts';
import { INSTITUTIONS } from './data';
import { HEADLINES } from './headlines';
import type { ProjectsState } from './states';

/** Where the projects stand, in pixels: in columns, from a bar at the top down to the republics. */
export interface ProjectArea extends Dimensions {
	/** Distance of two lines of one column. */
	gap: number;
	/** Width of the institutions' names on the left. */
	names: number;
	/** Where columns may stand. */
	left: number;
	right: number;
	/** The bar, the end of the columns, the ends of the curves to the republics. */
	top: number;
	bottom: number;
	ends: number;
	/** Baselines of the republics' names: two, in turn, where one line hasn't room for all. */
	nameY: readonly [number, number];
	/** Size of the counts over the names; 0 where there are none. */
	count: number;
}

/** Whether there is room for the headline: on the smallest screens the last step needs it all. */
export const hasHeadline = ({ step }: ProjectsState, { height }: Pick<LayoutInput, 'height'>): boolean =>
	step !== 'whole' || height >= 340;

/** Shares the height out among headline, columns, curves and names. */
export function projectAreaFor(state: ProjectsState, input: LayoutInput): ProjectArea {
	const dimensions = dimensionsOf(input);
	const { width, height, label: size, locale } = dimensions;
	const names = Math.max(...INSTITUTIONS.map(({ name }) => textWidth(say(name, locale), size, 600)));
	const column = width / REPUBLICS.length - 6;
	const staggered = REPUBLICS.some((code) => textWidth(countryName(code, locale), size, 600) > column);
	const last = height - size * 0.3;
	const first = staggered ? last - size * 1.2 : last;
	const whole = state.step === 'whole';
	const count = whole ? Math.min(dimensions.big * 0.6, height * 0.075) : 0;
	const ends = first - size * 0.95 - count * 1.02;
	const above = hasHeadline(state, input) ? lowestBottom(HEADLINES, dimensions) : 0;
	return {
		...dimensions,
		// In the narrowest embeds names are as small as amounts.
		title: width < 300 ? dimensions.amount : dimensions.title,
		gap: Math.min(9, Math.max(2.6, width / 105)),
		names,
		left: names + size * 1.3,
		right: width - 4,
		top:
			above + size * { whole: 3.1, absence: 3.1, universities: 2.9, exception: 1.1, coal: 1.1 }[state.step],
		bottom: ends - Math.min(180, Math.max(30, height * (whole ? 0.12 : 0.17))),
		ends,
		nameY: [first, last],
		count
	};
}
