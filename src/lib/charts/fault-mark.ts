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
	'disagree-first': m.fault_disagree_first,
	'disagree-tax-treaty': m.fault_disagree_tax_treaty,
	'disagree-concession': m.fault_disagree_concession,
	'slip-distribution': m.fault_slip_distribution,
	'slip-years-ago': m.fault_slip_years_ago,
	'disagree-visit': m.fault_disagree_visit,
	'slip-trade-policy': m.fault_slip_trade_policy,
	'disagree-silence': m.fault_disagree_silence,
	'slip-priorities': m.fault_slip_priorities,
	'disagree-embassy': m.fault_disagree_embassy,
	'slip-decision': m.fault_slip_decision,
	'disagree-tashkent': m.fault_disagree_tashkent,
	'disagree-stable': m.fault_disagree_stable,
	'slip-undated-sums': m.fault_slip_undated_sums,
	'slip-no-base': m.fault_slip_no_base,
	'slip-parts': m.fault_slip_parts,
	'disagree-asselborn': m.fault_disagree_asselborn,
	'slip-in-force': m.fault_slip_in_force,
	'slip-delegated': m.fault_slip_delegated,
	'disagree-growth': m.fault_disagree_growth,
	'disagree-exports': m.fault_disagree_exports,
	'disagree-luxembourg': m.fault_disagree_luxembourg,
	'slip-rank': m.fault_slip_rank,
	'slip-stock': m.fault_slip_stock,
	'slip-thousands': m.fault_slip_thousands,
	'disagree-rahmon': m.fault_disagree_rahmon,
	'disagree-investor': m.fault_disagree_investor,
	'slip-each-or-both': m.fault_slip_each_or_both,
	'slip-energy': m.fault_slip_energy,
	'slip-closed': m.fault_slip_closed,
	'slip-free-university': m.fault_slip_free_university,
	'slip-support': m.fault_slip_support,
	'slip-undated': m.fault_slip_undated
};

/** Lines each way. */
const LINES = 4;
/** How much of the way from one line to the next a line covers. */
const COVERED = 0.54;
/** How far each line runs beyond the patch, as a share of it: no two end alike, as if drawn by hand. */
const BEYOND = [0.1, 0.17, 0.06, 0.14];
/** Breadth of a line, as a share of the patch. */
export const STROKE_SHARE = COVERED / LINES;
/** The bare paper on both sides of a line that lies on top, as a share of the way between two. */
const CLEAR = 0.17;

/** One line, as the pieces of it that lie on top: it runs below every other line that crosses it. */
function pieces(i: number, size: number): [from: number, to: number][] {
	const pitch = size / LINES;
	const at = (j: number) => (j - (LINES - 1) / 2) * pitch;
	const under = range(LINES).filter((j) => (i + j) % 2 === 0);
	const half = pitch * (COVERED / 2 + CLEAR);
	const ends = (BEYOND[i % BEYOND.length] as number) * size;
	const cuts = under.flatMap((j) => [at(j) - half, at(j) + half]);
	const edges = [-size / 2 - ends, ...cuts, size / 2 + ends * 0.8];
	return range(0, edges.length, 2).map((e) => [edges[e] as number, edges[e + 1] as number]);
}

/**
 * A small patch of crossing lines around its origin, each over and under in turn, as one outline to stroke.
 *
 * @param size of the patch, in pixels
 */
export function patch(size: number): string {
	const n = tenth;
	const pitch = size / LINES;
	return range(LINES)
		.flatMap((i) => {
			const across = n((i - (LINES - 1) / 2) * pitch);
			return [
				...pieces(i, size).map(([from, to]) => `M${across} ${n(from)}V${n(to)}`),
				...pieces(i + 1, size).map(([from, to]) => `M${n(from)} ${across}H${n(to)}`)
			];
		})
		.join('');
}

/** How large a fault mark is in a picture, in pixels. */
export const faultMarkSize = (width: number): number => byWidth(width, [13, 14, 17, 20, 25]);

/**
 * A red mark at a fault of the paper: a few lines each way, over and under in turn, that open the evidence with both
 * versions. Red is used for nothing else. Put it beside what is wrong, never over a number.
 *
 * @param at its middle
 */
export function faultMark(
	id: FaultId,
	[tx, ty]: Point,
	{ width, locale }: Pick<Dimensions, 'width' | 'locale'>,
	{ size = faultMarkSize(width), delay = 0.5 }: { size?: number; delay?: number } = {}
): PathMark[] {
	const d = patch(size);
	const stroke = size * STROKE_SHARE;
	const shared = { tx, ty, fill: 'none', delay } as const;
	const fault = FAULT[id]({}, { locale });
	return [
		// Paper around the lines, so that it is seen on any ground.
		path(`fault-${id}-ground`, d, 'paper', { ...shared, stroke: stroke + 2 }),
		path(`fault-${id}`, d, 'fault', {
			...shared,
			stroke,
			fact: FAULTS[id].fact,
			link: { name: m.fault_link({ fault }, { locale }), size: size * 1.3 }
		})
	];
}

/** A fault mark beside words: at the end of their last line, or before it. */
export function faultMarkBeside(
	id: FaultId,
	words: TextMark,
	dimensions: Pick<Dimensions, 'width' | 'locale'>,
	side: 'before' | 'after' = 'after'
): PathMark[] {
	const { x, width } = textBox({ ...words, lines: words.lines.slice(-1) });
	const away = faultMarkSize(dimensions.width) * 1.05;
	const y = words.y + ((words.lines.length - 1) * (words.leading ?? 1.25) - 0.34) * words.size;
	return faultMark(id, [side === 'after' ? x + width + away : x - away, y], dimensions);
}
