import type { DotMark, Frame, LineMark, Mark, Color } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { m } from '$lib/paraglide/messages';
import { NAME_LEADING, lessonsPlan, type LessonsPlan } from './lessons-plan';
import { head, type Room } from './room';
import { stitchRows } from './stitch-rows';

/** Lessons for bankers along the years: no sums are known, so the stitching is open and its breadth means nothing. */
export function lessons(room: Room): Frame {
	const { width, height, locale } = room;
	const top = head(
		room,
		'lessons',
		m.luxembourg_lessons_phrase({}, { locale }),
		m.luxembourg_lessons_caption({}, { locale })
	);
	const plan = lessonsPlan(room, top.bottom);
	const { rows, at, end, breadth, type } = plan;
	const [, uzbekistan, kazakhstan] = rows;
	const thread = room.narrow ? 13 : 19;
	const box = (id: string, y: number) => ({ x: at(id), y, width: end - at(id) - 6, height: breadth });
	return {
		width,
		height,
		marks: [
			...top.marks,
			...stitchRows('UZ', box(uzbekistan.id, uzbekistan.top), thread),
			...stitchRows('KZ', box(kazakhstan.id, kazakhstan.top), thread),
			...policy(room, plan),
			...later(room, plan),
			...rows.map(({ id, color, x, baseline, lines }) =>
				label(`lesson-${id}`, [x, baseline], lines, [type, color], {
					font: 'display',
					leading: NAME_LEADING,
					fact: id
				})
			)
		]
	};
}

/** The EU's strategy as a line of ink, tied to the older lessons where the paper stands. */
function policy(room: Room, { rows: [strategy, uzbekistan], at, end, breadth }: LessonsPlan): Mark[] {
	const { size, locale } = room;
	const [x, y] = [at(strategy.id), strategy.top];
	return [
		line('policy', 'ink', [x, y], [end, y], 3),
		line('tie', 'ink', [end, y - 1.5], [end, uzbekistan.top + breadth], 3),
		dot('policy-knot', 'ink', x + 5, y, 5.5, 'solid'),
		label(
			'counted',
			[end - size * 0.7, y + size * 1.4],
			m.luxembourg_lessons_counted({}, { locale }),
			[size, 'ink'],
			{ anchor: 'end', fact: 'lux-training-counted', delay: 0.4 }
		)
	];
}

/** What came after the paper, set apart: paler, hollow, behind a dashed line. */
function later(room: Room, { rows, at, end, breadth, after }: LessonsPlan): Mark[] {
	const { width, height, size } = room;
	const x = at('lux-bank-accord');
	const { top } = rows[2];
	const y = top + breadth / 2;
	return [
		line('paper-ends', 'faint', [end, top], [end, top + breadth], 1.5, true),
		line('later-way', 'faint', [end + 4, y], [x - 7, y], 1.5, true),
		dot('later', 'KZ', x, y, 5.5, 'hollow'),
		label(
			'later-words',
			[width, height - size * 0.3 - (after.length - 1) * size * 1.25],
			after,
			[size, 'muted'],
			{ anchor: 'end', fact: 'lux-bank-accord' }
		)
	];
}

const line = (
	key: string,
	color: Color,
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	stroke: number,
	dashed = false
): LineMark => ({
	kind: 'line',
	key,
	color,
	x1,
	y1,
	x2,
	y2,
	stroke,
	dashed,
	enter: { x2: x1, y2: y1 },
	delay: 0.3
});

const dot = (key: string, color: Color, x: number, y: number, r: number, fill: DotMark['fill']): DotMark => ({
	kind: 'dot',
	key,
	color,
	x,
	y,
	r,
	fill,
	enter: { r: 0 },
	delay: 0.3
});
