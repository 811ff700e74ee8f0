import type { TextMark } from '$lib/charts/frame';
import { wrap } from '$lib/charts/measure';
import { halfOf, type Columns } from './columns';
import { projectOf } from './data';
import { projectName } from './names';
import type { ProjectArea } from './room';
import type { ProjectsState } from './states';

/** All the projects' names over their warps, in two heights where one hasn't room. */
export function headingMarks(state: ProjectsState, columns: Columns, loom: ProjectArea): TextMark[] {
	if (state.step !== 'whole') return [];
	const { type, top, locale } = loom;
	return [...columns.x.entries()].map(([id, x], i): TextMark => {
		const project = projectOf(id);
		const raised = i % 2 === 1;
		const lines =
			i === 0
				? wrap(projectName(id, locale), x + halfOf(project, loom), type, 600)
				: [projectName(id, locale)];
		return {
			kind: 'text',
			key: `heading-${id}`,
			color: 'ink',
			x: i === 0 ? x + halfOf(project, loom) : x,
			y: top - type * (raised ? 1.9 : 0.75) - (lines.length - 1) * type * 1.2,
			lines,
			leading: 1.2,
			size: type,
			weight: 600,
			anchor: i === 0 ? 'end' : 'middle',
			fact: project.fact
		};
	});
}
