import { max, min } from 'd3-array';
import { overlap } from '$lib/charts/bounds';
import type { Point } from '$lib/charts/camera';
import { faultMark, faultMarkSize } from '$lib/charts/fault-mark';
import type { Box, Mark, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { spanOfPeriod } from '$lib/facts/dates';
import { FAULTS, type FaultId } from '$lib/facts/faults';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { Step } from './states';

/** The label that each fault is marked beside, by the beginning of its key; none where it is about a year of the ruler. */
const BESIDE: Readonly<Partial<Record<Step, Readonly<Partial<Record<FaultId, string>>>>>> = {
	first: { 'disagree-first': 'label-trade-mission-' },
	silence: { 'disagree-silence': 'gap-none-number' },
	osce: { 'disagree-tashkent': 'label-de-gucht-tour-UZ-', 'slip-priorities': '' },
	crowded: {
		'disagree-asselborn': 'label-asselborn-',
		'slip-in-force': 'label-nazarbayev-2010-',
		'slip-delegated': 'label-nazarbayev-2010-'
	},
	luxembourg: { 'disagree-rahmon': 'label-rahmon-paper-' }
};

/** The first of some places whose mark stays inside the picture and off every label; none where there is no such place. */
function freeOf(
	places: readonly Point[],
	taken: readonly Box[],
	size: number,
	{ width, height }: Pick<VisitsDimensions, 'width' | 'height'>
): Point | undefined {
	return places.find(([x, y]) => {
		const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
		const inside = box.x > 0 && box.y > 0 && box.x + size < width && box.y + size < height;
		return inside && !taken.some((other) => overlap(box, other));
	});
}

/**
 * The fault marks of a step: each at the end of a line of the words that it is about, or as near to them as there is
 * room.
 */
export function faultMarks(
	step: Step,
	marks: readonly Mark[],
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { width } = dimensions;
	const size = faultMarkSize(width);
	const taken = marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
	return Object.entries(BESIDE[step] ?? {}).flatMap(([id, start]) => {
		const fault = id as FaultId;
		const words = marks.filter(
			(mark): mark is TextMark =>
				start !== '' &&
				mark.kind === 'text' &&
				mark.key.startsWith(start) &&
				/^(\d+(-inline)?)?$/.test(mark.key.slice(start.length))
		);
		const { from, to } = spanOfPeriod(FAULTS[fault].when);
		const onRuler: Point = [axis.edge('west') - size, axis.y((from + to) / 2)];
		const place = freeOf([...placesBeside(words, size), onRuler], taken, size, dimensions);
		if (!place) return [];
		const [x, y] = place;
		taken.push({ x: x - size * 0.7, y: y - size * 0.7, width: size * 1.4, height: size * 1.4 });
		return faultMark(fault, place, dimensions);
	});
}

/** Where a mark may lie beside some words: at the outer end of each of their lines, further out, or at their foot. */
function placesBeside(words: readonly TextMark[], size: number): Point[] {
	const [first] = words;
	if (!first) return [];
	const left = first.anchor === 'end';
	const lines = [...new Set(words.map(({ y }) => Math.round(y)))].map((y) => {
		const boxes = words.filter((mark) => Math.round(mark.y) === y).map(textBox);
		return {
			y: y - first.size * 0.32,
			left: min(boxes, ({ x }) => x),
			right: max(boxes, (box) => box.x + box.width)
		};
	});
	const beside = (far: number) =>
		lines.map((line): Point => [
			left ? (line.left ?? 0) - size * far : (line.right ?? 0) + size * far,
			line.y
		]);
	const foot = Math.max(...words.map(textBox).map(({ y, height }) => y + height)) + size * 0.75;
	const out = left ? -1 : 1;
	return [
		...beside(0.75),
		...beside(2.2),
		[first.x + out * size * 0.6, foot],
		[first.x + out * size * 2, foot]
	];
}
