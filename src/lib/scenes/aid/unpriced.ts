import { mean } from 'd3-array';
import { say, type Message } from '$lib/charts/copy';
import type { Box, Color, Mark, TextMark } from '$lib/charts/frame';
import { label } from '$lib/charts/label';
import { dot } from '$lib/charts/marks';
import { textWidth, wrap } from '$lib/charts/measure';
import { countryName } from '$lib/charts/names';
import { REPUBLICS, type Republic } from '$lib/facts';
import { m } from '$lib/paraglide/messages';
import { labelHeight, type AidDimensions } from './dimensions';
import { ribbonMarks } from './flows';
import { PRICED, TOTALS } from './grants';
import { giverLabels, republicLabels } from './labels';
import { fittingScale, stackNodes } from './stack';
import { radiusOf, unpricedCurves, type HelpId } from './unpriced-curves';
import { giverLabelHeight, placeWhole, wholeScale } from './whole';

/** Help without a price: dashed curves from Luxembourg, over the pale ribbons of what has one. */
export function unpriced(dimensions: AidDimensions): Mark[] {
	const { height, node, columns, oneLine } = dimensions;
	const radius = radiusOf(dimensions);
	const kazakhstan = labelHeight(dimensions, oneLine ? 1 : 2) + 4 + radius;
	const below = { labelled: false, top: kazakhstan + radius };
	const limit = height - giverLabelHeight(dimensions) - 2;
	// The scale of the whole Sankey, unless Kazakhstan's place at the top leaves too little room for it.
	const scale = Math.min(wholeScale(dimensions), fittingScale(dimensions, below, limit));
	// Spread over the room that the purposes' labels don't need here.
	const free = Math.max(0, limit - stackNodes(dimensions, scale, below).bottom);
	const stack = stackNodes(dimensions, scale, { ...below, extra: free / PRICED.length });
	const placed = placeWhole(dimensions, scale, stack);
	const boxOf = (id: string) => placed.nodes.get(id) as Box;
	const middles = new Map<Republic, number>([
		['KZ', kazakhstan],
		...PRICED.map((code) => [code, boxOf(code).y + boxOf(code).height / 2] as const)
	]);
	const ends = endsOf(dimensions, middles);
	const hollow = { fill: 'hollow', enter: { r: 0 } } as const;
	return [
		...ribbonMarks(placed, node, () => false),
		...unpricedCurves(dimensions, boxOf('LU'), middles, ends),
		dot('dot:KZ', [columns[1] + node / 2, kazakhstan], radius, 'KZ', hollow),
		...[...ends].map(([id, y]) => dot(`dot:${id}`, [columns[2] + node / 2, y], radius, 'LU', hollow)),
		...giverLabels('BE', boxOf('BE'), dimensions, TOTALS.BE, false),
		...giverLabels('LU', boxOf('LU'), dimensions, TOTALS.LU),
		...kazakhstanLabels(dimensions, kazakhstan - radius),
		...PRICED.flatMap((code) => republicLabels(code, columns[1], stack.tops.get(code) ?? 0, dimensions)),
		...purposeWords('banks', ends, dimensions),
		...purposeWords('laboratories', ends, dimensions)
	];
}

/** Where the curves of each purpose meet: in the middle of their republics. */
function endsOf(dimensions: AidDimensions, middles: ReadonlyMap<Republic, number>): Map<HelpId, number> {
	const middleOf = (codes: readonly Republic[]) => mean(codes, (code) => middles.get(code)) ?? 0;
	const banks = Math.max(labelHeight(dimensions, 2), middleOf(['KZ', 'UZ']));
	return new Map([
		['banks', banks],
		['laboratories', Math.max(middleOf(REPUBLICS), banks + 4 * dimensions.lead + 20)]
	]);
}

function kazakhstanLabels(dimensions: AidDimensions, top: number): TextMark[] {
	const { label: size, lead, columns, oneLine, locale } = dimensions;
	const x = columns[1];
	const after = oneLine ? textWidth(countryName('KZ', locale), size, 600) + 7 : 0;
	return [
		...republicLabels('KZ', x, top - (oneLine ? 0 : lead - 1), dimensions),
		label('no-euro', [x + after, top - 6], say(m.aid_no_euro, locale), [size, 'KZ'])
	];
}

/** What is said of each kind of help. */
const WORDS: Readonly<Record<HelpId, readonly { words: Message; color: Color; fact?: string }[]>> = {
	banks: [
		{ words: m.aid_banks, color: 'ink' },
		{ words: m.aid_no_price, color: 'LU' },
		{ words: m.aid_banks_since, color: 'muted', fact: 'aid-banks-since' }
	],
	laboratories: [
		{ words: m.aid_laboratories, color: 'ink' },
		{ words: m.aid_no_price, color: 'LU' },
		{ words: m.aid_lab_countries, color: 'muted', fact: 'aid-lab-countries' },
		{ words: m.aid_lab_all_five, color: 'muted' }
	]
};

/** The words beside the end of a kind of help, the first of them its name. */
function purposeWords(
	id: HelpId,
	ends: ReadonlyMap<HelpId, number>,
	{ width, labels: x, label: size, lead, locale }: AidDimensions
): TextMark[] {
	let y = (ends.get(id) ?? 0) + 0.34 * size - lead;
	return WORDS[id].map(({ words, color, fact }, i) => {
		const weight = i === 0 ? 600 : 400;
		const lines = wrap(say(words, locale), width - x, size, weight);
		const mark = label(`${id}:${i}`, [x, y], lines, [size, color], { weight, fact, leading: lead / size });
		y += lines.length * lead;
		return mark;
	});
}
