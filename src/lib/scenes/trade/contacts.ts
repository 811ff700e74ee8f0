import { inLanguage } from '$lib/charts/copy';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, Mark } from '$lib/charts/frame';
import { caption, labelsIn } from '$lib/charts/labels';
import { dot } from '$lib/charts/marks';
import { setText } from '$lib/charts/set-text';
import { m } from '$lib/paraglide/messages';
import { CONTACTS, FIRMS, placeOf, type Contact } from './contact-list';
import type { Picture } from './dimensions';
import { baseline, straightStrands } from './trade-bar';

/** The two firms, at length. */
export const firms: Picture = (dimensions) => picture(dimensions, FIRMS, true);

/** The firms, and the contacts at a lower level. */
export const contacts: Picture = (dimensions) => picture(dimensions, CONTACTS, false);

/** Who does business with the region: a few strands each, all alike, for nobody gives their sizes. */
function picture(dimensions: Dimensions, list: readonly Contact[], atLength: boolean): Mark[] {
	const { height } = dimensions;
	const head = caption(dimensions, 'contacts', m.trade_contacts_caption);
	const top = head.bottom + 14;
	const pitch = (height - top) / list.length;
	return [
		head.mark,
		baseline([1.5, top], [1.5, height]),
		...list.flatMap((contact, i) => row(dimensions, contact, { top: top + i * pitch, pitch, atLength }))
	];
}

function row(
	dimensions: Dimensions,
	contact: Contact,
	{ top, pitch, atLength }: { top: number; pitch: number; atLength: boolean }
): Mark[] {
	const { width, height, locale, label: size, number, phrase } = dimensions;
	const { key, who, where, what, more, fact, inwards } = contact;
	const text = labelsIn(dimensions);
	const color: Color = where === 'all' ? 'ink' : where;
	const big = atLength ? phrase * 0.9 : number * 1.25;
	const strands = atLength ? (width < 480 ? 7 : 13) : 3;
	const r = atLength ? strands * 1.5 + 1 : 5;
	const above = strands * 1.5 + 8;
	const end = width - r - 1;
	const style = { size: atLength || width >= 480 ? number : size, color: 'ink' } as const;
	const copy = inLanguage((atLength && height >= 340 && more) || what, locale);
	const wordsAt = (y: number) =>
		setText(`what-${key}`, copy, { x: 12, y, width: Math.min(width - 12, style.size * 38), locale }, style);
	// On the smallest screens four rows leave no room for more than names.
	const bare = pitch < 66;
	const block = big * 0.8 + 2 * above + (bare ? 0 : wordsAt(0).height);
	const y = top + Math.max(0, (pitch - block) / 2) + big * 0.8 + above;
	const whereColor = where === 'all' ? 'muted' : where;
	const font = atLength ? 'display' : 'sans';
	return [
		straightStrands(
			`contact-${key}`,
			color,
			[
				[3, y],
				[end, y]
			],
			{ strands, spread: (strands - 1) * 3, stroke: 2, ...(inwards && { colorStop: 1 }) }
		),
		text(`who-${key}`, [12, y - above], who, [big, 'ink'], { weight: 600, font, fact }),
		text(`where-${key}`, [end, y - above], placeOf(contact), [number, whereColor], {
			weight: 600,
			anchor: 'end'
		}),
		dot(`end-${key}`, [inwards ? r + 3 : end, y], r, color, { fill: inwards ? 'hollow' : 'solid' }),
		...(bare ? [] : wordsAt(y + above + 2 + style.size * 0.8).marks)
	];
}
