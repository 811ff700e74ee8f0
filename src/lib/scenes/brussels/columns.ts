import { PROJECTS, type Project, type ProjectId } from './data';
import type { ProjectArea } from './room';
import type { ProjectsState } from './states';

/** Where each warp hangs, and the room for words beside the one that the step speaks of. */
export interface Columns {
	x: ReadonlyMap<ProjectId, number>;
	notes: { from: number; to: number };
}

/** Half the breadth of a warp, in pixels. */
export const halfOf = ({ republics }: Project, { gap }: Pick<ProjectArea, 'gap'>): number =>
	((republics.length - 1) * gap) / 2;

/** The warps that hang in a state: those beside the loom only in Luxembourg's step. */
export const belowProjects = ({ step }: ProjectsState): Project[] =>
	PROJECTS.filter(({ eu }) => eu || step === 'luxembourg');

/** Evenly spread where no warp stands out; otherwise pushed aside to make room for what is said of the lit one. */
export function columnsFor(state: ProjectsState, loom: ProjectArea): Columns {
	const all = belowProjects(state);
	const { left, right, width } = loom;
	const focus = all.findIndex(({ id }) => state.lit.includes(id));
	const x = new Map<ProjectId, number>();
	if (state.lit.length === 0 || state.step === 'whole') {
		const [from, to] = [left + width * (state.lit.length ? 0.02 : 0.06), right - width * 0.085];
		all.forEach(({ id }, i) => x.set(id, from + ((to - from) * i) / (all.length - 1)));
		return { x, notes: { from: left, to: right } };
	}
	return pushed(all, focus, loom);
}

/** The least distance of two warps, and what is left over shared out among them; words stand right of the lit one. */
function pushed(all: readonly Project[], focus: number, loom: ProjectArea): Columns {
	const { left, right, width, title } = loom;
	const pitch = Math.max(9, width * 0.028);
	const words = Math.min(width * 0.5, Math.max(title * 11, 120));
	const gaps = all.map((_, i) => (i === 0 ? 0 : i === focus ? pitch * 1.4 : pitch));
	const wide = all.reduce((sum, project) => sum + 2 * halfOf(project, loom), 0);
	const least = wide + gaps.reduce((sum, gap) => sum + gap, 0) + words;
	const slack = Math.max(0, right - left - least) / all.length;
	const x = new Map<ProjectId, number>();
	let edge = left;
	let notes = { from: left, to: right };
	all.forEach((project, i) => {
		const half = halfOf(project, loom);
		edge += (gaps[i] as number) + (i === 0 && focus === 0 ? 0 : slack) + half;
		x.set(project.id, edge);
		edge += half;
		if (i !== focus) return;
		// Stitches stand out on both sides of CANQA's warp.
		const from = edge + pitch * 1.1 + (project.id === 'canqa' ? loom.gap * 2 : 0);
		const after = all.slice(focus + 1);
		const last = after.reduce((sum, project) => sum + 2 * halfOf(project, loom) + pitch, 0);
		const to = after.length > 0 ? Math.min(edge + words, right - last) : right;
		notes = { from, to };
		edge = to;
	});
	return { x, notes };
}

/** A warp's place. @throws when it doesn't hang in this state */
export function xOf(columns: Columns, id: ProjectId): number {
	const x = columns.x.get(id);
	if (x === undefined) throw new Error(`scenes/brussels: the warp "${id}" doesn't hang here`);
	return x;
}
