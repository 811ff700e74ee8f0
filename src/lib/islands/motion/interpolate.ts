import { group } from 'd3-array';
import type { Frame, LinearAxis, Mark } from '$lib/charts/frame';

type Numbers = Record<string, number>;

/** A mark's way from where it is to where it goes: which numbers change, by how much, and when it sets out. */
interface MarkTween {
	mark: Mark;
	from: Numbers;
	to: Numbers;
	/** Between which shares of the motion it is on its way. */
	time: Time;
	still: boolean;
}

type Time = readonly [start: number, end: number];

/** Until when text that leaves is gone, and from when text comes, as shares of the motion. */
const TEXT_CHANGES = 0.4;
/** Until when all else that leaves is gone: before the text that comes is strong enough to be read. */
const SHAPES_GONE = 0.6;
/** Until when the edge of paper under a thread is gone: the thread may move on from it. */
const EDGES_GONE = 0.2;
/** The longest that any mark waits, as a share of the motion. */
const LONGEST_DELAY = 0.6;

const timeOf = (mark: Mark): Time => [Math.min(LONGEST_DELAY, mark.delay ?? 0), 1];
const comingTime = (mark: Mark): Time =>
	mark.kind === 'text' ? [Math.max(TEXT_CHANGES, timeOf(mark)[0]), 1] : timeOf(mark);
/** A mark that leaves sets out at once: its delay is for its coming. */
function leavingTime({ kind, color }: Mark): Time {
	if (kind === 'text') return [0, TEXT_CHANGES];
	return [0, kind === 'curve' && color === 'paper' ? EDGES_GONE : SHAPES_GONE];
}
/** Text that can't be seen at one end of its way comes or leaves as text does. */
function stayingTime(old: Mark, mark: Mark): Time {
	if (old.opacity === 0) return comingTime(mark);
	return mark.kind === 'text' && mark.opacity === 0 ? leavingTime(mark) : timeOf(mark);
}

/**
 * Whether a mark stays. Text that says something else somewhere else leaves, and comes anew; where it stands, it counts on.
 */
const stays = (old: Mark, mark: Mark): boolean =>
	old.kind === 'text' && mark.kind === 'text'
		? old.lines.join(' ') === mark.lines.join(' ') || (old.x === mark.x && old.y === mark.y)
		: old.kind === mark.kind;

const numbersOf = (mark: Mark): Numbers => {
	const numbers: Numbers = { opacity: 1 };
	if (mark.kind === 'ribbon' || mark.kind === 'curve') numbers.drawn = 1;
	for (const [name, value] of Object.entries(mark))
		if (typeof value === 'number' && name !== 'delay') numbers[name] = value;
	return numbers;
};

function way(mark: Mark, from: Numbers, to: Numbers, time: Time): MarkTween {
	const changed: Numbers = {};
	const start: Numbers = {};
	for (const [name, value] of Object.entries(to)) {
		const before = from[name] ?? value;
		if (before === value) continue;
		start[name] = before;
		changed[name] = value;
	}
	return {
		mark,
		from: start,
		to: changed,
		time,
		still: Object.keys(changed).length === 0
	};
}

const gone = (mark: Mark): Numbers => ({ ...numbersOf(mark), ...(mark.enter ?? { opacity: 0 }) });

/**
 * The way from one frame to another. Marks are matched by key; a new one starts from its `enter`, one that leaves goes
 * back to it. Text that leaves is gone before text that comes: two labels across each other can't be read. Axes glide
 * from a scale to another of the same sort; otherwise they are marks like all others on the way.
 */
export class FrameInterpolator {
	#leaving: readonly MarkTween[];
	#staying: readonly MarkTween[];
	#plot: ReturnType<typeof plotBetween>;

	/** @param drawn all that is drawn of a frame, its axes too: embeds are given marks alone, and shall not carry what makes axes */
	constructor(
		a: Frame,
		readonly end: Frame,
		drawn: (frame: Frame) => readonly Mark[]
	) {
		this.#plot = plotBetween(a, end);
		const glides = this.#plot !== undefined;
		const [leavingFrom, comingTo] = [a, end].map((frame) => (glides ? frame.marks : drawn(frame))) as [
			readonly Mark[],
			readonly Mark[]
		];
		// A motion that is interrupted has text twice that leaves and comes.
		const before = group(leavingFrom, ({ key }) => key);
		const after = group(comingTo, ({ key }) => key);
		this.#leaving = leavingFrom
			.filter((mark) => !after.get(mark.key)?.some((next) => stays(mark, next)))
			.map((mark) => way(mark, numbersOf(mark), gone(mark), leavingTime(mark)));
		this.#staying = comingTo.map((mark) => {
			const old = before.get(mark.key)?.findLast((one) => stays(one, mark));
			if (old) return way(mark, numbersOf(old), numbersOf(mark), stayingTime(old, mark));
			return way(mark, gone(mark), numbersOf(mark), comingTime(mark));
		});
	}

	/** The frame on the way. @param t how far along, 0–1, already eased */
	at(t: number): Frame {
		if (t >= 1) return this.end;
		// What has left isn't drawn: of a bar without a height an outline would remain.
		const tweens = [...this.#leaving.filter(({ time }) => t < time[1]), ...this.#staying];
		return { ...this.end, marks: tweens.map((tween) => along(tween, t)), plot: this.#plot?.(t) };
	}
}

/** A mark on its way. */
function along({ mark, from, to, time: [start, end], still }: MarkTween, t: number): Mark {
	// The very same object: what is worked out of it once is kept.
	if (still) return mark;
	const share = Math.max(0, Math.min(1, (t - start) / (end - start)));
	const moved: Numbers = {};
	for (const name in to) {
		const before = from[name] as number;
		moved[name] = before + ((to[name] as number) - before) * share;
	}
	return Object.assign({}, mark, moved) as Mark;
}

/** Whether two axes have any of their values in common; years and places in a row, for example, have none. */
const meet = (a: LinearAxis, b: LinearAxis): boolean =>
	Math.max(a.domain[0], b.domain[0]) < Math.min(a.domain[1], b.domain[1]);

/** Axes that glide from one scale to the other, when both frames have some that are alike. */
function plotBetween(a: Frame, b: Frame): ((t: number) => Frame['plot']) | undefined {
	const from = a.plot;
	const to = b.plot;
	if (!from || !to || !meet(from.x, to.x) || !meet(from.y, to.y)) return undefined;
	const pair = (x: readonly [number, number], y: readonly [number, number], t: number): [number, number] => [
		x[0] + (y[0] - x[0]) * t,
		x[1] + (y[1] - x[1]) * t
	];
	return (t) => ({
		...to,
		x: {
			...to.x,
			domain: pair(from.x.domain, to.x.domain, t),
			range: pair(from.x.range, to.x.range, t)
		},
		y: {
			...to.y,
			domain: pair(from.y.domain, to.y.domain, t),
			range: pair(from.y.range, to.y.range, t)
		}
	});
}
