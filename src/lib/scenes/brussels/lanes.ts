import { INSTITUTIONS, type Institution } from './data';
import type { ProjectArea } from './room';
import type { ProjectsState, Step } from './states';

/** How far apart threads lie that only stand by, as a share of the others' distance. */
const CLOSE = 0.42;

/** Bare warp below the last thread, in threads. */
const TAIL: Readonly<Record<Step, number>> = {
	absence: 0,
	exception: 0.6,
	universities: 0.6,
	closed: 0.6,
	scholarships: 0.6,
	coal: 0.6,
	luxembourg: 1.6,
	whole: 1.5
};

export interface Lane {
	institution: Institution;
	y: number;
	lit: boolean;
	/** Whether there is room for its name. */
	named: boolean;
}

export interface Lanes {
	all: readonly Lane[];
	/** Distance of two lit threads, in pixels. */
	pitch: number;
}

/** The threads that are woven in, from the beam down. */
export function lanesFor(state: ProjectsState, loom: ProjectArea): Lanes {
	const shown = INSTITUTIONS.filter(({ project }) => [...state.lit, ...state.woven].includes(project));
	const weights = shown.map((institution) => weightOf(institution, state));
	const { top, bottom, height, type } = loom;
	const total = weights.reduce((sum, weight) => sum + weight, 0) + TAIL[state.step];
	// Where stitches follow, the threads lie close; elsewhere they may spread over the loom.
	const most = state.lit.includes('canqa') && state.step !== 'whole' ? 0.062 : 0.105;
	const pitch = Math.min(Math.max(22, height * most), (bottom - top) / total);
	let y = top;
	const all = shown.map((institution, i): Lane => {
		y += (weights[i] as number) * pitch;
		const lit = state.lit.includes(institution.project);
		return {
			institution,
			y,
			lit,
			named: lit || (state.step !== 'luxembourg' && pitch * CLOSE >= type * 1.08)
		};
	});
	return { all, pitch };
}

/** Luxembourg's two threads lie far apart, for the words between them. */
function weightOf({ id, project }: Institution, state: ProjectsState): number {
	if (!state.lit.includes(project)) return state.step === 'luxembourg' ? 0.09 : CLOSE;
	// A single thread hangs in the middle of so much emptiness.
	if (state.step === 'exception') return 1.7;
	if (id === 'lns') return 0.8;
	if (id === 'lu-state') return 2;
	return 1;
}
