import { range } from 'd3-array';
import { inLanguage, type Message } from '$lib/charts/copy';
import { straight } from '$lib/charts/curve-between';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, Mark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { curve, dot } from '$lib/charts/marks';
import { setText, type Block } from '$lib/charts/set-text';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';

interface Treaty {
	fact: string;
	color: Color;
	words: Message;
	/** How many papers were signed: as many dots. */
	papers: number;
	/** Signed elsewhere and earlier. */
	earlier?: boolean;
}

const TREATIES: readonly Treaty[] = [
	{ fact: 'treaties-almaty', color: 'KZ', words: m.tractebel_treaty_almaty, papers: 2 },
	{ fact: 'treaty-tashkent', color: 'UZ', words: m.tractebel_treaty_tashkent, papers: 2 },
	{ fact: 'tax-treaty-uzbekistan', color: 'UZ', words: m.tractebel_treaty_brussels, papers: 1, earlier: true }
];

const GAP = 8;
const headingHeight = ({ narrow, label: size }: Dimensions): number => (narrow ? 0 : size + 9);
const lineLength = ({ narrow }: Dimensions): number => (narrow ? 44 : 150);

/** What is said of a treaty, right of its line; `y` is where its words begin. */
function wordsOf({ fact, words }: Treaty, y: number, dimensions: Dimensions): Block {
	const { width, label: size, locale } = dimensions;
	const x = lineLength(dimensions) + 14;
	return setText(
		`treaty-${fact}`,
		`${token(fact)} ${inLanguage(words, locale)}`,
		{ x, y: y + size * 0.95, width: width - x, locale },
		{ size, color: 'ink' }
	);
}

/** The least height that the treaties need, in pixels. */
export const treatiesNeed = (dimensions: Dimensions): number =>
	TREATIES.reduce(
		(sum, treaty) => sum + wordsOf(treaty, 0, dimensions).height + GAP,
		headingHeight(dimensions)
	);

/** The treaties of 1998, between two heights: a line for each signing, a dot on it for each paper signed. */
export function treatyMarks(top: number, height: number, dimensions: Dimensions): Mark[] {
	const { narrow, label: size, locale } = dimensions;
	const spare = Math.max(0, height - treatiesNeed(dimensions)) / TREATIES.length;
	const end = lineLength(dimensions) - 7;
	const heading = m.tractebel_treaties({}, { locale });
	let y = top + headingHeight(dimensions);
	const rows = TREATIES.flatMap((treaty, i): Mark[] => {
		const { fact, color, papers, earlier } = treaty;
		const words = wordsOf(treaty, y, dimensions);
		const middle = y + (narrow ? 9 : words.height / 2);
		y += words.height + GAP + Math.min(22, spare);
		return [
			curve(`treaty-${fact}`, straight([0, middle], [end, middle]), color, {
				from: 'BE',
				strands: earlier ? 1 : 3,
				spread0: 7,
				spread1: 7,
				colorStop: 0.4,
				dashed: earlier,
				delay: 0.15 * i
			}),
			...range(papers).map((n) =>
				dot(`document-${fact}-${n}`, [end - n * 16, middle], 5.5, color, {
					fill: earlier ? 'hollow' : 'solid',
					enter: { r: 0 },
					delay: 0.4
				})
			),
			...words.marks
		];
	});
	return narrow
		? rows
		: [label('treaties', [0, top + size], heading, [size, 'muted'], { halo: false }), ...rows];
}
