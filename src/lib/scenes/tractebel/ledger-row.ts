import { inLanguage } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Mark } from '$lib/charts/frame';
import { setText, type Block } from '$lib/charts/set-text';
import { sentence } from '$lib/charts/words';
import { amountOf } from '$lib/facts';
import { AMOUNTS, numberOf, type Amount, type RowId } from './amounts';
import { bars, type BarPlace } from './bars';
import type { LedgerDimensions } from './ledger';

/** A row with what its words need, in pixels. */
export interface MeasuredRow {
	id: RowId;
	amount: Amount;
	/** How many times as thick as a bar it is: the network has a strand for every thousand kilometres. */
	thickness: number;
	/** Height of the words that stand beside or above the bar. */
	words: number;
	/** Room that the number takes after the bar's end. */
	trail: number;
}

const sizeOf = ({ pale, narrow, label }: LedgerDimensions): number => (pale && !narrow ? label - 1 : label);

/** Where bars begin and how much room is left for them; how wide labels and numbers beside them may be; in pixels. */
export function columns(dimensions: LedgerDimensions): {
	left: number;
	room: number;
	label: number;
	number: number;
} {
	const { narrow, width } = dimensions;
	if (narrow) return { left: 0, room: width, label: width, number: 0 };
	const size = sizeOf(dimensions);
	const left = Math.min(size * 16, width * 0.31);
	return { left, room: width - left, label: left - 12, number: Math.min(size * 15, width * 0.3) };
}

/** The words of a row: in one line above its bar, number first, for it is what the eye looks for; or on both its sides. */
function wordsOf(
	{ label, ...amount }: Amount,
	{ narrow, locale }: LedgerDimensions
): { label: string; number: string } {
	const after = amount.after ? ` ${inLanguage(amount.after, locale)}` : '';
	const number = numberOf({ label, ...amount }, locale);
	const words = inLanguage(label, locale);
	return narrow
		? { label: `${number} ${words}${after}`, number: '' }
		: { label: sentence(words, locale), number: number + after };
}

/** Sets words from a height down, in a column. */
function set(
	key: string,
	copy: string,
	[x, top, width]: [number, number, number],
	dimensions: LedgerDimensions
): Block {
	const size = sizeOf(dimensions);
	const style = { size, color: dimensions.pale ? 'muted' : 'ink' } as const;
	return setText(key, copy, { x, y: top + size * 0.95, width, locale: dimensions.locale }, style);
}

/** What a row needs, before it is placed. */
export function measured(id: RowId, dimensions: LedgerDimensions): MeasuredRow {
	const amount: Amount = AMOUNTS[id];
	const { label, number } = wordsOf(amount, dimensions);
	const wide = columns(dimensions);
	const beside = set('', label, [0, 0, wide.label], dimensions);
	const row = { id, amount, thickness: amount.look === 'network' ? 4 : 1 };
	if (dimensions.narrow) return { ...row, words: beside.height + 3, trail: 0 };
	const after = set('', number, [0, 0, wide.number], dimensions);
	return { ...row, words: Math.max(after.height, beside.height), trail: after.width + 10 };
}

/** Height of a row without the gap below it. @param bar thickness of a common bar, in pixels */
export const rowHeight = (
	{ thickness, words }: MeasuredRow,
	bar: number,
	{ narrow }: LedgerDimensions
): number => (narrow ? words + bar * thickness : Math.max(words, bar * thickness));

/** A row's bars and words. @param place where the row begins; its height is the bar's */
export function rowMarks(
	{ id, amount, words }: MeasuredRow,
	place: BarPlace,
	dimensions: LedgerDimensions
): Mark[] {
	const { narrow, pale } = dimensions;
	const { label, number } = wordsOf(amount, dimensions);
	const wide = columns(dimensions);
	const opacity = pale ? 0.6 : 1;
	const faultMarkAt = id === 'pipe' ? pipeFault(amount, place, dimensions) : () => [];
	if (narrow)
		return [
			...bars(amount, { ...place, y: place.y + words }, opacity),
			...set(`row-${id}`, label, [0, place.y, wide.label], dimensions).marks,
			...faultMarkAt(place.y + words)
		];
	const height = Math.max(words, place.height);
	const centred = (key: string, copy: string, x: number, width: number): Mark[] => {
		const top = place.y + (height - set(key, copy, [x, 0, width], dimensions).height) / 2;
		return set(key, copy, [x, top, width], dimensions).marks;
	};
	const end = place.x + amountOf(amount.total) * place.scale;
	return [
		...bars(amount, { ...place, y: place.y + (height - place.height) / 2 }, opacity),
		...centred(`row-${id}`, label, 0, wide.label),
		...centred(`number-${id}`, number, end + 10, wide.number),
		...faultMarkAt(place.y + (height - place.height) / 2)
	];
}

/** The paper takes pipes across a country for distribution: marked on them. @returns the mark, by the bar's upper edge */
const pipeFault =
	({ total }: Amount, { x, height, scale }: BarPlace, dimensions: LedgerDimensions) =>
	(top: number): Mark[] =>
		faultMark('slip-distribution', [x + amountOf(total) * scale * 0.72, top + height / 2], dimensions);
