import type { Frame } from '$lib/charts/frame';
import type { LayoutInput } from '../scene';
import { columnsFor } from './columns';
import { republicMarks } from './ends';
import { headMarks } from './head';
import { headingMarks } from './headings';
import { idleMarks } from './idle';
import { ladderMarks } from './ladder';
import { lanesFor } from './lanes';
import { noteMarks } from './notes';
import { hasHead, projectAreaFor } from './room';
import type { ProjectsState } from './states';
import { beamMarks, endMarks, projectMarks } from './projects';
import { nameMarks, tieMarks, tieCurveMarks } from './ties';

/** The loom of a state: warps from the beam down to the republics, wefts of ink tied to them. */
export function layout(state: ProjectsState, input: LayoutInput): Frame {
	const loom = projectAreaFor(state, input);
	const columns = columnsFor(state, loom);
	const lanes = lanesFor(state, loom);
	return {
		width: input.width,
		height: input.height,
		marks: [
			...endMarks(state, columns, loom),
			...tieCurveMarks(lanes, columns, loom),
			...projectMarks(state, columns, loom),
			...ladderMarks(state, lanes, columns, loom),
			...tieMarks(lanes, columns, loom),
			...beamMarks(state, columns, loom),
			...nameMarks(lanes, loom),
			...noteMarks(state, lanes, columns, loom),
			...headingMarks(state, columns, loom),
			...idleMarks(state, lanes, columns, loom),
			...republicMarks(state, loom),
			...(hasHead(state, loom) ? headMarks(state.step, loom) : [])
		]
	};
}
