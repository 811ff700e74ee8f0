import type { Frame, Mark, CurveMark, Color } from '$lib/charts/frame';
import { m } from '$lib/paraglide/messages';
import { caption, label } from '$lib/charts/label';
import { token } from '$lib/facts/fill';
import { setText } from '$lib/charts/set-text';
import { baseline } from './trade-bar';
import { contactList, placeOf, whatOf, type Contact } from './contact-list';
import type { Room } from './room';

/** Who does business with the region: one thread each, all alike, for nobody gives their sizes. */
export function contacts(room: Room, routes: boolean): Frame {
	const { width, height, locale } = room;
	const head = caption(room, 'contacts', m.trade_contacts_caption({}, { locale }));
	const top = head.bottom + 14;
	const list = contactList(routes);
	const pitch = (height - top) / list.length;
	return {
		width,
		height,
		marks: [
			head.mark,
			baseline(1.5, top, 1.5, height),
			...list.flatMap((contact, i) => row(room, contact, top + i * pitch, pitch, !routes))
		]
	};
}

function row(room: Room, contact: Contact, top: number, pitch: number, atLength: boolean): Mark[] {
	const { width, height, locale, size, number, display } = room;
	const { key, who, where, what, more, fact, inwards } = contact;
	const color: Color = where === 'all' ? 'ink' : where;
	const big = atLength ? display * 0.9 : number * 1.25;
	const strands = atLength ? (width < 480 ? 7 : 13) : 3;
	const knot = atLength ? strands * 1.5 + 1 : 5;
	const above = strands * 1.5 + 8;
	const end = width - knot - 1;
	const style = { size: atLength || width >= 480 ? number : size, color: 'ink' } as const;
	const copy = whatOf((atLength && height >= 340 && more) || what, locale, token);
	const place = (y: number) =>
		setText(`what-${key}`, copy, { x: 12, y, width: Math.min(width - 12, style.size * 38), locale }, style);
	const block = big * 0.8 + 2 * above + (pitch < 66 ? 0 : place(0).height);
	const y = top + Math.max(big * 0.8 + above, (pitch - block) / 2 + big * 0.8 + above);
	const name = label(`who-${key}`, [12, y - above], who({}, { locale }), [big, 'ink'], {
		weight: 600,
		font: atLength ? 'display' : 'sans',
		fact
	});
	return [
		thread(`contact-${key}`, color, y, end, strands, inwards),
		name,
		label(
			`where-${key}`,
			[end, y - above],
			placeOf(contact, locale),
			[number, color === 'ink' ? 'muted' : color],
			{
				weight: 600,
				anchor: 'end'
			}
		),
		{
			kind: 'dot',
			key: `end-${key}`,
			color,
			x: inwards ? knot + 3 : end,
			y,
			r: knot,
			fill: inwards ? 'hollow' : 'solid'
		},
		// On the smallest screens four rows leave no room for more than names.
		...(pitch < 66 ? [] : place(y + above + 2 + style.size * 0.8).marks)
	];
}

function thread(
	key: string,
	color: Color,
	y: number,
	end: number,
	strands: number,
	inwards = false
): CurveMark {
	return {
		kind: 'curve',
		key,
		color,
		from: 'BE',
		x0: 3,
		y0: y,
		cx0: end / 3,
		cy0: y,
		cx1: (2 * end) / 3,
		cy1: y,
		x1: end,
		y1: y,
		strands,
		spread0: (strands - 1) * 3,
		spread1: (strands - 1) * 3,
		stroke: 2,
		colorStop: inwards ? 1 : 0.34,
		enter: { drawn: 0 }
	};
}
