import type { Mark, PathMark, CurveMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { halfOf, xOf, type Columns } from './columns';
import type { Lane, Lanes } from './lanes';
import { projectOf } from './data';
import { shortName } from './names';
import type { ProjectArea } from './room';
import { STANDING_BY } from './projects';

/** The threads of ink, from a name to the warp it is tied to. They lie under the warps they pass. */
export function tieCurveMarks({ all }: Lanes, columns: Columns, loom: ProjectArea): CurveMark[] {
	return all.map((lane): CurveMark => {
		const project = projectOf(lane.institution.project);
		const label = lane.named ? nameWidth(lane, loom) + loom.type * 0.55 : loom.names * 0.5;
		const end = xOf(columns, project.id) + halfOf(project, loom);
		const breadth = loom.width < 480 ? 3.4 : 6.4;
		return {
			kind: 'curve',
			key: `weft-${lane.institution.id}`,
			color: lane.institution.partner,
			from: lane.institution.partner,
			x0: label,
			y0: lane.y,
			cx0: label + (end - label) / 3,
			cy0: lane.y,
			cx1: label + (2 * (end - label)) / 3,
			cy1: lane.y,
			x1: end,
			y1: lane.y,
			strands: 3,
			spread0: lane.lit ? breadth : 0,
			spread1: lane.lit ? breadth : 0,
			colorStop: 0,
			stroke: loom.width < 480 ? 1.1 : 2,
			opacity: lane.lit ? 1 : STANDING_BY,
			enter: { drawn: 0 },
			delay: lane.lit ? 0.1 : 0
		};
	});
}

/** Where a thread is tied round its warp, the way dyers bind it: one mark for all the ties of a project. */
export function tieMarks({ all, pitch }: Lanes, columns: Columns, loom: ProjectArea): PathMark[] {
	const projects = [...new Set(all.map(({ institution }) => institution.project))];
	return projects.map((id) => {
		const lanes = all.filter(({ institution }) => institution.project === id);
		const first = lanes[0] as Lane;
		const reach = halfOf(projectOf(id), loom) + loom.gap * 1.3;
		const high = Math.min(first.lit ? pitch * 0.42 : 5, loom.width < 480 ? 9 : 14);
		// Drawn from the first tie's place, so that it moves with its lane.
		const d = lanes
			.map(
				({ y }) => `M${n(-reach)} ${n(y - first.y - high / 2)}h${n(2 * reach)}v${n(high)}h${n(-2 * reach)}z`
			)
			.join('');
		return {
			kind: 'path',
			key: `tie-${id}`,
			color: first.institution.partner,
			d,
			k: 1,
			tx: xOf(columns, id),
			ty: first.y,
			fill: 'solid',
			opacity: first.lit ? 1 : STANDING_BY,
			delay: first.lit ? 0.35 : 0
		};
	});
}

/** Who the threads belong to. */
export function nameMarks({ all }: Lanes, loom: ProjectArea): Mark[] {
	return all
		.filter(({ named }) => named)
		.map(({ institution, y, lit }): Mark => ({
			kind: 'text',
			key: `name-${institution.id}`,
			color: lit ? institution.partner : 'muted',
			x: 0,
			y: y + loom.type * 0.34,
			lines: [shortName(institution.id, loom.locale)],
			size: loom.type,
			weight: lit ? 600 : 400
		}));
}

const nameWidth = ({ institution, lit }: Lane, { type, locale }: ProjectArea) =>
	textWidth(shortName(institution.id, locale), type, lit ? 600 : 400);

const n = (value: number) => String(Math.round(value * 10) / 10);
