import { straight } from '$lib/charts/curve-between';
import { say } from '$lib/charts/copy';
import type { CurveMark, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, rect } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { halfOf, xOf, type Columns } from './columns';
import { PROJECTS, type Project } from './data';
import type { ProjectArea } from './dimensions';
import { republicX } from './republics';
import type { ProjectsState } from './states';

/** How strongly what a step doesn’t speak of is drawn, and what nobody takes part in yet. */
export const DIMMED = 0.34;
const ALONE = 0.75;

/** How much a step has to do with a project. */
function statusOf({ lit, earlier }: ProjectsState, { id }: Project) {
	const isLit = lit.includes(id);
	const joined = isLit || earlier.includes(id);
	return { isLit, joined, opacity: isLit ? 1 : joined ? DIMMED : ALONE };
}

/** How far the curves to the republics begin below a column that is cut. */
export const cutGap = ({ bottom, ends }: ProjectArea): number => (ends - bottom) * 0.34;

/** The bar from which all the European Union's projects start. */
export function barMark(columns: Columns, area: ProjectArea): Mark {
	const { gap, top, width } = area;
	const height = width < 480 ? 5 : 8;
	const [first, last] = [PROJECTS[0] as Project, PROJECTS.at(-1) as Project];
	const x = xOf(columns, first.id) - halfOf(first.id, area) - gap * 2;
	const right = Math.min(width, xOf(columns, last.id) + halfOf(last.id, area) + gap * 2);
	return rect('bar-eu', [x, top - height, right - x, height], 'ink');
}

/** The columns: a line for each republic that a project reaches. */
export const projectMarks = (state: ProjectsState, columns: Columns, area: ProjectArea): CurveMark[] =>
	PROJECTS.map((project) => {
		const x = xOf(columns, project.id);
		const spread = 2 * halfOf(project.id, area);
		const { joined, opacity } = statusOf(state, project);
		return curve(`project-${project.id}`, straight([x, area.top], [x, area.bottom]), 'muted', {
			from: joined ? 'muted' : 'faint',
			strands: project.republics.length,
			spread0: spread,
			spread1: spread,
			colorStop: 1,
			stroke: area.gap * 0.5,
			opacity
		});
	});

/** From each column to its republics, in their colours if somebody takes part. */
export function endMarks(state: ProjectsState, columns: Columns, area: ProjectArea): CurveMark[] {
	const all = PROJECTS;
	const { bottom, ends, gap } = area;
	return all.flatMap((project, place) => {
		const { isLit, joined, opacity } = statusOf(state, project);
		const top = bottom + (state.step === 'universities' && project.id === 'canqa' ? cutGap(area) : 0);
		const drop = (ends - top) * 0.62;
		return project.republics.map((code, i) => {
			const x = xOf(columns, project.id) - halfOf(project.id, area) + i * gap;
			const end = republicX(code, area) + (place - (all.length - 1) / 2) * gap * 1.1;
			return curve(
				`end-${project.id}-${code}`,
				[
					[x, top],
					[x, top + drop],
					[end, ends - drop],
					[end, ends]
				],
				joined ? code : 'faint',
				{
					from: joined ? 'muted' : 'faint',
					colorStop: 0.22,
					stroke: gap * (isLit ? 0.62 : 0.5),
					opacity,
					delay: isLit ? 0.3 : 0
				}
			);
		});
	});
}

/** Which projects have their names over their columns: all of them in the first step and the last. */
const headed = ({ step }: ProjectsState): readonly Project[] =>
	step === 'whole' || step === 'absence'
		? PROJECTS
		: PROJECTS.filter(({ id }) => step === 'universities' && id === 'maneca');

/** Projects' names over their columns, in two heights where one hasn't room. */
export function headingMarks(state: ProjectsState, columns: Columns, area: ProjectArea): TextMark[] {
	const { label: size, top, locale } = area;
	return headed(state).map(({ id, name, fact }) => {
		const i = PROJECTS.findIndex((one) => one.id === id);
		// The first column stands at the left edge of the others: its name has all the room before it.
		const right = xOf(columns, id) + halfOf(id, area);
		const lines = i === 0 ? wrap(say(name, locale), right, size, 600) : [say(name, locale)];
		const y = top - size * (i % 2 === 1 ? 1.9 : 0.75) - (lines.length - 1) * size * 1.2;
		const half = textWidth(lines[0] ?? '', size, 600) / 2;
		const middle = Math.min(xOf(columns, id), area.width - half - 1);
		return label(`heading-${id}`, [i === 0 ? right : middle, y], lines, [size, 'ink'], {
			leading: 1.2,
			weight: 600,
			anchor: i === 0 ? 'end' : 'middle',
			fact
		});
	});
}
