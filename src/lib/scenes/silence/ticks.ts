import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { line, path, rect } from '$lib/charts/marks';
import { timeTicks } from '$lib/charts/time';
import { spanOfDate } from '$lib/facts/dates';
import { formatDate } from '$lib/facts/format';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { VisitsState } from './states';

/** The ruler: a band with its edges, a line at each January, and the years down its middle. */
export function axisMarks({ from, to }: VisitsState, axis: TimeAxis, dimensions: VisitsDimensions): Mark[] {
	const { band, top, bottom, locale, label: size } = dimensions;
	const years = timeTicks(from, to, 'year');
	const height = (bottom - top) / years.length;
	const every = Math.ceil((size * 1.02) / height);
	const left = axis.edge('west');
	const id = `${from}-${to}`;
	const names = years.filter((_, i) => i % every === 0).map((iso) => formatDate(iso, locale));
	const d = years
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
		label(`names-${id}`, [axis.x, top + height / 2 + size * 0.35], names, [size, 'muted'], {
			anchor: 'middle',
			leading: (height * every) / size,
			halo: false
		})
	];
}
