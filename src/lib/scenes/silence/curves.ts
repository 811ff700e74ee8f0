import type { Mark } from '$lib/charts/frame';
import { curve, dot, line, rect } from '$lib/charts/marks';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { Dot, Item } from './item';

/** Where the middle of an item's interval lies on the axis. */
export const middle = ({ span }: Item, axis: TimeAxis): number => (axis.y(span.from) + axis.y(span.to)) / 2;

/** How exactly a date is known, along the band's edge: a square for a day, a bar for a month. */
export function intervalMark({ key, span, side, partner, dots, vague }: Item, axis: TimeAxis): Mark {
	const [from, to] = [axis.y(span.from), axis.y(span.to)];
	const height = Math.max(4, to - from - 2);
	const y = Math.min(Math.max(axis.y(0), (from + to - height) / 2), axis.y(9999) - height);
	const x = axis.edge(side) - (side === 'west' ? 5 : 0);
	const sure = !vague && dots.some(({ proof }) => proof === 'agreed');
	return rect(`stretch-${key}`, [x, y, 5, height], partner, sure ? {} : { fill: 'none', stroke: 1.25 });
}

/** A curve from the band to the item's dot of a number, at a height: some strands, or one for each of several dots. */
export function dotCurve(
	item: Item,
	n: number,
	row: number,
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark {
	const { narrow, run, pitch } = dimensions;
	const { key, color, proof } = item.dots[n] as Dot;
	const many = item.dots.length;
	const east = item.side === 'east' ? 1 : -1;
	const edge = axis.edge(item.side);
	const y = middle(item, axis) + (n - (many - 1) / 2) * (narrow ? 1.8 : 4);
	const sure = proof === 'agreed';
	return curve(
		`curve-${key}`,
		[
			[edge, y],
			[edge + east * run * 0.6, y],
			[edge + east * run * 0.3, row],
			[edge + east * (run + n * pitch), row]
		],
		color,
		{
			from: item.partner,
			strands: !sure || many > 1 ? 1 : narrow ? 3 : 5,
			spread0: narrow ? 6 : 16,
			spread1: narrow ? 3 : 9,
			colorStop: 0.35,
			stroke: narrow ? 1.3 : 2,
			dashed: !sure,
			delay: 0.25
		}
	);
}

/** A dot: filled when two sources agree, hollow for one, struck through when contradicted. */
export function dotMarks({ key, color, proof, shape }: Dot, x: number, y: number, radius: number): Mark[] {
	const fill = proof === 'agreed' ? 'solid' : 'hollow';
	const mark = dot(`dot-${key}`, [x, y], shape ? radius * 0.85 : radius, color, {
		fill,
		shape,
		delay: 0.35
	});
	const half = radius * 1.5;
	const strike = { stroke: 1.75, delay: 0.35 };
	return proof === 'struck'
		? [mark, line(`strike-${key}`, [x - half, y + half], [x + half, y - half], 'ink', strike)]
		: [mark];
}
