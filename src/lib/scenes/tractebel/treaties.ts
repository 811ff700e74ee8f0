import { inLanguage, type Message } from '$lib/charts/copy';
import { faultMark } from '$lib/charts/fault-mark';
import type { Dimensions } from '$lib/charts/dimensions';
import type { Color, Mark } from '$lib/charts/frame';
import { dot } from '$lib/charts/marks';
import { setText, type Block } from '$lib/charts/set-text';
import type { FaultId } from '$lib/facts/faults';
import { token } from '$lib/facts/fill';
import { m } from '$lib/paraglide/messages';

interface Treaty {
	fact: string;
	color: Color;
	words: Message;
	/** What the paper says of it otherwise. */
	fault?: FaultId;
}

const TREATIES: readonly Treaty[] = [
	{ fact: 'treaties-almaty', color: 'KZ', words: m.tractebel_treaty_almaty },
	{ fact: 'treaty-tashkent', color: 'UZ', words: m.tractebel_treaty_tashkent },
	{
		fact: 'tax-treaty-uzbekistan',
		color: 'UZ',
		words: m.tractebel_treaty_brussels,
		fault: 'disagree-tax-treaty'
	}
];

const GAP = 8;

/** What is said of a treaty, beside its dot; `y` is where its words begin. */
function wordsOf({ fact, words }: Treaty, y: number, { width, label: size, locale }: Dimensions): Block {
	const x = size * 1.5;
	return setText(
		`treaty-${fact}`,
		`${token(fact)} ${inLanguage(words, locale)}`,
		{ x, y: y + size * 0.95, width: width - x, locale },
		{ size, color: 'ink' }
	);
}

/** The least height that the treaties need, in pixels. */
export const treatiesNeed = (dimensions: Dimensions): number =>
	TREATIES.reduce((sum, treaty) => sum + wordsOf(treaty, 0, dimensions).height + GAP, 0);

/** What was signed on the visit, and what wasn't, between two heights: a line of words each. */
export function treatyMarks(top: number, height: number, dimensions: Dimensions): Mark[] {
	const { label: size } = dimensions;
	const spare = Math.max(0, height - treatiesNeed(dimensions)) / TREATIES.length;
	let y = top;
	return TREATIES.flatMap((treaty): Mark[] => {
		const { fact, color, fault } = treaty;
		const words = wordsOf(treaty, y, dimensions);
		const at = [size * 0.55, y + size * 0.62] as const;
		const place = fault
			? faultMark(fault, at, dimensions, { size: size * 0.9 })
			: [dot(`document-${fact}`, at, size * 0.32, color, { enter: { r: 0 } })];
		y += words.height + GAP + Math.min(14, spare);
		return [...place, ...words.marks];
	});
}
