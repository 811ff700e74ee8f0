import { inLanguage } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, Mark } from '$lib/charts/frame';
import { caption, labelsIn } from '$lib/charts/labels';
import { dot, path } from '$lib/charts/marks';
import { setText } from '$lib/charts/set-text';
import { amountOf } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { CONTACTS, placeOf, type Contact } from './contact-list';
import type { Picture } from './dimensions';
import { baseline, straightStrands } from './trade-bar';

/** Strands of a contact, and how far apart they are, in pixels. */
const STRANDS = 3;
const PITCH = 3;
/** The dot at a contact's end, and the air between its strands and its words, in pixels. */
const DOT = 5;
const AIR = 8 + (STRANDS * PITCH) / 2;

/** Two firms, and contacts at a lower level: a few strands each, all alike, for nobody gives their sizes. */
export const firms: Picture = (dimensions) => {
	const { height } = dimensions;
	const head = caption(dimensions, 'contacts', m.trade_contacts_caption);
	const top = head.bottom + 14;
	const pitch = (height - top) / CONTACTS.length;
	return [
		head.mark,
		baseline([1.5, top], [1.5, height]),
		...CONTACTS.flatMap((contact, i) => row(dimensions, contact, top + i * pitch, pitch))
	];
};

/** As many dots as a fact counts, along the middle of a line; one mark, for they mean nothing singly. */
function dots({ key, dots: counted }: Contact, y: number, end: number, color: Color): Mark[] {
	if (!counted) return [];
	const count = amountOf(counted);
	const step = (end - 12) / (count + 1);
	const k = Math.min(1, step / 14);
	const d = Array.from({ length: count }, (_, i) => `M${Math.round(((i + 1) * step) / k)} -6v12`).join('');
	return [path(`dots-${key}`, d, color, { k, tx: 12, ty: y, fill: 'none', stroke: 5, delay: 0.4 })];
}

function row(dimensions: Dimensions, contact: Contact, top: number, pitch: number): Mark[] {
	const { width, locale, label: size, number } = dimensions;
	const { key, who, where, what, fact, inwards } = contact;
	const text = labelsIn(dimensions);
	const color: Color = where === 'all' ? 'ink' : where;
	const big = number * 1.25;
	const end = width - DOT - 1;
	const style = { size: width >= 480 ? number : size, color: 'ink' } as const;
	const copy = inLanguage(what, locale);
	const wordsAt = (y: number) =>
		setText(`what-${key}`, copy, { x: 12, y, width: Math.min(width - 12, style.size * 38), locale }, style);
	// On the smallest screens four rows leave no room for more than names.
	const bare = pitch < 66;
	const block = big * 0.8 + 2 * AIR + (bare ? 0 : wordsAt(0).height);
	const y = top + Math.max(0, (pitch - block) / 2) + big * 0.8 + AIR;
	return [
		straightStrands(
			`contact-${key}`,
			color,
			[
				[3, y],
				[end, y]
			],
			{ strands: STRANDS, spread: (STRANDS - 1) * PITCH, stroke: 2 }
		),
		text(`who-${key}`, [12, y - AIR], who, [big, 'ink'], { weight: 600, fact }),
		text(`where-${key}`, [end, y - AIR], placeOf(contact), [number, where === 'all' ? 'muted' : where], {
			weight: 600,
			anchor: 'end'
		}),
		...dots(contact, y, end, color),
		dot(`end-${key}`, [inwards ? DOT + 3 : end, y], DOT, color, { fill: inwards ? 'hollow' : 'solid' }),
		...(bare ? [] : wordsAt(y + AIR + 2 + style.size * 0.8).marks)
	];
}
