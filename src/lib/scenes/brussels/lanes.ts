import { sum } from 'd3-array';
import { INSTITUTIONS, type Institution } from './data';
import type { ProjectArea } from './dimensions';
import type { ProjectsState } from './states';

/** How far apart lines lie that only stand by, as a share of the others' distance. */
const CLOSE = 0.42;

/** An institution's line across the columns. */
export interface Lane {
	institution: Institution;
	y: number;
	lit: boolean;
	/** Whether there is room for its name. */
	named: boolean;
}

export interface Lanes {
	all: readonly Lane[];
	/** Distance of two lit lines, in pixels. */
	pitch: number;
}

/** Columns without a line below the last one, in lines. */
const tailOf = ({ step }: ProjectsState): number => (step === 'absence' ? 0 : step === 'whole' ? 1.5 : 0.6);

/** The lines of a state, from the bar down. */
export function lanesFor(state: ProjectsState, { top, bottom, height, label: size }: ProjectArea): Lanes {
	const { step, lit, earlier } = state;
	const shown = INSTITUTIONS.filter(({ project }) => [...lit, ...earlier].includes(project));
	const total = sum(shown, (one) => weightOf(one, state)) + tailOf(state);
	// Where lines for other partners follow, these lie close; elsewhere they may spread.
	const most = lit.includes('canqa') && step !== 'whole' ? 0.062 : 0.105;
	const pitch = Math.min(Math.max(22, height * most), (bottom - top) / total);
	let y = top;
	const all = shown.map((institution): Lane => {
		y += weightOf(institution, state) * pitch;
		const isLit = lit.includes(institution.project);
		const named = isLit || pitch * CLOSE >= size * 1.08;
		return { institution, y, lit: isLit, named };
	});
	return { all, pitch };
}

/** A single line stands in the middle of so much emptiness. */
function weightOf({ project }: Institution, { step, lit }: ProjectsState): number {
	if (!lit.includes(project)) return CLOSE;
	return step === 'exception' ? 1.7 : 1;
}
