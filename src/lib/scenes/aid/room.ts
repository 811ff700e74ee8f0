import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { fact } from '$lib/facts';
import { formatFact, type Locale } from '$lib/facts/format';
import { GRANTS, TOTALS, type Grant } from './grants';
import { nodeHeight } from './sankey';
import { datesOf, purposeName } from './names';
import type { LayoutInput } from '../scene';

/** What a picture's size leaves for what. All in pixels. */
export interface Room {
	width: number;
	height: number;
	locale: Locale;
	/** On a phone, on paper: givers' labels stand above and below their nodes instead of beside them. */
	narrow: boolean;
	/** Size of names, and of the numbers below them. */
	name: number;
	small: number;
	/** From the baseline of a name to that of its number. */
	pitch: number;
	node: number;
	gap: number;
	columns: readonly [number, number, number];
	/** Left edge of the purposes' labels. */
	labels: number;
	/** Whether a republic's total fits beside its name. */
	oneLine: boolean;
}

/** Extra paper between two labels one below the other. */
const AIR = 5;

/** Measures the labels and shares the width out among them and the flows. */
export function roomFor({ width, height, locale }: LayoutInput): Room {
	const narrow = width < 560;
	const name = narrow ? 13 : 15;
	const small = narrow ? 13 : 14;
	const node = narrow ? 5 : 8;
	const purposes = GRANTS.filter((grant) => grant.id !== 'unaccounted' || !narrow).map((grant) =>
		Math.max(
			textWidth(purposeName(grant.id, locale), name, 600),
			textWidth(formatFact(fact(grant.euros), locale, 'full'), small) +
				textWidth(`\u2002${datesOf(grant, locale, narrow)}`, small)
		)
	);
	const labels = width - Math.ceil(Math.max(...purposes)) - 1;
	const purposeX = labels - node - (narrow ? 4 : 8);
	const republics = (['UZ', 'TM', 'KG', 'TJ'] as const).map((code) => ({
		name: textWidth(countryName(code, locale), name, 600),
		total: textWidth(formatFact(fact(TOTALS[code]), locale, 'full'), small)
	}));
	const stacked = Math.max(...republics.flatMap((r) => [r.name, r.total]));
	const inOne = Math.max(...republics.map((r) => r.name + r.total)) + 7;
	const giverX = narrow
		? 0
		: Math.ceil(
				Math.max(
					...(['BE', 'LU'] as const).flatMap((code) => [
						textWidth(countryName(code, locale), name, 600),
						textWidth(formatFact(fact(TOTALS[code]), locale, 'full'), small)
					])
				)
			) + 9;
	// The left half has the crossings, so it gets the larger share where there is one to give.
	const republicX = Math.min(giverX + (purposeX - giverX) * 0.52, purposeX - stacked - 5);
	return {
		width,
		height,
		locale,
		narrow,
		name,
		small,
		pitch: narrow ? 15 : 18,
		node,
		gap: narrow ? 1.5 : 2.5,
		columns: [giverX, republicX, purposeX],
		labels,
		oneLine: inOne <= purposeX - republicX - 6
	};
}

/** Height of a label of one or two lines. */
export const labelHeight = (room: Room, lines: 1 | 2): number =>
	0.76 * room.name + (lines === 2 ? room.pitch + 0.24 * room.small : 0.24 * room.name);

export interface Stack {
	tops: Map<string, number>;
	bottom: number;
}

export interface StackOptions {
	/** Whether purposes carry labels that need room. */
	labelled: boolean;
	/** Where the uppermost label may begin. */
	top: number;
	/** Paper added above each republic. */
	extra?: number;
}

/**
 * Stacks republics and purposes from the top. A republic stands level with the first of its purposes, so that the paper
 * above it stays free of flows for its label.
 */
export function stackNodes(
	grants: readonly Grant[],
	room: Room,
	scale: number,
	options: StackOptions
): Stack {
	const { labelled, top, extra = 0 } = options;
	const corridor = labelHeight(room, room.oneLine ? 1 : 2) + AIR + (room.narrow ? 3 : 9) + extra;
	const label = labelled ? labelHeight(room, 2) : 0;
	const tops = new Map<string, number>();
	let slotEnd = top - AIR;
	let nodeEnd = top;
	for (const grant of grants) {
		const height = nodeHeight([grant], scale, 0);
		const bare = room.narrow && grant.id === 'unaccounted';
		const slot = bare ? height : Math.max(height, label);
		const first = !tops.has(grant.republic);
		let y = bare ? nodeEnd + 1 : slotEnd + AIR + (slot - height) / 2;
		if (first) {
			y = Math.max(y, nodeEnd + corridor);
			tops.set(grant.republic, y);
		}
		tops.set(grant.id, y);
		nodeEnd = y + height;
		slotEnd = Math.max(slotEnd, nodeEnd + (slot - height) / 2);
	}
	return { tops, bottom: Math.max(slotEnd, nodeEnd) };
}

/** The largest scale, in pixels for one euro, at which the stack of nodes ends above `limit`. */
export function fittingScale(
	grants: readonly Grant[],
	room: Room,
	options: StackOptions,
	limit: number
): number {
	let low = 0;
	let high = 0.01;
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (stackNodes(grants, room, middle, options).bottom <= limit) low = middle;
		else high = middle;
	}
	return low;
}
