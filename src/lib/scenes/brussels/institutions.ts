import { group } from 'd3-array';
import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import { straight } from '$lib/charts/curve-between';
import type { CurveMark, PathMark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, path } from '$lib/charts/marks';
import { textWidth } from '$lib/charts/measure';
import { halfOf, xOf, type Columns } from './columns';
import type { ProjectArea } from './dimensions';
import type { Lane, Lanes } from './lanes';
import { DIMMED } from './projects';
import type { ProjectsState } from './states';

const n = (value: number): string => value.toFixed(1);

const nameOf = ({ institution, lit }: Lane, { label: size, locale }: ProjectArea) => {
	const text = say(institution.name, locale);
	const weight: TextMark['weight'] = lit ? 600 : 400;
	return { text, weight, width: textWidth(text, size, weight) };
};

/** A line for each institution, from its name to the column of its project. */
export const lineMarks = ({ all }: Lanes, columns: Columns, area: ProjectArea): CurveMark[] =>
	all.map((lane) => {
		const { institution, lit, named, y } = lane;
		const start = named ? nameOf(lane, area).width + area.label * 0.55 : area.names * 0.5;
		const end = xOf(columns, institution.project) + halfOf(institution.project, area);
		const spread = lit ? (area.width < 480 ? 3.4 : 6.4) : 0;
		return curve(`institution-${institution.id}`, straight([start, y], [end, y]), 'BE', {
			strands: 3,
			spread0: spread,
			spread1: spread,
			colorStop: 0,
			stroke: area.width < 480 ? 1.1 : 2,
			opacity: lit ? 1 : DIMMED,
			delay: lit ? 0.1 : 0
		});
	});

/** A block where a line meets its column: one mark for all of a project. */
export const joinMarks = ({ all, pitch }: Lanes, columns: Columns, area: ProjectArea): PathMark[] =>
	[...group(all, ({ institution }) => institution.project)].map(([id, lanes]) => {
		const { lit, y } = lanes[0] as Lane;
		const reach = halfOf(id, area) + area.gap * 1.3;
		const high = Math.min(lit ? pitch * 0.42 : 5, area.width < 480 ? 9 : 14);
		// Drawn from the first lane's place, so that it moves with it.
		const d = lanes.map(
			(lane) => `M${n(-reach)} ${n(lane.y - y - high / 2)}h${n(2 * reach)}v${n(high)}h${n(-2 * reach)}z`
		);
		return path(`join-${id}`, d.join(''), 'BE', {
			tx: xOf(columns, id),
			ty: y,
			opacity: lit ? 1 : DIMMED,
			delay: lit ? 0.35 : 0
		});
	});

/** Which Free University, the paper doesn't say: marked beside its name, in the step that tells of it. */
export function faultOfName({ step }: ProjectsState, { all }: Lanes, area: ProjectArea): PathMark[] {
	const lane = all.find(({ institution: { id } }) => id === 'vub');
	if (step !== 'universities' || !lane) return [];
	return faultMark(
		'slip-free-university',
		[nameOf(lane, area).width + faultMarkSize(area.width) * 1.1, lane.y],
		area
	);
}

/** The institutions' names, at the left. */
export const nameMarks = ({ all }: Lanes, area: ProjectArea): TextMark[] =>
	all
		.filter(({ named }) => named)
		.map((lane) => {
			const { text, weight } = nameOf(lane, area);
			const { id } = lane.institution;
			const color = lane.lit ? 'BE' : 'muted';
			return label(`name-${id}`, [0, lane.y + area.label * 0.34], text, [area.label, color], {
				weight,
				halo: false
			});
		});
