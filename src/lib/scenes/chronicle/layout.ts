import type { Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { axisMarks, bandMarks, spanMark } from './axis';
import { eventMarks } from './event-marks';
import { headMarks } from './head';
import { republicFlowMarks } from './republic-flows';
import { laneNames } from './lane-names';
import { afterMarks } from './after-marks';
import { placeFor, roomFor, type Place, type Room } from './room';
import type { ChronicleState } from './states';

/** Twenty years as one cloth: near, drawn back, or rolled up. */
export function layout(state: ChronicleState, input: LayoutInput): Frame {
	const room = roomFor(input);
	const place = placeFor(state.pose, room);
	return {
		width: input.width,
		height: input.height,
		marks: [
			...bandMarks(state, room),
			...eventMarks(state, room, place),
			...around(state, room, place),
			...headMarks(state.view, room)
		]
	};
}

/** What stands around the cloth in each pose. */
function around(state: ChronicleState, room: Room, place: Place): Mark[] {
	if (state.pose === 'near') return [...laneNames(room), ...axisMarks(state, room)];
	const span = spanMark(room, place);
	return state.pose === 'back'
		? [...republicFlowMarks(room, place), span]
		: [...afterMarks(room, place), span];
}
