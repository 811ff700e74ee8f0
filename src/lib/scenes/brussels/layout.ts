import type { Frame } from '$lib/charts/frame';
import { headline } from '$lib/charts/headline';
import type { LayoutInput } from '../scene';
import { absentMarks } from './absent';
import { columnsFor } from './columns';
import { hasHeadline, projectAreaFor } from './dimensions';
import { HEADLINES } from './headlines';
import { joinMarks, lineMarks, faultOfName, nameMarks } from './institutions';
import { lanesFor } from './lanes';
import { noteMarks } from './notes';
import { partnerMarks } from './partners';
import { barMark, endMarks, headingMarks, projectMarks } from './projects';
import { republicMarks } from './republics';
import type { ProjectsState } from './states';

/** The picture of a state: projects as columns down to the republics, and across them those who take part. */
export function layout(state: ProjectsState, input: LayoutInput): Frame {
	const area = projectAreaFor(state, input);
	const columns = columnsFor(state, area);
	const lanes = lanesFor(state, area);
	return {
		width: input.width,
		height: input.height,
		marks: [
			...endMarks(state, columns, area),
			...lineMarks(lanes, columns, area),
			...projectMarks(state, columns, area),
			...partnerMarks(state, lanes, columns, area),
			...joinMarks(lanes, columns, area),
			barMark(columns, area),
			...nameMarks(lanes, area),
			...faultOfName(state, lanes, area),
			...noteMarks(state, lanes, columns, area),
			...headingMarks(state, columns, area),
			...absentMarks(state, lanes, columns, area),
			...republicMarks(state, area),
			...(hasHeadline(state, area) ? headline(state.step, HEADLINES[state.step], area).marks : [])
		]
	};
}
