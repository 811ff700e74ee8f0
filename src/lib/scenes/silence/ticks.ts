import type { Mark } from '$lib/charts/frame';
import { formatDate, type Locale } from '$lib/facts/format';
import { spanOfDate } from '$lib/facts/dates';
import type { Room, Ruler } from './room';
import type { Unit, VisitsState } from './states';

const two = (n: number) => String(n).padStart(2, '0');

/** The ISO dates of the ruler's cells, from one to another. */
function cells({ from, to, unit }: VisitsState): string[] {
	const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
	const found: string[] = [];
	for (let i = 0; ; i++) {
		const at = new Date(
			Date.UTC(
				year + (unit === 'year' ? i : 0),
				month - 1 + (unit === 'month' ? i : unit === 'quarter' ? 3 * i : 0),
				day + (unit === 'day' ? i : 0)
			)
		);
		const parts = [String(at.getUTCFullYear()), two(at.getUTCMonth() + 1), two(at.getUTCDate())];
		const iso = parts.slice(0, unit === 'year' ? 1 : unit === 'day' ? 3 : 2).join('-');
		if (iso > to) return found;
		found.push(iso);
	}
}

/** What a cell is called: a year, a month (January by its year), a day (with its month at the first). */
function nameOf(iso: string, i: number, unit: Unit, locale: Locale): string {
	if (unit === 'year') return formatDate(iso, locale);
	const language = locale === 'en' ? 'en-GB' : locale;
	const date = new Date(iso);
	if (unit === 'day') {
		const first = i === 0 || iso.endsWith('-01');
		return new Intl.DateTimeFormat(language, {
			day: 'numeric',
			month: first ? 'short' : undefined,
			timeZone: 'UTC'
		}).format(date);
	}
	if (iso.endsWith('-01')) return formatDate(iso, locale, 'year');
	return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(date);
}

/** The ruler: its edges, the lines between its cells, and their names down its middle. */
export function rulerMarks(state: VisitsState, ruler: Ruler, room: Room): Mark[] {
	const { band, top, bottom, locale, tick: type } = room;
	const isos = cells(state);
	const height = (bottom - top) / isos.length;
	const every = Math.ceil((type * 1.02) / height);
	const left = ruler.edge('west');
	const id = `${state.unit}-${state.from}-${state.to}`;
	const lines = isos.map((iso, i) => (i % every ? '' : nameOf(iso, i, state.unit, locale)));
	const d = isos
		.slice(1)
		.map((iso) => `M0 ${Math.round(ruler.y(spanOfDate(iso).from) * 10) / 10}h${band}`)
		.join('');
	const edge = (side: 'west' | 'east'): Mark => ({
		kind: 'line',
		key: `edge-${side}`,
		color: 'ink',
		x1: ruler.edge(side),
		x2: ruler.edge(side),
		y1: top,
		y2: bottom,
		stroke: 1.5
	});
	return [
		{
			kind: 'rect',
			key: 'ruler',
			color: 'rule',
			x: left,
			y: top,
			width: band,
			height: bottom - top,
			fill: 'solid',
			opacity: 0.28
		},
		{ kind: 'path', key: `cells-${id}`, color: 'rule', d, k: 1, tx: left, ty: 0, fill: 'none', stroke: 1 },
		edge('west'),
		edge('east'),
		{
			kind: 'text',
			key: `names-${id}`,
			color: 'muted',
			x: ruler.x,
			y: top + height / 2 + type * 0.35,
			lines,
			size: type,
			anchor: 'middle',
			leading: height / type
		}
	];
}
