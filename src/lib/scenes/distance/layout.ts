import type { Frame, Mark } from '$lib/charts/frame';
import { mapMarks } from '$lib/charts/map';
import type { LayoutInput } from '../scene';
import { callMarks } from './calls';
import { capitalMarks } from './capitals';
import { curvesOf } from './curves';
import { mapArea, pictureDimensions, type MapArea, type PictureDimensions } from './dimensions';
import { embassyMarks } from './embassies';
import { headlineMarks, otherBeginning } from './headlines';
import { partnerDots, partnerNames } from './partners';
import { pipeMarks } from './pipe';
import { independenceMarks } from './republics';
import { rulerMarks } from './ruler';
import type { MapState } from './states';

/** The picture of a state: curves on a map, or laid straight. */
export function layout(state: MapState, input: LayoutInput): Frame {
	const { width, height } = input;
	const { step, view, highlighted } = state;
	const dimensions = pictureDimensions(step, input);
	const head = headlineMarks(step, dimensions);
	if (!view) return { width, height, marks: [...straightMarks(state, dimensions), ...head] };
	const area = mapArea(view, dimensions);
	const land = mapMarks({ highlighted }, area.camera);
	return { width, height, marks: [...land, ...onTheMap(state, area), ...head] };
}

function straightMarks(state: MapState, dimensions: PictureDimensions): Mark[] {
	if (state.step === 'pipe') return pipeMarks(dimensions);
	if (state.step === 'initiative') return callMarks(dimensions);
	return rulerMarks(state, dimensions);
}

function onTheMap(state: MapState, area: MapArea): Mark[] {
	if (state.step === 'republics') return independenceMarks(area);
	const curves = curvesOf(state, area);
	const eastern = [...curves, ...capitalMarks(state, area)];
	if (state.step === 'embassies') return [...eastern, ...embassyMarks(area)];
	return [...eastern, ...partnerDots(area), ...partnerNames(area, curves), ...otherBeginning(area)];
}
