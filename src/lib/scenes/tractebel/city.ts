import { range } from 'd3-array';
import { inLanguage, type Message } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Mark, PathMark } from '$lib/charts/frame';
import { path } from '$lib/charts/marks';
import { setText, type Block } from '$lib/charts/set-text';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';

/** The houses of the city: how many windows each has across and upwards; a hundred together, one for each bill in a hundred. */
const HOUSES: readonly (readonly [across: number, up: number])[] = [
	[5, 6],
	[4, 4],
	[3, 8],
	[6, 5]
];
const WINDOWS = 100;
const ACROSS = HOUSES.reduce((sum, [across]) => sum + across, 0);
const UP = Math.max(...HOUSES.map(([, up]) => up));
/** How much wider a house is than its windows, and how far two stand apart, in windows. */
const WALL = 0.5;
const STREET = 0.45;

/** Windows light up here and there: every thirty-seventh in turn, which meets each once. */
const turn = (window: number): number => (window * 37) % WINDOWS;

type Kind = 'before' | 'after' | 'unpaid';

const PAID_BEFORE = amountOf('almaty-paid-before');
const PAID_AFTER = amountOf('almaty-paid-after');
const kindOf = (window: number): Kind =>
	turn(window) < PAID_BEFORE ? 'before' : turn(window) < PAID_AFTER ? 'after' : 'unpaid';

const LOOKS: Readonly<Record<Kind, Partial<PathMark>>> = {
	before: {},
	after: { opacity: 0.45, delay: 0.4 },
	unpaid: { fill: 'none', stroke: 1 }
};
const WORDS: readonly (readonly [Kind, Message])[] = [
	['before', m.tractebel_city_before],
	['after', m.tractebel_city_after],
	['unpaid', m.tractebel_city_unpaid]
];

/** A window at a corner, in pixels. */
const pane = (x: number, y: number, width: number, height: number): string =>
	`M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;

/** What the windows mean, one line or more each, from a height down. */
function legend(
	x: number,
	top: number,
	width: number,
	{ label: size, locale }: Dimensions
): (Block & { kind: Kind; top: number })[] {
	let y = top;
	return WORDS.map(([kind, words]) => {
		const block = setText(
			`city-${kind}`,
			inLanguage(words, locale),
			{ x: x + size * 1.5, y: y + size * 0.95, width: width - size * 1.5, locale },
			{ size, color: 'ink' }
		);
		const found = { ...block, kind, top: y };
		y += block.height + 6;
		return found;
	});
}

/** How large a window with its wall may be, in pixels, and what stands under the houses. */
function placed(height: number, dimensions: Dimensions) {
	const { width } = dimensions;
	const words = legend(0, 0, width, dimensions);
	const tall = words.reduce((sum, { height: own }) => sum + own + 6, 0);
	const left = height - tall - 12;
	return {
		unit: Math.min(
			(width - 2) / (ACROSS + WALL * HOUSES.length + STREET * (HOUSES.length - 1)),
			left / (UP + 0.5)
		),
		words,
		tall
	};
}

/** The least height that the city needs, in pixels. */
export const cityNeed = (dimensions: Dimensions): number => placed(0, dimensions).tall + 90;

/** Almaty by its bills, between two heights: a window for each in a hundred, lit once it is paid. */
export function cityMarks(top: number, height: number, dimensions: Dimensions): Mark[] {
	const { label: size } = dimensions;
	const { unit, words, tall } = placed(height, dimensions);
	const from = top + height - tall;
	const ground = from - 12;
	const shapes: Record<Kind, string> = { before: '', after: '', unpaid: '' };
	let x = 0.5;
	let count = 0;
	const walls = HOUSES.map(([across, up]) => {
		const [wide, high] = [(across + WALL) * unit, (up + 0.45) * unit];
		for (const floor of range(up))
			for (const column of range(across)) {
				const [wx, wy] = [x + (column + 0.45) * unit, ground - high + (floor + 0.4) * unit];
				shapes[kindOf(count++)] += pane(wx, wy, unit * 0.6, unit * 0.66);
			}
		const wall = pane(x, ground - high, wide, high);
		x += wide + STREET * unit;
		return wall;
	});
	return [
		path('city-walls', walls.join(''), 'rule', { fill: 'none', stroke: 1 }),
		...WORDS.flatMap(([kind]) => path(`city-windows-${kind}`, shapes[kind], 'KZ', LOOKS[kind])),
		...words.flatMap(({ kind, top: y, marks }) => [
			path(`city-key-${kind}`, pane(0.5, from + y + size * 0.2, size * 0.75, size * 0.82), 'KZ', LOOKS[kind]),
			...marks.map((mark) => ({ ...mark, y: mark.y + from }))
		])
	];
}
