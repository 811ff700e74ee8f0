import { say } from '$lib/charts/copy';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Mark, PathMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, path } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { m } from '$lib/paraglide/messages';
import { halfOf, xOf, type Columns } from './columns';
import type { ProjectArea } from './dimensions';
import type { Lanes } from './lanes';
import { cutGap } from './projects';
import type { ProjectsState } from './states';

/** The outline of an empty shuttle, as the words beside it say, whose middle is at `x`, `y`. */
const shuttle = (color: 'BE' | 'LU', width: number, x: number, y: number, stroke: number): PathMark =>
	path(`shuttle-${color}`, 'M-50 0C-28 -15 28 -15 50 0C28 15 -28 15 -50 0zM-20 0h40', color, {
		k: width / 100,
		tx: x,
		ty: y,
		fill: 'none',
		stroke
	});

/** What is missing: Belgium in the first step, Luxembourg in the last, the end of a column cut off. */
export function absentMarks(
	{ step }: ProjectsState,
	lanes: Lanes,
	columns: Columns,
	area: ProjectArea
): Mark[] {
	if (step === 'absence') return belgium(area);
	if (step === 'universities') return cut(columns, area);
	if (step === 'whole') return luxembourg(lanes, area);
	return [];
}

function belgium(area: ProjectArea): Mark[] {
	const { top, bottom, names, width, label: size, lead, locale } = area;
	const reach = names + width * 0.035;
	const y = top + (bottom - top) * 0.22;
	const below = y + reach * 0.15 + lead;
	const says = wrap(say(m.brussels_idle_be_says, locale), reach, size);
	return [
		shuttle('BE', reach, reach / 2, y, 2),
		...faultMark('slip-support', [reach / 2, y], area),
		label('shuttle-BE-name', [0, below], say(m.brussels_idle_be, locale), [size, 'BE'], { weight: 600 }),
		label('shuttle-BE-says', [0, below + lead], says, [size, 'BE'], { fact: 'brussels-direct-support' })
	];
}

function luxembourg({ all, pitch }: Lanes, { label: size, names, locale }: ProjectArea): Mark[] {
	const y = Math.max(...all.map((lane) => lane.y)) + pitch;
	const name = say(m.country_lu, locale);
	const from = textWidth(name, size, 600) + size * 0.5;
	return [
		label('shuttle-LU-name', [0, y + size * 0.34], name, [size, 'LU'], { weight: 600 }),
		shuttle('LU', names - from, (from + names) / 2, y, 1.5)
	];
}

/** The cut through CANQA's column, and the paper's verb beside it. */
function cut(columns: Columns, area: ProjectArea): Mark[] {
	const { bottom, label: size, title, gap, locale } = area;
	const x = xOf(columns, 'canqa');
	const reach = halfOf('canqa', area) + gap * 3;
	const y = bottom + cutGap(area) / 2;
	const from = x + reach + size * 0.5;
	const verb = say(m.brussels_still_runs, locale);
	const after = from + textWidth(verb, title * 1.25, 400, 'display') + size * 0.6;
	const date = say(m.brussels_closed_on, locale);
	return [
		...faultMark('slip-closed', [x - reach - faultMarkSize(area.width), y], area),
		line('cut', [x - reach, y + gap], [x + reach, y - gap], 'ink', {
			stroke: 2.5,
			enter: { x2: x - reach, y2: y + gap },
			delay: 0.4
		}),
		label('cut-verb', [from, y + title * 0.2], verb, [title * 1.25, 'ink'], {
			font: 'display',
			struck: true,
			halo: false
		}),
		// Where it hasn't room in a line, the cut has to do.
		...(after + textWidth(date, size) > columns.notes.to
			? []
			: [label('cut-date', [after, y + size * 0.34], date, [size, 'ink'], { fact: 'project-canqa-closed' })])
	];
}
