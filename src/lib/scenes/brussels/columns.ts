import { scalePoint } from 'd3-scale';
import { sum } from 'd3-array';
import { PROJECTS, projectOf, type ProjectId } from './data';
import type { ProjectArea } from './dimensions';
import type { ProjectsState } from './states';

/** Where each project's column stands, and the room for words beside the one that the step speaks of. */
export interface Columns {
	x: ReadonlyMap<ProjectId, number>;
	notes: { from: number; to: number };
}

/** Half the breadth of a column, in pixels. */
export const halfOf = (id: ProjectId, { gap }: Pick<ProjectArea, 'gap'>): number =>
	((projectOf(id).republics.length - 1) * gap) / 2;

/** Evenly spread where no column stands out; otherwise pushed aside to make room for what is said of the lit one. */
export function columnsFor(state: ProjectsState, area: ProjectArea): Columns {
	const ids = PROJECTS.map(({ id }) => id);
	const { left, right, width } = area;
	if (state.lit.length > 0 && state.step !== 'whole')
		return pushed(
			ids,
			ids.findIndex((id) => state.lit.includes(id)),
			area
		);
	const scale = scalePoint(ids, [left + width * (state.lit.length ? 0.02 : 0.06), right - width * 0.085]);
	return { x: new Map(ids.map((id) => [id, scale(id) as number])), notes: { from: left, to: right } };
}

/** The least distance of two columns, and what is left over shared out among them; words stand right of the lit one. */
function pushed(ids: readonly ProjectId[], focus: number, area: ProjectArea): Columns {
	const { left, right, width, title } = area;
	const pitch = Math.max(9, width * 0.028);
	const words = Math.min(width * 0.5, Math.max(title * 11, 120));
	const gaps = ids.map((_, i) => (i === 0 ? 0 : i === focus ? pitch * 1.4 : pitch));
	const least = sum(ids, (id) => 2 * halfOf(id, area)) + sum(gaps) + words;
	const slack = Math.max(0, right - left - least) / ids.length;
	const x = new Map<ProjectId, number>();
	let edge = left;
	let notes = { from: left, to: right };
	ids.forEach((id, i) => {
		const half = halfOf(id, area);
		edge += (gaps[i] as number) + (i === 0 && focus === 0 ? 0 : slack) + half;
		x.set(id, edge);
		edge += half;
		if (i !== focus) return;
		// The lines of CANQA's partners stand out on both sides of its column.
		const from = edge + pitch * 1.1 + (id === 'canqa' ? area.gap * 2 : 0);
		const after = ids.slice(focus + 1);
		const last = sum(after, (next) => 2 * halfOf(next, area) + pitch);
		const to = after.length > 0 ? Math.min(edge + words, right - last) : right;
		notes = { from, to };
		edge = to;
	});
	return { x, notes };
}

/** The middle of a project's column. @throws when it isn't in this state */
export function xOf(columns: Columns, id: ProjectId): number {
	const x = columns.x.get(id);
	if (x === undefined) throw new Error(`scenes/brussels: the project "${id}" isn't shown here`);
	return x;
}
