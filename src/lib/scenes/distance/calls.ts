import { straight } from '$lib/charts/curve-between';
import { say, type Copy } from '$lib/charts/copy';
import type { Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot, line } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { STRANDS } from './curves';
import type { PictureDimensions } from './dimensions';

/** What a republic wanted, in a few words, and the fact behind it. */
export interface Wish {
	words: Copy;
	fact: string;
}

/** What each republic asked of Belgium, as far as a source says. */
export const WISHES: Readonly<Record<Republic, readonly Wish[]>> = {
	KZ: [
		{ words: m.distance_wants_investor, fact: 'distance-wanted-investor' },
		{ words: m.distance_wants_nuclear, fact: 'distance-wanted-nuclear' }
	],
	UZ: [{ words: m.distance_wants_trade, fact: 'distance-wanted-trade' }],
	TM: [],
	KG: [],
	TJ: [{ words: m.distance_wants_aluminium, fact: 'distance-wanted-aluminium' }]
};

/** The calls to Brussels, a row for each republic: its thread, over it what it wanted; and the one thread that goes back. */
export function callMarks(dimensions: PictureDimensions): Mark[] {
	const { width, height, label: size, dot: r, locale } = dimensions;
	const top = size * 2;
	const pitch = (height - top - size * 0.5) / REPUBLICS.length;
	const [left, right] = [r * 1.4, width - r * 3];
	const breadth = Math.min(22, pitch * 0.2);
	const town = say(m.place_brussels, locale);
	return [
		label('brussels-name', [width - 2, size], town, [size, 'BE'], { weight: 600, anchor: 'end' }),
		line('brussels-wall', [right, top], [right, height - 2], 'BE', { stroke: 1.5 }),
		...REPUBLICS.flatMap((code, i) => {
			const y = top + pitch * (i + 1) - breadth * 0.5 - pitch * 0.12;
			const threads = [
				curve(`home-${code}`, straight([left, y], [right, y]), 'BE', {
					from: code,
					strands: STRANDS,
					spread0: breadth * 0.8,
					spread1: breadth * 0.8,
					stroke: breadth / (STRANDS * 1.5),
					colorStop: 0.8,
					delay: 0.05 * i
				}),
				dot(`embassy-${code}`, [right, y], r * 1.3, code, { shape: 'square' })
			];
			const back = y - breadth * 1.25;
			const mutual =
				code === 'KZ'
					? [
							curve('be-KZ', straight([right, back], [left, back]), 'KZ', {
								from: 'BE',
								strands: 2,
								spread0: breadth * 0.3,
								spread1: breadth * 0.3,
								stroke: breadth / (STRANDS * 1.5),
								colorStop: 0.8,
								delay: 0.4
							})
						]
					: [];
			const room = right - left - size;
			const name = countryName(code, locale);
			const nameEnd = textWidth(name, size, 600) + size * 0.7;
			const wishes = WISHES[code].map(({ words, fact }) => ({ text: say(words, locale), fact }));
			const foot = (mutual.length > 0 ? back - breadth * 0.3 : y - breadth * 0.5) - size * 0.55;
			return [...threads, ...mutual, ...wishMarks(code, name, wishes, { foot, nameEnd, room, size })];
		})
	];
}

/** A republic's name, and what it wanted: beside the name, or where that is too long, in lines of its own. */
function wishMarks(
	code: Republic,
	name: string,
	wishes: readonly { text: string; fact: string }[],
	{ foot, nameEnd, room, size }: { foot: number; nameEnd: number; room: number; size: number }
): Mark[] {
	const lead = size * 1.3;
	const lines = wishes.flatMap(({ text, fact }, i) =>
		wrap(text, room - nameEnd, size).map((words) => ({ words, fact, key: `wish-${code}-${i}` }))
	);
	const first = foot - Math.max(0, lines.length - 1) * lead;
	return [
		label(`name-${code}`, [0, first], name, [size, code], { weight: 600 }),
		...lines.map(({ words, fact, key }, i) =>
			label(`${key}-${i}`, [nameEnd, first + i * lead], words, [size, 'ink'], { fact })
		)
	];
}
