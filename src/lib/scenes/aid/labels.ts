import { dodge } from '$lib/charts/dodge';
import type { Box, TextMark, Tone } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { fact, type Partner, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { PALE } from './flows';
import { TOTALS, type Grant } from './grants';
import { countryName, datesOf, handsOf, purposeName } from './names';
import type { Room } from './room';
import type { Placed } from './sankey';

const EN_SPACE = '\u2002';

type Place = Pick<TextMark, 'key' | 'x' | 'y' | 'size' | 'tone'> & Partial<TextMark>;

export const label = (line: string, place: Place): TextMark => ({ kind: 'text', lines: [line], ...place });

/** A fact's value with every digit, as a label that opens its evidence. */
export const number = (id: string, room: Room, place: Place): TextMark =>
	label(formatFact(fact(id), room.locale, 'full'), { fact: id, ...place });

/** A partner's name and total: beside its node, or on a phone above Belgium's and below Luxembourg's. */
export function giverLabels(code: Partner, box: Box, room: Room, total: string, opacity = 1): TextMark[] {
	const { narrow, name, small, pitch } = room;
	const above = narrow && code === 'BE';
	const first = above
		? box.y - 6 - pitch
		: narrow
			? box.y + box.height + 4 + 0.76 * name
			: box.y + box.height / 2 - pitch / 2 + 0.3 * name;
	const x = narrow ? 0 : box.x - 9;
	const shared = { x, anchor: narrow ? ('start' as const) : ('end' as const), opacity };
	return [
		label(countryName(code, room.locale), {
			...shared,
			key: `name:${code}`,
			y: first,
			size: name,
			weight: 600,
			tone: code
		}),
		number(total, room, { ...shared, key: `total:${total}`, y: first + pitch, size: small, tone: code })
	];
}

/** A republic's name and total, on the paper above its node. */
export function republicLabels(
	code: Republic,
	x: number,
	top: number,
	room: Room,
	total?: string,
	opacity = 1
): TextMark[] {
	const { name, small, pitch, oneLine } = room;
	const text = countryName(code, room.locale);
	const y = top - 6 - (oneLine || !total ? 0 : pitch - 1);
	const named = label(text, { key: `name:${code}`, x, y, size: name, weight: 600, tone: code, opacity });
	if (!total) return [named];
	const after = textWidth(text, name, 600) + 7;
	return [
		named,
		number(total, room, {
			key: `total:${code}:${total}`,
			x: oneLine ? x + after : x,
			y: oneLine ? y : top - 7,
			size: small,
			tone: code,
			opacity
		})
	];
}

export const totalOf = (code: Partner | Exclude<Republic, 'KZ'>): string => TOTALS[code];

interface Block {
	marks: (top: number) => TextMark[];
	height: number;
	centre: number;
}

/** The purposes' labels, each beside its node and moved as little as it must. `large` sets the number in display type. */
export function purposeLabels(
	grants: readonly Grant[],
	{ nodes }: Placed,
	room: Room,
	large: boolean
): TextMark[] {
	const blocks = grants.map((grant): Block => {
		const box = nodes.get(grant.id) as Box;
		const block = large && !room.narrow ? largeBlock(grant, room) : smallBlock(grant, room);
		return { ...block, centre: box.y + box.height / 2 };
	});
	const wanted = blocks.map((block) => ({ at: block.centre, extent: block.height }));
	const centres = dodge(wanted, 0, room.height, large ? 14 : 2);
	return blocks.flatMap((block, i) => block.marks((centres[i] as number) - block.height / 2));
}

const toneOf = (grant: Grant): Tone => (grant.id === 'unaccounted' ? 'accent' : grant.republic);

/** Name, then euros and years. */
function smallBlock(grant: Grant, room: Room): Omit<Block, 'centre'> {
	const { labels: x, name, small, pitch, locale } = room;
	const height = 0.76 * name + pitch + 0.24 * small;
	const after = textWidth(formatFact(fact(grant.euros), locale, 'full') + EN_SPACE, small);
	const marks = (top: number): TextMark[] => {
		const y = top + 0.76 * name;
		return [
			label(purposeName(grant.id, locale), {
				key: `purpose-name:${grant.id}`,
				x,
				y,
				size: name,
				weight: 600,
				tone: 'ink'
			}),
			number(grant.euros, room, {
				key: `euros:${grant.id}`,
				x,
				y: y + pitch,
				size: small,
				tone: toneOf(grant)
			}),
			label(datesOf(grant, locale, room.narrow), {
				key: `dates:${grant.id}`,
				x: x + after,
				y: y + pitch,
				size: small,
				tone: 'muted'
			})
		];
	};
	return { height, marks };
}

/** Name, euros in display type, then years and whose hands it went through. */
function largeBlock(grant: Grant, room: Room): Omit<Block, 'centre'> {
	const { labels: x, name, small, pitch, locale } = room;
	const size = 30;
	const detail = wrap(`${datesOf(grant, locale)}, ${handsOf(grant.id, locale)}`, room.width - x, small);
	const height = name + size + 4 + detail.length * pitch;
	const marks = (top: number): TextMark[] => {
		const y = top + 0.76 * name;
		return [
			label(purposeName(grant.id, locale), {
				key: `purpose-name:${grant.id}`,
				x,
				y,
				size: name,
				weight: 600,
				tone: 'ink'
			}),
			number(grant.euros, room, {
				key: `euros-large:${grant.id}`,
				x,
				y: y + size,
				size,
				font: 'display',
				tone: toneOf(grant)
			}),
			{
				kind: 'text',
				key: `hands:${grant.id}`,
				x,
				y: y + size + pitch + 2,
				lines: detail,
				size: small,
				leading: pitch / small,
				tone: 'muted'
			}
		];
	};
	return { height, marks };
}

export const PALE_LABEL = PALE + 0.25;
