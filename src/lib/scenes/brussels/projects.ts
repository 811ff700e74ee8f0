import { straightCurve } from '$lib/charts/curve-between';
import type { Mark, RectMark, CurveMark } from '$lib/charts/frame';
import { REPUBLICS } from '$lib/facts';
import { halfOf, belowProjects, xOf, type Columns } from './columns';
import type { Project } from './data';
import { republicX, type ProjectArea } from './room';
import type { ProjectsState } from './states';

/** How strong what only stands by is drawn, and what nobody has tied a thread to yet. */
export const STANDING_BY = 0.34;
const UNTIED = 0.75;

const isLit = (state: ProjectsState, { id }: Project) => state.lit.includes(id);
const isTied = (state: ProjectsState, { id }: Project) => state.lit.includes(id) || state.woven.includes(id);

/** How far the ends hang below a warp that is cut. */
export const cutGap = ({ bottom, ends }: ProjectArea): number => (ends - bottom) * 0.34;

const isCut = ({ step }: ProjectsState, { id }: Project): boolean => step === 'closed' && id === 'canqa';

/** The beam the warps hang from, over those of the European Union; a thinner one beside it. */
export function beamMarks(state: ProjectsState, columns: Columns, loom: ProjectArea): Mark[] {
	const beam = (key: string, projects: readonly Project[], more: Partial<RectMark>): Mark[] => {
		const [first, last] = [projects[0], projects.at(-1)];
		if (!first || !last) return [];
		const x = xOf(columns, first.id) - halfOf(first, loom) - loom.gap * 2;
		const end = xOf(columns, last.id) + halfOf(last, loom) + loom.gap * 2;
		const right = Math.min(loom.width, end);
		const height = loom.width < 480 ? 5 : 8;
		return [
			{
				kind: 'rect',
				key,
				color: 'ink',
				x,
				y: loom.top - height,
				width: right - x,
				height,
				fill: 'solid',
				...more
			}
		];
	};
	const all = belowProjects(state);
	return [
		...beam(
			'beam-eu',
			all.filter(({ eu }) => eu),
			{ opacity: state.step === 'luxembourg' ? STANDING_BY : 1 }
		),
		...all.filter(({ eu }) => !eu).flatMap((one) => beam(`beam-${one.id}`, [one], { color: 'LU' }))
	];
}

/** The warps: a thread for each republic that a project reaches, undyed as long as it is on the loom. */
export function projectMarks(state: ProjectsState, columns: Columns, loom: ProjectArea): CurveMark[] {
	return belowProjects(state).map((project) => {
		const x = xOf(columns, project.id);
		const half = halfOf(project, loom);
		return {
			kind: 'curve',
			key: `warp-${project.id}`,
			color: 'muted',
			from: isTied(state, project) ? 'muted' : 'faint',
			...straightCurve([x, loom.top], [x, loom.bottom]),
			strands: project.republics.length,
			spread0: 2 * half,
			spread1: 2 * half,
			colorStop: 1,
			stroke: loom.gap * 0.5,
			opacity: isLit(state, project) ? 1 : isTied(state, project) ? STANDING_BY : UNTIED,
			enter: { drawn: 0 }
		};
	});
}

/** Below the loom every thread goes to its republic, and takes its dye on the way if somebody is tied to it. */
export function endMarks(state: ProjectsState, columns: Columns, loom: ProjectArea): CurveMark[] {
	const all = belowProjects(state);
	return all.flatMap((project, place) =>
		project.republics.map((code, i): CurveMark => {
			const tied = isTied(state, project);
			const x = xOf(columns, project.id) - halfOf(project, loom) + i * loom.gap;
			const top = loom.bottom + (isCut(state, project) ? cutGap(loom) : 0);
			const fan = (place - (all.length - 1) / 2) * loom.gap * 1.1;
			const end = republicX(REPUBLICS.indexOf(code), loom) + fan;
			const drop = loom.ends - top;
			return {
				kind: 'curve',
				key: `end-${project.id}-${code}`,
				color: tied ? code : 'faint',
				from: tied ? 'muted' : 'faint',
				x0: x,
				y0: top,
				cx0: x,
				cy0: top + drop * 0.62,
				cx1: end,
				cy1: loom.ends - drop * 0.62,
				x1: end,
				y1: loom.ends,
				strands: 1,
				spread0: 0,
				spread1: 0,
				colorStop: 0.22,
				stroke: loom.gap * (isLit(state, project) ? 0.62 : 0.5),
				opacity: isLit(state, project) ? 1 : tied ? STANDING_BY : UNTIED,
				enter: { drawn: 0 },
				delay: isLit(state, project) ? 0.3 : 0
			};
		})
	);
}
