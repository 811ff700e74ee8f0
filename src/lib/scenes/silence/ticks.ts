import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, path, rect } from '$lib/charts/marks';
import { timeTicks, type TimeUnit } from '$lib/charts/time';
import { spanOfDate } from '$lib/facts/dates';
import { formatDate, type Locale } from '$lib/facts/format';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { VisitsState } from './states';

/** What a cell is called: a year, a month (January by its year), a day (with its month at the first). */
function nameOf(iso: string, i: number, unit: TimeUnit, locale: Locale): string {
	if (unit === 'year') return formatDate(iso, locale);
	const first = i === 0 || iso.endsWith('-01');
	if (unit !== 'day' && iso.endsWith('-01')) return formatDate(iso, locale, 'year');
	const language = locale === 'en' ? 'en-GB' : locale;
	const options: Intl.DateTimeFormatOptions = {
		day: unit === 'day' ? 'numeric' : undefined,
		month: unit === 'day' && !first ? undefined : 'short',
		timeZone: 'UTC'
	};
	return new Intl.DateTimeFormat(language, options).format(new Date(iso));
}

/** The axis of time: a band with its edges, the lines between its cells, and their names down its middle. */
export function axisMarks(state: VisitsState, axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { band, top, bottom, locale, tick } = dimensions;
	const dates = timeTicks(state.from, state.to, state.unit);
	const height = (bottom - top) / dates.length;
	const every = Math.ceil((tick * 1.02) / height);
	const left = axis.edge('west');
	const id = `${state.unit}-${state.from}-${state.to}`;
	const names = dates.map((iso, i) => (i % every ? '' : nameOf(iso, i, state.unit, locale)));
	const d = dates
		.slice(1)
		.map((iso) => `M0 ${Math.round(axis.y(spanOfDate(iso).from) * 10) / 10}h${band}`)
		.join('');
	const edge = (side: 'west' | 'east') =>
		line(`edge-${side}`, [axis.edge(side), top], [axis.edge(side), bottom], 'ink', { stroke: 1.5 });
	return [
		rect('ruler', [left, top, band, bottom - top], 'rule', { opacity: 0.28 }),
		path(`cells-${id}`, d, 'rule', { tx: left, fill: 'none', stroke: 1 }),
		edge('west'),
		edge('east'),
		label(`names-${id}`, [axis.x, top + height / 2 + tick * 0.35], names, [tick, 'muted'], {
			anchor: 'middle',
			leading: height / tick,
			halo: false
		})
	];
}
