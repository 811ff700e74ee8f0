import type { Frame, Mark } from '$lib/charts/frame';
import { edgeMarks, mapMarks, type MapColours } from '$lib/charts/map';
import type { LayoutInput } from '../scene';
import { capitalMarks, columnOfNames } from './capitals';
import { numberMarks, roomForHead } from './head';
import { partnerMarks, partnerDots, partnerNames } from './home';
import { embassyMarks, initiativeNotes, questionMark } from './notes';
import { newStates, standsOut } from './republics';
import { cameraFor, sizesFor } from './room';
import { ruleMarks } from './rule';
import type { MapState, Step } from './states';
import { threadMarks } from './threads';
import { whyMarks } from './why';

/** Countries that a step colours in its own way: one in full dye, two so pale that threads can be seen on them. */
const PAINT: Partial<Record<Step, MapColours['paint']>> = {
	capitals: { BE: { color: 'BE', tint: 0.16, stroke: 1.4 }, LU: { color: 'LU', tint: 0.3, stroke: 1.4 } },
	why: { BE: { color: 'BE', tint: 0.1, stroke: 0.6 }, LU: { color: 'LU', tint: 0.14, stroke: 0.6 } },
	kazakhstan: { KZ: { color: 'KZ', tint: 1 } }
};

/** Steps that share a camera keep their map, or their rule, in its place. */
const TOGETHER: readonly (readonly Step[])[] = [
	['relations', 'embassies', 'initiative', 'question'],
	['distances', 'moved'],
	['republics', 'kazakhstan']
];

/** The picture of a state: threads on a map, or laid straight beside a rule. Pixels in, pixels out. */
export function layout(state: MapState, { width, height, locale }: LayoutInput): Frame {
	const sizes = sizesFor({ width, height });
	const { step, view } = state;
	const head = roomForHead(TOGETHER.find((steps) => steps.includes(step)) ?? [step], sizes, locale);
	const numbers = numberMarks(step, sizes, locale);
	if (!view) return { width, height, marks: [...ruleMarks(state, sizes, head, locale), ...numbers] };
	const camera = cameraFor(view, sizes, head, columnOfNames(sizes, locale));
	return {
		width,
		height,
		marks: [
			...mapMarks({ dyed: state.dyed, paint: PAINT[step] }, camera),
			...edgeMarks({ width, height }),
			...onTheMap()
		].concat(numbers)
	};

	function onTheMap(): Mark[] {
		if (step === 'capitals') return partnerMarks(camera, sizes, locale);
		if (step === 'republics') return newStates(camera, sizes, locale);
		if (step === 'kazakhstan') return standsOut(camera, sizes, locale);
		if (step === 'why') return whyMarks(camera, sizes, head, locale);
		const threads = threadMarks(state, camera, sizes);
		const eastern = [...threads, ...capitalMarks(state, camera, sizes, locale)];
		if (step === 'embassies') return [...eastern, ...embassyMarks(step, camera, sizes, head, locale)];
		if (step === 'initiative')
			return [
				...eastern,
				...embassyMarks(step, camera, sizes, head, locale),
				...initiativeNotes(state, camera, sizes, head, locale)
			];
		const all = [...eastern, ...partnerDots(camera, sizes), ...partnerNames(camera, sizes, threads, locale)];
		return step === 'question' ? [...all, questionMark(camera, sizes, locale)] : all;
	}
}
