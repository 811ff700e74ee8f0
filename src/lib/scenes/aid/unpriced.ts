import { sum } from 'd3-array';
import type { Point } from '$lib/charts/camera';
import { say, type Message } from '$lib/charts/copy';
import type { Box, Color, CurveMark, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import type { Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { labelHeight, type AidDimensions } from './dimensions';
import { UNPRICED } from './grants';

type HelpId = keyof typeof UNPRICED;
const HELP = ['laboratories', 'banks'] as const satisfies readonly HelpId[];

/** Radius of the dots where curves meet, in pixels. */
const radiusOf = ({ narrow }: AidDimensions): number => (narrow ? 3.5 : 4.5);

/** What is said of each kind of help, a line or more each. */
const WORDS: Readonly<Record<HelpId, readonly { words: Message; color: Color; fact?: string }[]>> = {
	laboratories: [
		{ words: m.aid_laboratories, color: 'ink' },
		{ words: m.aid_lab_countries, color: 'muted', fact: 'aid-lab-countries' },
		{ words: m.aid_no_price, color: 'LU' }
	],
	banks: [
		{ words: m.aid_banks, color: 'ink' },
		{ words: m.aid_no_price, color: 'LU' }
	]
};

/** The words of a kind of help, broken to the column left of the curves; on a phone each has a line. */
function linesOf(id: HelpId, { columns, label: size, narrow, locale }: AidDimensions) {
	return WORDS[id].map(({ words, color, fact }, i) => {
		const weight = i === 0 ? (600 as const) : (400 as const);
		const text = say(words, locale);
		const lines = narrow ? [text] : wrap(text, columns[0] - 16, size, weight);
		return { lines, color, fact, weight };
	});
}

/** What the words need above the first republic and below the last, in pixels. */
export function wordsHeight(dimensions: AidDimensions): { above: number; below: number } {
	const { narrow, label: size, lead } = dimensions;
	const radius = radiusOf(dimensions);
	if (narrow) return { above: WORDS.laboratories.length * lead + radius + 6, below: size * 1.7 };
	const [above = 0, below = 0] = HELP.map((id) => {
		const count = sum(linesOf(id, dimensions), ({ lines }) => lines.length);
		return Math.max(radius, labelHeight(dimensions, count) / 2 - size / 2);
	});
	return { above, below };
}

/**
 * Help without a price: for each kind a dashed curve to every republic that it reaches, over the ribbons. Curves have no
 * breadth, because their amount isn't known.
 *
 * @param rows height of the republics' names, in pixels, from the top
 */
export function helpMarks(
	dimensions: AidDimensions,
	rows: ReadonlyMap<Republic, number>,
	giver: Box
): Mark[] {
	const radius = radiusOf(dimensions);
	const x = giver.x + giver.width / 2 + (dimensions.narrow ? radius : 0);
	const all = HELP.map((id) => {
		const reached = UNPRICED[id];
		const first = id === 'laboratories' ? reached[0] : reached.at(-1);
		return { id, reached, at: [x, rows.get(first as Republic) ?? 0] as const };
	});
	const hollow = { fill: 'hollow', enter: { r: 0 } } as const;
	return [
		...all.flatMap(({ id, reached, at }) => curvesFrom(dimensions, id, at, reached, rows)),
		...all.map(({ id, at }) => dot(`dot:${id}`, at, radius, 'LU', hollow)),
		...[...rows].flatMap(([code, y]) => republicMarks(dimensions, code, y)),
		...all.flatMap(({ id, at }) => words(dimensions, id, at))
	];
}

/** Whether a republic gets lessons, too. */
const isTaught = (code: Republic): boolean => UNPRICED.banks.some((one) => one === code);

/** A kind's curves, each on an edge in the page's colour, which keeps it apart from the ribbons that it crosses. */
function curvesFrom(
	dimensions: AidDimensions,
	id: HelpId,
	[x, y]: Point,
	reached: readonly Republic[],
	rows: ReadonlyMap<Republic, number>
): CurveMark[] {
	const radius = radiusOf(dimensions);
	const [, end] = dimensions.columns;
	return reached.flatMap((code, i): CurveMark[] => {
		// Two curves that reach one republic arrive side by side.
		const beside = isTaught(code) ? (id === 'banks' ? 1.5 : -1.5) : 0;
		const to: Point = [end, (rows.get(code) ?? 0) + beside];
		const from: Point = [x + radius, y];
		const reach = (to[0] - from[0]) * 0.6;
		const way = [from, [from[0] + reach, y], [to[0] - reach, to[1]], to] as const;
		const delay = 0.05 * i;
		return [
			curve(`edge:${id}:${code}`, way, 'paper', { stroke: 4.5, delay }),
			curve(`in:${id}:${code}`, way, code, { dashed: true, stroke: 1.8, from: 'LU', colorStop: 0.35, delay })
		];
	});
}

/** A republic's name beside the dot where curves arrive; Kazakhstan's with a word on what it didn't get. */
function republicMarks(dimensions: AidDimensions, code: Republic, middle: number): Mark[] {
	const { columns, label: size, locale } = dimensions;
	const radius = radiusOf(dimensions);
	const x = columns[1] + 2 * radius + 5;
	const y = middle + size * 0.34;
	const name = countryName(code, locale);
	const after = x + textWidth(name, size, 600) + 7;
	return [
		dot(`dot:${code}`, [columns[1] + radius, middle], radius, code, { fill: 'hollow', enter: { r: 0 } }),
		label(`name:${code}`, [x, y], name, [size, code], { weight: 600 }),
		...(code === 'KZ' ? [label('no-euro', [after, y], say(m.aid_no_euro, locale), [size, code])] : [])
	];
}

/** What is said of a kind of help: left of its dot; on a phone above it, or after its name below. */
function words(dimensions: AidDimensions, id: HelpId, [x, y]: Point): TextMark[] {
	const { narrow, label: size, lead } = dimensions;
	const radius = radiusOf(dimensions);
	let after = 0;
	const parts = linesOf(id, dimensions).map(({ lines, ...part }) => {
		const at = after;
		after += textWidth(lines[0] ?? '', size, part.weight) + 7;
		return { ...part, lines, at };
	});
	const count = sum(parts, ({ lines }) => lines.length);
	let row = 0;
	return parts.map(({ lines, at, color, fact, weight }, i) => {
		const more = { fact, weight, leading: lead / size };
		const before = row;
		row += lines.length;
		if (!narrow) {
			const first = y + size * 0.34 - ((count - 1) / 2) * lead;
			return label(`${id}:${i}`, [x - radius - 8, first + before * lead], lines, [size, color], {
				...more,
				anchor: 'end'
			});
		}
		const above = y - radius - 6 - (count - 1 - before) * lead;
		const place = id === 'banks' ? ([at, y + size * 1.5] as const) : ([0, above] as const);
		return label(`${id}:${i}`, place, lines, [size, color], more);
	});
}
