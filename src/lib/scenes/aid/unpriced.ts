import type { Box, Frame, Mark, TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, fact, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { ribbonMarks } from './flows';
import { GRANTS, TOTALS } from './grants';
import { giverLabels, label, republicLabels } from './labels';
import { spoken } from './names';
import { fittingScale, labelHeight, stackNodes, type Room, type Stack } from './room';
import { dot, ringOf, threads, type EndId } from './threads';
import { PRICED, giverRoom, placeWhole, wholeScale } from './whole';

/** Help without a price: dashed threads from Luxembourg, over the pale bundles of what has one. */
export function unpriced(room: Room): Frame {
	const ring = ringOf(room);
	const kazakhstan = labelHeight(room, room.oneLine ? 1 : 2) + 4 + ring;
	const below = { labelled: false, top: kazakhstan + ring };
	// The scale of the whole Sankey, unless Kazakhstan's place at the top leaves too little room for it.
	const scale = Math.min(wholeScale(room), fittingScale(GRANTS, room, below, limitOf(room)));
	const stack = spreadStack(room, scale, kazakhstan + ring);
	const placed = placeWhole(room, scale, stack);
	const middles = new Map<Republic, number>([['KZ', kazakhstan]]);
	for (const code of PRICED) {
		const { y, height } = placed.nodes.get(code) as Box;
		middles.set(code, y + height / 2);
	}
	const ends = endsOf(room, middles);
	const [belgium, luxembourg] = [placed.nodes.get('BE') as Box, placed.nodes.get('LU') as Box];
	const marks: Mark[] = [
		...ribbonMarks(placed, room.node, { full: () => false }),
		...threads(room, luxembourg, middles, ends),
		dot('KZ', room.columns[1] + room.node / 2, kazakhstan, ring, 'KZ'),
		...[...ends].map(([id, y]) => dot(id, room.columns[2] + room.node / 2, y, ring, 'LU')),
		...giverLabels('BE', belgium, room, TOTALS.BE, false),
		...giverLabels('LU', luxembourg, room, TOTALS.LU),
		...kazakhstanLabels(room, kazakhstan - ring),
		...PRICED.flatMap((code) => republicLabels(code, room.columns[1], stack.tops.get(code) ?? 0, room)),
		...purposeWords(room, ends)
	];
	return { width: room.width, height: room.height, marks };
}

/** Below Kazakhstan, spread over the room that the purposes' labels don't need here. */
function spreadStack(room: Room, scale: number, top: number): Stack {
	const close = stackNodes(GRANTS, room, scale, { labelled: false, top });
	const extra = (limitOf(room) - close.bottom) / PRICED.length;
	return stackNodes(GRANTS, room, scale, { labelled: false, top, extra: Math.max(0, extra) });
}

const limitOf = (room: Room): number => room.height - giverRoom(room) - 2;

/** Where the threads of each purpose meet: in the middle of their republics. */
function endsOf(room: Room, middles: ReadonlyMap<Republic, number>): Map<EndId, number> {
	const mean = (codes: readonly Republic[]) =>
		codes.reduce((sum, code) => sum + (middles.get(code) ?? 0), 0) / codes.length;
	const banks = Math.max(labelHeight(room, 2), mean(['KZ', 'UZ']));
	return new Map([
		['banks', banks],
		['laboratories', Math.max(mean(REPUBLICS), banks + 4 * room.pitch + 20)]
	]);
}

function kazakhstanLabels(room: Room, top: number): TextMark[] {
	const { locale, small, oneLine } = room;
	const x = room.columns[1];
	const named = republicLabels('KZ', x, top - (oneLine ? 0 : room.pitch - 1), room);
	const after = oneLine ? textWidth(countryName('KZ', locale), room.name, 600) + 7 : 0;
	const words = m.aid_no_euro({}, spoken(locale));
	return [...named, label(words, { key: 'no-euro', x: x + after, y: top - 6, size: small, color: 'KZ' })];
}

function purposeWords(room: Room, ends: ReadonlyMap<EndId, number>): TextMark[] {
	const { locale, labels: x, name, small, pitch } = room;
	const speak = spoken(locale);
	const value = (id: string) => formatFact(fact(id), locale);
	const block = (
		id: EndId,
		title: string,
		rest: readonly (Partial<TextMark> & { line: string })[]
	): TextMark[] => {
		let y = (ends.get(id) ?? 0) + 0.34 * name - pitch;
		const named = wrap(title, room.width - x, name, 600);
		const marks = [
			label(title, {
				key: `${id}:name`,
				x,
				y,
				lines: named,
				leading: pitch / name,
				size: name,
				weight: 600,
				color: 'ink'
			})
		];
		y += (named.length - 1) * pitch;
		for (const { line, ...more } of rest) {
			y += pitch;
			const lines = wrap(line, room.width - x, small);
			marks.push(
				label(line, {
					key: `${id}:${marks.length}`,
					x,
					y,
					lines,
					size: small,
					leading: pitch / small,
					color: 'muted',
					...more
				})
			);
			y += (lines.length - 1) * pitch;
		}
		return marks;
	};
	const price = { line: m.aid_no_price({}, speak), color: 'LU' as const };
	return [
		...block('banks', m.aid_banks({}, speak), [
			price,
			{ line: m.aid_banks_since({ year: value('aid-banks-since') }, speak), fact: 'aid-banks-since' }
		]),
		...block('laboratories', m.aid_laboratories({}, speak), [
			price,
			{ line: m.aid_lab_countries({ count: value('aid-lab-countries') }, speak), fact: 'aid-lab-countries' },
			{ line: m.aid_lab_all_five({}, speak) }
		])
	];
}
