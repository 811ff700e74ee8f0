import type { Frame, Mark } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { axisMarks, bandMarks, spanMark } from './axis';
import { clothMarks } from './cloth';
import { headMarks } from './head';
import { homewardMarks } from './homeward';
import { laneNames } from './lane-names';
import { looseEnds } from './loose-ends';
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
			...clothMarks(state, room, place),
			...around(state, room, place),
			...headMarks(state.view, room)
		]
	};
}

/** What stands around the cloth in each pose. */
function around(state: ChronicleState, room: Room, place: Place): Mark[] {
	if (state.pose === 'near') return [...laneNames(room), ...axisMarks(state, room)];
	const span = spanMark(room, place);
	return state.pose === 'back' ? [...homewardMarks(room, place), span] : [...looseEnds(room, place), span];
}
