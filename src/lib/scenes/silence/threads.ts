import type { Mark, CurveMark } from '$lib/charts/frame';
import type { Dot, Item } from './item';
import type { Room, Ruler } from './room';

/** Where the middle of an item's stretch of time lies on the ruler. */
export const middle = ({ span }: Item, ruler: Ruler): number => (ruler.y(span.from) + ruler.y(span.to)) / 2;

/** How exactly a date is known, along the ruler's edge: a knot for a day, a bar for a month. */
export function spanCurve({ key, span, partner, beads, vague }: Item, dir: number, ruler: Ruler): Mark {
	const [from, to] = [ruler.y(span.from), ruler.y(span.to)];
	const height = Math.max(4, to - from - 2);
	const edge = ruler.edge(dir > 0 ? 'east' : 'west');
	const sure = !vague && beads.some(({ proof }) => proof === 'agreed');
	return {
		kind: 'rect',
		key: `stretch-${key}`,
		color: partner,
		x: dir > 0 ? edge : edge - 5,
		y: Math.min(Math.max(ruler.y(0), (from + to - height) / 2), ruler.y(9999) - height),
		width: 5,
		height,
		fill: sure ? 'solid' : 'none',
		stroke: sure ? undefined : 1.25
	};
}

/** Where a thread leaves the ruler, on which side, and where its bead is. */
interface End {
	x: number;
	row: number;
	dir: number;
	edge: number;
}

/** A thread from the ruler to a bead: three strands, or one for each of several beads. */
export function thread(
	item: Item,
	n: number,
	{ x, row, dir, edge }: End,
	ruler: Ruler,
	room: Room
): CurveMark {
	const bead = item.beads[n] as Dot;
	const many = item.beads.length;
	const y0 = middle(item, ruler) + (n - (many - 1) / 2) * (room.wide ? 4 : 1.8);
	const sure = bead.proof === 'agreed';
	return {
		kind: 'curve',
		key: `thread-${bead.key}`,
		color: bead.color,
		from: item.partner,
		x0: edge,
		y0,
		cx0: edge + dir * room.run * 0.6,
		cy0: y0,
		cx1: edge + dir * room.run * 0.3,
		cy1: row,
		x1: x,
		y1: row,
		strands: !sure || many > 1 ? 1 : room.wide ? 5 : 3,
		spread0: room.wide ? 16 : 6,
		spread1: room.wide ? 9 : 3,
		colorStop: 0.35,
		stroke: room.wide ? 2 : 1.3,
		dashed: !sure,
		enter: { drawn: 0 },
		delay: 0.25
	};
}

/** A bead: filled when two sources agree, hollow for one, struck through when contradicted. */
export function dotMarks({ key, color, proof, shape }: Dot, x: number, y: number, { bead }: Room): Mark[] {
	const dot: Mark = {
		kind: 'dot',
		key: `bead-${key}`,
		color,
		x,
		y,
		r: shape ? bead * 0.85 : bead,
		fill: proof === 'agreed' ? 'solid' : 'hollow',
		shape,
		delay: 0.35
	};
	if (proof !== 'struck') return [dot];
	const arm = bead * 1.5;
	return [
		dot,
		{
			kind: 'line',
			key: `strike-${key}`,
			color: 'ink',
			x1: x - arm,
			y1: y + arm,
			x2: x + arm,
			y2: y - arm,
			stroke: 1.75,
			delay: 0.35
		}
	];
}
