import { range } from 'd3-array';
import { FAULTS, type FaultId } from '$lib/facts/faults';
import { m } from '$lib/paraglide/messages';
import type { Point } from './camera';
import type { Message } from './copy';
import { byWidth, type Dimensions } from './dimensions';
import type { PathMark, TextMark } from './frame';
import { path } from './marks';
import { textBox } from './measure';
import { tenth } from './tenth';

/** What each fault is, in a few words that go on from "Mended here:". */
export const FAULT: Readonly<Record<FaultId, Message>> = {
	'disagree-first': m.darn_disagree_first,
	'disagree-tax-treaty': m.darn_disagree_tax_treaty,
	'disagree-concession': m.darn_disagree_concession,
	'slip-distribution': m.darn_slip_distribution,
	'slip-years-ago': m.darn_slip_years_ago,
	'disagree-visit': m.darn_disagree_visit,
	'slip-trade-policy': m.darn_slip_trade_policy,
	'disagree-silence': m.darn_disagree_silence,
	'slip-priorities': m.darn_slip_priorities,
	'disagree-embassy': m.darn_disagree_embassy,
	'slip-decision': m.darn_slip_decision,
	'disagree-tashkent': m.darn_disagree_tashkent,
	'disagree-stable': m.darn_disagree_stable,
	'slip-undated-sums': m.darn_slip_undated_sums,
	'slip-no-base': m.darn_slip_no_base,
	'slip-parts': m.darn_slip_parts,
	'disagree-asselborn': m.darn_disagree_asselborn,
	'slip-in-force': m.darn_slip_in_force,
	'slip-delegated': m.darn_slip_delegated,
	'disagree-growth': m.darn_disagree_growth,
	'disagree-exports': m.darn_disagree_exports,
	'disagree-luxembourg': m.darn_disagree_luxembourg,
	'slip-rank': m.darn_slip_rank,
	'slip-stock': m.darn_slip_stock,
	'slip-thousands': m.darn_slip_thousands,
	'disagree-rahmon': m.darn_disagree_rahmon,
	'disagree-investor': m.darn_disagree_investor,
	'slip-each-or-both': m.darn_slip_each_or_both,
	'slip-energy': m.darn_slip_energy,
	'slip-closed': m.darn_slip_closed,
	'slip-free-university': m.darn_slip_free_university,
	'slip-support': m.darn_slip_support,
	'slip-undated': m.darn_slip_undated
};

/** Threads each way. */
const THREADS = 4;
/** How much of the way from one thread to the next a thread covers. */
const THREAD = 0.54;
/** How far each thread runs beyond the patch, as a share of it: no hand stops two in line. */
const BEYOND = [0.1, 0.17, 0.06, 0.14];
/** Breadth of a thread, as a share of the patch. */
export const THREAD_OF = THREAD / THREADS;
/** The bare paper on both sides of a thread that lies on top, as a share of the way between two. */
const CLEAR = 0.17;

/** One thread, as the stretches of it that lie on top: it dips below every other one that crosses it. */
function stitches(i: number, size: number): [from: number, to: number][] {
	const pitch = size / THREADS;
	const at = (j: number) => (j - (THREADS - 1) / 2) * pitch;
	const under = range(THREADS).filter((j) => (i + j) % 2 === 0);
	const half = pitch * (THREAD / 2 + CLEAR);
	const ends = (BEYOND[i % BEYOND.length] as number) * size;
	const cuts = under.flatMap((j) => [at(j) - half, at(j) + half]);
	const edges = [-size / 2 - ends, ...cuts, size / 2 + ends * 0.8];
	return range(0, edges.length, 2).map((e) => [edges[e] as number, edges[e + 1] as number]);
}

/** A small woven patch around its origin, as one outline to stroke. @param size of the patch, in pixels */
export function patch(size: number): string {
	const n = tenth;
	const pitch = size / THREADS;
	return range(THREADS)
		.flatMap((i) => {
			const across = n((i - (THREADS - 1) / 2) * pitch);
			return [
				...stitches(i, size).map(([from, to]) => `M${across} ${n(from)}V${n(to)}`),
				...stitches(i + 1, size).map(([from, to]) => `M${n(from)} ${across}H${n(to)}`)
			];
		})
		.join('');
}

/** How large a darn is in a picture, in pixels. */
export const darnSize = (width: number): number => byWidth(width, [13, 14, 17, 20, 25]);

/**
 * A red darn over a fault of the paper: a few stitches each way, woven, that open the evidence with both versions. Red is
 * used for nothing else. Put it beside what is wrong, never over a number.
 *
 * @param at its middle
 */
export function darn(
	id: FaultId,
	[tx, ty]: Point,
	{ width, locale }: Pick<Dimensions, 'width' | 'locale'>,
	{ size = darnSize(width), delay = 0.5 }: { size?: number; delay?: number } = {}
): PathMark[] {
	const d = patch(size);
	const stroke = size * THREAD_OF;
	const shared = { tx, ty, fill: 'none', delay } as const;
	const fault = FAULT[id]({}, { locale });
	return [
		// Paper around the threads, so that it is seen on any ground.
		path(`darn-${id}-ground`, d, 'paper', { ...shared, stroke: stroke + 2 }),
		path(`darn-${id}`, d, 'darn', {
			...shared,
			stroke,
			fact: FAULTS[id].fact,
			link: { name: m.darn_link({ fault }, { locale }), size: size * 1.3 }
		})
	];
}

/** A darn beside words: at the end of their last line, or before it. */
export function darnBeside(
	id: FaultId,
	words: TextMark,
	dimensions: Pick<Dimensions, 'width' | 'locale'>,
	side: 'before' | 'after' = 'after'
): PathMark[] {
	const { x, width } = textBox({ ...words, lines: words.lines.slice(-1) });
	const away = darnSize(dimensions.width) * 1.05;
	const y = words.y + ((words.lines.length - 1) * (words.leading ?? 1.25) - 0.34) * words.size;
	return darn(id, [side === 'after' ? x + width + away : x - away, y], dimensions);
}
