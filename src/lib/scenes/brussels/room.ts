import { countryName } from '$lib/charts/names';
import { textWidth } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';
import type { Locale } from '$lib/facts/format';
import type { LayoutInput } from '../scene';
import { headHeight } from './head';
import { INSTITUTIONS } from './data';
import { shortName } from './names';
import type { ProjectsState } from './states';

/** Sizes that follow from the room, in pixels. */
export interface Sizes {
	width: number;
	height: number;
	locale: Locale;
	/** Label type. */
	type: number;
	/** The one big number, and the line under it. */
	big: number;
	line: number;
	/** A project's name beside its warp, in the display face. */
	title: number;
	/** Distance of two threads of one warp. */
	gap: number;
}

/** Picks the sizes for a room: a phone, a tablet, a laptop. */
function sizesFor({ width, height, locale }: LayoutInput): Sizes {
	return {
		width,
		height,
		locale,
		type: width < 480 ? 13 : width < 760 ? 15 : 17,
		big: width < 360 ? 40 : width < 480 ? 48 : width < 760 ? 64 : 80,
		line: width < 480 ? 15 : width < 760 ? 17 : 20,
		title: width < 300 ? 16 : width < 360 ? 19 : width < 480 ? 22 : width < 760 ? 28 : 36,
		gap: Math.min(9, Math.max(2.6, width / 105))
	};
}

/** Where the loom hangs, in pixels. */
export interface ProjectArea extends Sizes {
	/** Width of the names on the left, and where the first warp may hang. */
	names: number;
	left: number;
	right: number;
	/** The beam, the end of the cloth, the ends of the threads. */
	top: number;
	bottom: number;
	ends: number;
	/** Baselines of the republics' names: two, in turn, where one line hasn't room for all. */
	nameY: readonly [number, number];
	/** Size of the counts over the names; 0 where there are none. */
	count: number;
}

/** Shares the height out among head, loom, loose ends and names. */
export function projectAreaFor(state: ProjectsState, input: LayoutInput): ProjectArea {
	const sizes = sizesFor(input);
	const { width, height, type, locale } = sizes;
	const names = Math.max(...INSTITUTIONS.map(({ id }) => textWidth(shortName(id, locale), type, 600)));
	const column = width / REPUBLICS.length;
	const staggered = REPUBLICS.some((code) => textWidth(countryName(code, locale), type, 600) > column - 6);
	const last = height - type * 0.3;
	const first = staggered ? last - type * 1.2 : last;
	const whole = state.step === 'whole';
	const count = whole ? Math.min(sizes.big * 0.6, height * 0.075) : 0;
	const ends = first - type * 0.95 - (whole ? count * 1.02 : 0);
	const beam = type * (whole ? 3.1 : 1.1);
	return {
		...sizes,
		names,
		left: names + type * 1.3,
		right: width - 4,
		top: (hasHead(state, sizes) ? headHeight(sizes) : 0) + beam,
		bottom: ends - Math.min(180, Math.max(30, height * (whole ? 0.12 : 0.17))),
		ends,
		nameY: [first, last],
		count
	};
}

/** Whether there is room for the number at the top: on the smallest screens the whole loom needs it all. */
export const hasHead = ({ step }: ProjectsState, { height }: Pick<Sizes, 'height'>): boolean =>
	step !== 'whole' || height >= 340;

/** Where the threads of a republic end. */
export const republicX = (index: number, { width }: Pick<Sizes, 'width'>): number =>
	((index + 0.5) * width) / REPUBLICS.length;
