import type { Frame, Mark } from '$lib/charts/frame';

type Numbers = Record<string, number>;

/** A mark's way from where it is to where it goes: which numbers change, by how much, and when it sets out. */
interface MarkTween {
	mark: Mark;
	from: Numbers;
	to: Numbers;
	delay: number;
	still: boolean;
}

const numbersOf = (mark: Mark): Numbers => {
	const numbers: Numbers = { opacity: 1 };
	if (mark.kind === 'ribbon' || mark.kind === 'curve') numbers.drawn = 1;
	for (const [name, value] of Object.entries(mark))
		if (typeof value === 'number' && name !== 'delay') numbers[name] = value;
	return numbers;
};

function way(mark: Mark, from: Numbers, to: Numbers): MarkTween {
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
		still: Object.keys(changed).length === 0,
		delay: Math.min(0.6, mark.delay ?? 0)
	};
}

const gone = (mark: Mark): Numbers => ({ ...numbersOf(mark), ...(mark.enter ?? { opacity: 0 }) });

/** What is to be drawn at a moment, each mark worked out only when it is asked for. */
export interface InterpolatedFrame {
	/** The marks' keys, in drawing order. */
	keys: readonly string[];
	/** Whether a mark is on its way: another object each time it is asked for. */
	moves: (place: number) => boolean;
	/** The mark at a place among the keys. */
	mark: (place: number) => Mark;
}

/** A frame as it stands, as the moment at the end of a motion. */
export const interpolated = ({ marks }: Frame): InterpolatedFrame => ({
	keys: marks.map(({ key }) => key),
	moves: () => false,
	mark: (place) => marks[place] as Mark
});

/**
 * The way from one frame to another. Marks are matched by key; a new one starts from its `enter`, one that leaves goes
 * back to it.
 */
export class FrameInterpolator {
	#ways: readonly MarkTween[];
	#keys: readonly string[];
	#plot: ReturnType<typeof plotBetween>;

	constructor(
		a: Frame,
		readonly end: Frame
	) {
		const before = new Map(a.marks.map((mark) => [mark.key, mark]));
		const after = new Set(end.marks.map((mark) => mark.key));
		const leaving = a.marks
			.filter((mark) => !after.has(mark.key))
			.map((mark) => way(mark, numbersOf(mark), gone(mark)));
		const staying = end.marks.map((mark) => {
			const old = before.get(mark.key);
			const from = old && old.kind === mark.kind ? numbersOf(old) : gone(mark);
			return way(mark, from, numbersOf(mark));
		});
		this.#ways = [...leaving, ...staying];
		this.#keys = this.#ways.map(({ mark }) => mark.key);
		this.#plot = plotBetween(a, end);
	}

	/** @param t how far along, 0–1, already eased */
	moment(t: number): InterpolatedFrame {
		return {
			keys: this.#keys,
			moves: (place) => !(this.#ways[place] as MarkTween).still,
			mark: (place) => along(this.#ways[place] as MarkTween, t)
		};
	}

	/** A frame of some marks, with the axes as they are at a time. */
	around(t: number, marks: readonly Mark[]): Frame {
		return { ...this.end, marks, plot: this.#plot?.(t) };
	}
}

/** A mark on its way. */
function along({ mark, from, to, delay, still }: MarkTween, t: number): Mark {
	// The very same object: what doesn't move costs nothing to draw.
	if (still) return mark;
	const share = delay === 0 ? t : Math.max(0, (t - delay) / (1 - delay));
	const moved: Numbers = {};
	for (const name in to) {
		const start = from[name] as number;
		moved[name] = start + ((to[name] as number) - start) * share;
	}
	return Object.assign({}, mark, moved) as Mark;
}

/** Axes glide from one scale to the other when both frames have some; otherwise the new ones are simply there. */
function plotBetween(a: Frame, b: Frame): ((t: number) => Frame['plot']) | undefined {
	const from = a.plot;
	const to = b.plot;
	if (!to) return undefined;
	if (!from) return () => to;
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
