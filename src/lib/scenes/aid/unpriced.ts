import type { Box, DotMark, Frame, Mark, TextMark, ThreadMark, Tone } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { REPUBLICS, fact, type Republic } from '$lib/facts';
import { formatFact } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { bundleMarks } from './flows';
import { GRANTS, TOTALS, UNPRICED } from './grants';
import { PALE_LABEL, giverLabels, label, republicLabels } from './labels';
import { countryName, spoken } from './names';
import { labelHeight, stackNodes, type Room, type Stack } from './room';
import { PRICED, giverRoom, placeWhole, wholeScale } from './whole';

const DOT = 4.5;

/** Help without a price: dashed threads from Luxembourg, over the pale bundles of what has one. */
export function unpriced(room: Room): Frame {
	const scale = wholeScale(room);
	const kazakhstan = labelHeight(room, room.oneLine ? 1 : 2) + 4 + DOT;
	const stack = spreadStack(room, scale, kazakhstan + DOT);
	const placed = placeWhole(room, scale, stack);
	const middles = new Map<Republic, number>([['KZ', kazakhstan]]);
	for (const code of PRICED) {
		const { y, height } = placed.nodes.get(code) as Box;
		middles.set(code, y + height / 2);
	}
	const ends = endsOf(room, middles);
	const [belgium, luxembourg] = [placed.nodes.get('BE') as Box, placed.nodes.get('LU') as Box];
	const marks: Mark[] = [
		...bundleMarks(placed, room.node, { full: () => false }),
		...threads(room, luxembourg, middles, ends),
		dot('KZ', room.columns[1] + room.node / 2, kazakhstan, 'KZ'),
		...[...ends].map(([id, y]) => dot(id, room.columns[2] + room.node / 2, y, 'LU')),
		...giverLabels('BE', belgium, room, TOTALS.BE, PALE_LABEL),
		...giverLabels('LU', luxembourg, room, TOTALS.LU),
		...kazakhstanLabels(room, kazakhstan - DOT),
		...PRICED.flatMap((code) => republicLabels(code, room.columns[1], stack.tops.get(code) ?? 0, room)),
		...purposeWords(room, ends)
	];
	return { width: room.width, height: room.height, marks };
}

/** The same scale as the whole Sankey, below Kazakhstan, spread over the room that the purposes' labels don't need here. */
function spreadStack(room: Room, scale: number, top: number): Stack {
	const limit = room.height - giverRoom(room) - 2;
	const close = stackNodes(GRANTS, room, scale, { labelled: false, top });
	const extra = (limit - close.bottom) / PRICED.length;
	return stackNodes(GRANTS, room, scale, { labelled: false, top, extra: Math.max(0, extra) });
}

type EndId = (typeof UNPRICED)[number]['id'];

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

function threads(
	room: Room,
	giver: Box,
	middles: ReadonlyMap<Republic, number>,
	ends: ReadonlyMap<EndId, number>
): ThreadMark[] {
	const all = REPUBLICS.flatMap((code) =>
		UNPRICED.filter(({ republics }) => republics.includes(code)).map(({ id }) => ({ id, code }))
	);
	return all.flatMap(({ id, code }, i): ThreadMark[] => {
		// Two threads through one republic run side by side.
		const beside = code === 'KZ' || code === 'UZ' ? (id === 'banks' ? -3 : 3) : 0;
		const y = (middles.get(code) ?? 0) + beside;
		const from = { x: giver.x + giver.width, y: giver.y + (giver.height * (i + 0.5)) / all.length };
		const end = { x: room.columns[2] + room.node / 2 - DOT, y: ends.get(id) ?? 0 };
		const half = (from.x + room.columns[1]) / 2;
		return [
			thread(
				`in:${id}:${code}`,
				['LU', code],
				[from, { x: half, y: from.y }, { x: half, y }, { x: room.columns[1], y }],
				0.05 * i
			),
			thread(
				`out:${id}:${code}`,
				[code, code],
				outward({ x: room.columns[1] + room.node, y }, end, room),
				0.3 + 0.04 * i
			)
		];
	});
}

type Point = { x: number; y: number };
type Curve = readonly [Point, Point, Point, Point];

/** From a republic to a purpose. On a phone the thread runs level past the republics' names and turns at the very end. */
function outward(from: Point, to: Point, room: Room): Curve {
	if (room.narrow) return [from, { x: to.x, y: from.y }, { x: to.x, y: from.y }, to];
	const half = from.x + (to.x - from.x) * 0.62;
	return [from, { x: half, y: from.y }, { x: half, y: to.y }, to];
}

function thread(key: string, [from, tone]: [Tone, Tone], [a, b, c, d]: Curve, delay: number): ThreadMark {
	return {
		kind: 'thread',
		key,
		tone,
		from,
		dyeAt: from === tone ? 0 : 0.5,
		x0: a.x,
		y0: a.y,
		cx0: b.x,
		cy0: b.y,
		cx1: c.x,
		cy1: c.y,
		x1: d.x,
		y1: d.y,
		strands: 1,
		spread0: 0,
		spread1: 0,
		dashed: true,
		stroke: 1.8,
		enter: { drawn: 0 },
		delay
	};
}

const dot = (id: string, x: number, y: number, tone: DotMark['tone']): DotMark => ({
	kind: 'dot',
	key: `dot:${id}`,
	tone,
	x,
	y,
	r: DOT,
	fill: 'hollow',
	enter: { r: 0 }
});

function kazakhstanLabels(room: Room, top: number): TextMark[] {
	const { locale, small, oneLine } = room;
	const x = room.columns[1];
	const named = republicLabels('KZ', x, top - (oneLine ? 0 : room.pitch - 1), room);
	const after = oneLine ? textWidth(countryName('KZ', locale), room.name, 600) + 7 : 0;
	const words = m.aid_no_euro({}, spoken(locale));
	return [...named, label(words, { key: 'no-euro', x: x + after, y: top - 6, size: small, tone: 'KZ' })];
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
		const marks = [label(title, { key: `${id}:name`, x, y, size: name, weight: 600, tone: 'ink' })];
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
					tone: 'muted',
					...more
				})
			);
			y += (lines.length - 1) * pitch;
		}
		return marks;
	};
	const price = { line: m.aid_no_price({}, speak), tone: 'LU' as const };
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
