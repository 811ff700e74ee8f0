import { place, type Camera } from '$lib/charts/camera';
import type { Frame, Mark } from '$lib/charts/frame';
import { edgeMarks, mapMarks } from '$lib/charts/map';
import { longestRepublic } from '$lib/charts/names';
import type { LayoutInput } from '../scene';
import { boardMarks } from './board';
import { deskMarks } from './desks';
import { BRUSSELS, LUXEMBOURG, THE_HAGUE } from './geography';
import { numberMarks, roomForHead } from './head';
import { mapLabels } from './labels';
import { cameraFor, sizesFor, type Sizes } from './room';
import type { PresenceState } from './states';
import { tallyMarks } from './tally';
import { threadMarks } from './threads';

/** The country that stands in for Luxembourg comes forward where that is what the step speaks of. */
const STAND_IN = { NL: { color: 'muted', tint: 0.4 } } as const;

/** The picture of a state: a map with desks and threads, or the desks alone, counted. Pixels in, pixels out. */
export function layout(state: PresenceState, { width, height, locale }: LayoutInput): Frame {
	const sizes = sizesFor({ width, height });
	const longest = longestRepublic(locale, sizes.type);
	const { step, view } = state;
	if (step === 'asymmetry' || view === 'tally') return { width, height, marks: tallyMarks(sizes, locale) };
	const camera = cameraFor(view, sizes, roomForHead(sizes, locale), longest);
	const marks: Mark[] = [
		...mapMarks({ dyed: state.dyed, paint: step === 'luxembourg' ? STAND_IN : {} }, camera),
		...edgeMarks({ width, height }),
		...threadMarks(state, camera, sizes),
		...homes(state, camera, sizes),
		...deskMarks(state, camera, sizes),
		...(step === 'mirror' ? boardMarks(camera, sizes, locale) : mapLabels(state, camera, sizes, locale)),
		...numberMarks(step, sizes, locale)
	];
	return { width, height, marks };
}

/** The western ends of the threads. */
function homes({ step, view }: PresenceState, camera: Camera, { desk }: Sizes): Mark[] {
	if (view !== 'continent') return [];
	const dot = (
		key: string,
		color: 'BE' | 'LU' | 'muted',
		[x, y]: readonly [number, number],
		hollow = false
	): Mark => ({
		kind: 'dot',
		key,
		color,
		x,
		y,
		r: desk * 0.8,
		fill: hollow ? 'hollow' : 'solid'
	});
	if (step === 'luxembourg')
		return [
			dot('the-hague', 'muted', place(THE_HAGUE, camera), true),
			dot('luxembourg', 'LU', place(LUXEMBOURG, camera))
		];
	return [dot('brussels', 'BE', place(BRUSSELS, camera))];
}
