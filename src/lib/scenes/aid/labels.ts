import type { Box, TextMark } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { fact, type Partner, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import type { Room } from './room';

type Place = Pick<TextMark, 'key' | 'x' | 'y' | 'size' | 'color'> & Partial<TextMark>;

/** One line of text. */
export const label = (line: string, place: Place): TextMark => ({ kind: 'text', lines: [line], ...place });

/** A fact's value with every digit, as a label that opens its evidence. */
export const number = (id: string, room: Room, place: Place): TextMark =>
	label(formatFact(fact(id), room.locale, 'full'), { fact: id, ...place });

/**
 * A partner's name and total: beside its node, or on a phone above Belgium's and below Luxembourg's. One that the step
 * doesn't speak of (`told` false) is set in quiet ink, without its dye: its threads may pale, words must be read.
 */
export function giverLabels(code: Partner, box: Box, room: Room, total: string, told = true): TextMark[] {
	const { narrow, name, small, pitch } = room;
	const above = narrow && code === 'BE';
	const first = above
		? box.y - 6 - pitch
		: narrow
			? box.y + box.height + 4 + 0.76 * name
			: box.y + box.height / 2 - pitch / 2 + 0.3 * name;
	const x = narrow ? 0 : box.x - 9;
	const shared = {
		x,
		anchor: narrow ? ('start' as const) : ('end' as const),
		color: told ? code : ('muted' as const)
	};
	return [
		label(countryName(code, room.locale), {
			...shared,
			key: `name:${code}`,
			y: first,
			size: name,
			weight: told ? 600 : 400
		}),
		label(giverTotal(total, room), {
			...shared,
			key: `total:${total}`,
			y: first + pitch,
			size: small,
			fact: total
		})
	];
}

/** Every digit where there is room before the republics' labels, and rounded on the smallest screens. */
function giverTotal(id: string, room: Room): string {
	const text = formatFact(fact(id), room.locale, 'full');
	const fits = !room.narrow || textWidth(text, room.small) <= room.columns[1] - 6;
	return fits ? text : formatFact(fact(id), room.locale, 'short');
}

/** A republic's name and total, on the paper above its node. */
export function republicLabels(
	code: Republic,
	x: number,
	top: number,
	room: Room,
	total?: string,
	told = true
): TextMark[] {
	const { name, small, pitch, oneLine } = room;
	const text = countryName(code, room.locale);
	const y = top - 6 - (oneLine || !total ? 0 : pitch - 1);
	const weight = told ? 600 : 400;
	const color = told ? code : 'muted';
	const named = label(text, { key: `name:${code}`, x, y, size: name, weight, color });
	if (!total) return [named];
	const after = textWidth(text, name, weight) + 7;
	return [
		named,
		number(total, room, {
			key: `total:${code}:${total}`,
			x: oneLine ? x + after : x,
			y: oneLine ? y : top - 7,
			size: small,
			color
		})
	];
}
