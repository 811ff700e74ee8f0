import type { Frame, Mark } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import { edgeMarks, mapMarks, type MapColours } from '$lib/charts/map';
import type { LayoutInput } from '../scene';
import { capitalMarks } from './capitals';
import { curvesOf } from './curves';
import { mapArea, pictureDimensions, type MapArea } from './dimensions';
import { embassyMarks, initiativeNotes, questionMark } from './embassies';
import { HEADLINES } from './headlines';
import { hostMarks } from './hosts';
import { partnerDots, partnerMarks, partnerNames } from './partners';
import { independenceMarks, kazakhstanMarks } from './republics';
import { rulerMarks } from './ruler';
import type { MapState, Step } from './states';

/** Countries that a step colours in its own way: one in its full colour, two so pale that curves can be seen on them. */
const PAINT: Partial<Record<Step, MapColours['paint']>> = {
	capitals: { BE: { color: 'BE', tint: 0.16, stroke: 1.4 }, LU: { color: 'LU', tint: 0.3, stroke: 1.4 } },
	why: { BE: { color: 'BE', tint: 0.1, stroke: 0.6 }, LU: { color: 'LU', tint: 0.14, stroke: 0.6 } },
	kazakhstan: { KZ: { color: 'KZ', tint: 1 } }
};

/** The picture of a state: curves on a map, or laid straight over a ruler. */
export function layout(state: MapState, input: LayoutInput): Frame {
	const { width, height } = input;
	const { step, view, highlighted } = state;
	const dimensions = pictureDimensions(step, input);
	const head = headline(step, HEADLINES[step], dimensions).marks;
	if (!view) return { width, height, marks: [...rulerMarks(state, dimensions), ...head] };
	const area = mapArea(view, dimensions);
	const land = mapMarks({ highlighted, paint: PAINT[step] }, area.camera);
	return { width, height, marks: [...land, ...edgeMarks(input), ...onTheMap(state, area), ...head] };
}

function onTheMap(state: MapState, area: MapArea): Mark[] {
	const { step } = state;
	if (step === 'capitals') return partnerMarks(area);
	if (step === 'republics') return independenceMarks(area);
	if (step === 'kazakhstan') return kazakhstanMarks(area);
	if (step === 'why') return hostMarks(area);
	const curves = curvesOf(state, area);
	const eastern = [...curves, ...capitalMarks(state, area)];
	if (step === 'embassies') return [...eastern, ...embassyMarks(state, area)];
	if (step === 'initiative')
		return [...eastern, ...embassyMarks(state, area), ...initiativeNotes(state, area)];
	const names = partnerNames(area, curves);
	const western = [...eastern, ...partnerDots(area), ...names];
	return step === 'question' ? [...western, questionMark(area, names)] : western;
}
