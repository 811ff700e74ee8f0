import type { Mark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { cutGap } from './projects';
import { halfOf, xOf, type Columns } from './columns';
import type { Lanes } from './lanes';
import { projectOf } from './data';
import type { ProjectArea } from './room';
import type { ProjectsState } from './states';

/** A shuttle with no thread on it, drawn 100 wide. */
const SHUTTLE = 'M-50 0C-28 -15 28 -15 50 0C28 15 -28 15 -50 0zM-20 0h40';

/** The shuttle of a state that weaves nothing here, and whose it is. */
function shuttle(
	partner: 'BE' | 'LU',
	at: { x: number; y: number; width: number },
	loom: ProjectArea,
	words: { name: string; says: string; fact?: string }
): Mark[] {
	const { type } = loom;
	const lead = type * 1.25;
	const reach = at.width;
	const lines = wrap(words.says, at.width, type);
	return [
		{
			kind: 'path',
			key: `shuttle-${partner}`,
			color: partner,
			d: SHUTTLE,
			k: reach / 100,
			tx: at.x + reach / 2,
			ty: at.y,
			fill: 'none',
			stroke: 2
		},
		{
			kind: 'text',
			key: `shuttle-${partner}-name`,
			color: partner,
			x: at.x,
			y: at.y + reach * 0.15 + lead,
			lines: [words.name],
			size: type,
			weight: 600
		},
		{
			kind: 'text',
			key: `shuttle-${partner}-says`,
			color: partner,
			x: at.x,
			y: at.y + reach * 0.15 + 2 * lead,
			lines,
			size: type,
			fact: words.fact
		}
	];
}

/** What is missing: Belgium's shuttle in the first step, Luxembourg's in the last, the ends of a warp cut off. */
export function idleMarks(state: ProjectsState, lanes: Lanes, columns: Columns, loom: ProjectArea): Mark[] {
	const { locale, top, type } = loom;
	if (state.step === 'absence')
		return shuttle(
			'BE',
			{ x: 0, y: top + (loom.bottom - top) * 0.22, width: loom.names + loom.width * 0.035 },
			loom,
			{
				name: m.brussels_idle_be({}, { locale }),
				says: m.brussels_idle_be_says({}, { locale }),
				fact: 'brussels-direct-support'
			}
		);
	if (state.step === 'closed') return cutMarks(columns, loom, locale);
	if (state.step !== 'whole') return [];
	const y = Math.max(...lanes.all.map((lane) => lane.y)) + lanes.pitch;
	const name = m.country_lu({}, { locale });
	const from = textWidth(name, type, 600) + type * 0.5;
	return [
		{
			kind: 'text',
			key: 'shuttle-LU-name',
			color: 'LU',
			x: 0,
			y: y + type * 0.34,
			lines: [name],
			size: type,
			weight: 600
		},
		{
			kind: 'path',
			key: 'shuttle-LU',
			color: 'LU',
			d: SHUTTLE,
			k: (loom.names - from) / 100,
			tx: (from + loom.names) / 2,
			ty: y,
			fill: 'none',
			stroke: 1.5
		}
	];
}

/** The cut through CANQA's warp, and the paper's verb beside it. */
function cutMarks(columns: Columns, loom: ProjectArea, locale: Locale): Mark[] {
	const { bottom, type, title, gap } = loom;
	const x = xOf(columns, 'canqa');
	const reach = halfOf(projectOf('canqa'), loom) + gap * 3;
	const y = bottom + cutGap(loom) / 2;
	return [
		{
			kind: 'line',
			key: 'cut',
			color: 'accent',
			x1: x - reach,
			y1: y + gap,
			x2: x + reach,
			y2: y - gap,
			stroke: 2.5,
			enter: { x2: x - reach, y2: y + gap },
			delay: 0.4
		},
		{
			kind: 'text',
			key: 'cut-verb',
			color: 'accent',
			x: x + reach + type * 0.5,
			y: y + title * 0.2,
			lines: [m.brussels_still_runs({}, { locale })],
			size: title * 1.25,
			font: 'display',
			struck: true
		}
	];
}
