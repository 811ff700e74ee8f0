import { darn, darnSize } from '$lib/charts/darn';
import type { Mark, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import type { FaultId } from '$lib/facts/faults';
import { fact } from '$lib/facts';
import { spanOfDate } from '$lib/facts/dates';
import type { TimeAxis, VisitsDimensions } from './dimensions';
import type { Step } from './states';

/** The label that each fault is mended beside, by the beginning of its key; none where it is about a year of the ruler. */
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

/** The darns of a step: each after the first line of the words that it is about, further out where another stands. */
export function darnMarks(
	step: Step,
	marks: readonly Mark[],
	axis: TimeAxis,
	dimensions: VisitsDimensions
): Mark[] {
	const { width } = dimensions;
	const size = darnSize(width);
	const taken = new Map<string, number>();
	return Object.entries(BESIDE[step] ?? {}).flatMap(([id, start]) => {
		const fault = id as FaultId;
		if (!start) {
			const { from, to } = spanOfDate(String(fact('silence-osce-chair').value));
			return darn(fault, [axis.edge('west') - size, axis.y((from + to) / 2)], dimensions);
		}
		const words = marks.filter(
			(mark): mark is TextMark =>
				mark.kind === 'text' && mark.key.startsWith(start) && /^\d*$/.test(mark.key.slice(start.length))
		);
		const [first] = words;
		// Where the picture is too small for the words, it is mended on the ruler.
		if (!first) return darn(fault, [axis.x, axis.y(2003.5)], dimensions);
		const row = words
			.filter(({ y }) => Math.abs(y - first.y) < 1)
			.map((mark) => textBox({ ...mark, lines: mark.lines.slice(0, 1) }));
		const before = taken.get(start) ?? 0;
		taken.set(start, before + 1);
		const step0 = size * (0.95 + before * 1.5);
		const left = first.anchor === 'end';
		const beside = left
			? Math.min(...row.map(({ x }) => x)) - step0
			: Math.max(...row.map(({ x, width: wide }) => x + wide)) + step0;
		const y = first.y - first.size * 0.32;
		const inside = beside > size * 0.75 && beside < width - size * 0.75;
		if (inside) return darn(fault, [beside, y], dimensions);
		// No room in its line: at the foot of the words.
		const foot = Math.max(...words.map((mark) => textBox(mark)).map(({ y: top, height }) => top + height));
		const x = left ? first.x - step0 : first.x + step0;
		return darn(fault, [x, foot + size * 0.75], dimensions);
	});
}
