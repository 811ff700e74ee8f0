import { dodge } from '$lib/charts/dodge';
import type { Box, TextMark, Color } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Grant } from './grants';
import { label, number } from './labels';
import { datesOf, handsOf, purposeName, spoken } from './names';
import type { Room } from './room';
import type { Placed } from './sankey';

const EN_SPACE = '\u2002';

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
		const block = large ? largeBlock(grant, room) : smallBlock(grant, room);
		return { ...block, centre: box.y + box.height / 2 };
	});
	const wanted = blocks.map((block) => ({ at: block.centre, extent: block.height }));
	const centres = dodge(wanted, 0, room.height, large ? (room.narrow ? 7 : 14) : 2);
	return blocks.flatMap((block, i) => block.marks((centres[i] as number) - block.height / 2));
}

const toneOf = (grant: Grant): Color => (grant.id === 'unaccounted' ? 'accent' : grant.republic);

/** The first line of either block. */
const nameOf = (grant: Grant, y: number, { labels: x, name, locale }: Room): TextMark =>
	label(purposeName(grant.id, locale), {
		key: `purpose-name:${grant.id}`,
		x,
		y,
		size: name,
		weight: 600,
		color: 'ink'
	});

/** Name, then euros and years. */
function smallBlock(grant: Grant, room: Room): Omit<Block, 'centre'> {
	const { labels: x, name, small, pitch, locale } = room;
	const height = 0.76 * name + pitch + 0.24 * small;
	const after = textWidth(formatFact(fact(grant.euros), locale, 'full') + EN_SPACE, small);
	const marks = (top: number): TextMark[] => {
		const y = top + 0.76 * name;
		return [
			nameOf(grant, y, room),
			number(grant.euros, room, {
				key: `euros:${grant.id}`,
				x,
				y: y + pitch,
				size: small,
				color: toneOf(grant)
			}),
			label(datesOf(grant, locale, room.narrow), {
				key: `dates:${grant.id}`,
				x: x + after,
				y: y + pitch,
				size: small,
				color: 'muted'
			})
		];
	};
	return { height, marks };
}

/** Name, euros in display type, then years and whose hands it went through. */
function largeBlock(grant: Grant, room: Room): Omit<Block, 'centre'> {
	const { labels: x, name, small, pitch, locale, narrow } = room;
	const size = narrow ? 22 : 30;
	const dates = datesOf(grant, locale);
	// On a phone there is no room for the names of organisations; the table has them.
	const detail = narrow
		? [dates]
		: wrap(
				m.aid_dates_and_hands({ dates, hands: handsOf(grant.id, locale) }, spoken(locale)),
				room.width - x,
				small
			);
	const height = name + size + 4 + detail.length * pitch;
	const marks = (top: number): TextMark[] => {
		const y = top + 0.76 * name;
		return [
			nameOf(grant, y, room),
			number(grant.euros, room, {
				key: `euros-large:${grant.id}`,
				x,
				y: y + size,
				size,
				font: 'display',
				color: toneOf(grant)
			}),
			{
				kind: 'text',
				key: `hands:${grant.id}`,
				x,
				y: y + size + pitch + 2,
				lines: detail,
				size: small,
				leading: pitch / small,
				color: 'muted'
			}
		];
	};
	return { height, marks };
}
