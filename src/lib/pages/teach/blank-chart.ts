import type { Box, Color, Frame, Mark, TextMark } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';

/** Letters larger than this would shout, smaller ones couldn't be read; in pixels of the picture. */
const LARGEST = 24;
const SMALLEST = 13;
/** How tall a box is for its letter. */
const TALL = 1.15;

/** How far a box stays from the words above and below it. */
const CLEAR = 3;

/** The letter of the nth gap, from 0. */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/**
 * A picture with some of its numbers taken out: each label that tells one of these facts in digits becomes a box with a
 * letter, the first fact's an A.
 *
 * @param without beginnings of the keys of marks that say nothing without their colours, such as a key to them
 * @throws when the picture has no such label
 */
export function withGaps(frame: Frame, gaps: readonly string[], without: readonly string[] = []): Frame {
	const found = new Set<string>();
	const labels = frame.marks.filter((mark): mark is TextMark => mark.kind === 'text');
	const marks = frame.marks.flatMap((mark): Mark[] => {
		// On paper a fault mark opens nothing, and a pupil should find the fault.
		if (mark.key.startsWith('fault-') || without.some((start) => mark.key.startsWith(start))) return [];
		if (mark.kind !== 'text' || !mark.fact || !/\d/.test(mark.lines.join(''))) return [mark];
		const index = gaps.indexOf(mark.fact);
		if (index < 0) return [mark];
		found.add(mark.fact);
		const others = labels.filter((other) => other !== mark).map(textBox);
		return gap(mark, letterOf(index), others);
	});
	for (const fact of gaps)
		if (!found.has(fact)) throw new Error(`teach: the picture has no number of "${fact}" to take out`);
	return { ...frame, marks };
}

/** A box between what is written above and below it: lower than it was where these come close, moved where it would be too low. */
function between(box: Box, labels: readonly Box[], least: number): Box {
	const beside = labels.filter((label) => label.x < box.x + box.width && box.x < label.x + label.width);
	const middle = box.y + box.height / 2;
	const top = Math.max(
		box.y,
		...beside.filter((one) => one.y + one.height / 2 < middle).map((one) => one.y + one.height + CLEAR)
	);
	const bottom = Math.min(
		box.y + box.height,
		...beside.filter((one) => one.y + one.height / 2 > middle).map((one) => one.y - CLEAR)
	);
	if (bottom - top >= least) return { ...box, y: top, height: bottom - top };
	return top > box.y ? { ...box, y: top, height: least } : { ...box, y: bottom - least, height: least };
}

/**
 * A box with a letter, in the place of a label: no wider than that was, and clear of what stands above and below, so that it
 * meets none of its neighbours.
 */
function gap(mark: TextMark, letter: string, labels: readonly Box[]): Mark[] {
	const label = textBox(mark);
	const wanted = Math.max(SMALLEST, Math.min(mark.size, LARGEST, label.width * 0.85));
	const middle = label.x + label.width / 2;
	const width = Math.max(wanted, Math.min(label.width, wanted * 3));
	const left = { start: label.x, middle: middle - width / 2, end: label.x + label.width - width };
	const height = Math.max(label.height, wanted * TALL);
	const box = between(
		{ x: left[mark.anchor ?? 'start'], y: label.y + label.height / 2 - height / 2, width, height },
		labels,
		SMALLEST * TALL
	);
	const size = Math.min(wanted, box.height / TALL);
	const key = `${mark.key}-gap`;
	return [
		{ kind: 'rect', key: `${key}-ground`, color: 'paper', ...box, fill: 'solid' },
		{ kind: 'rect', key, color: 'ink', ...box, fill: 'none', stroke: 1.2 },
		{
			kind: 'text',
			key: `${key}-letter`,
			color: 'ink',
			x: box.x + width / 2,
			y: box.y + box.height / 2 + size * 0.35,
			lines: [letter],
			size,
			weight: 600,
			anchor: 'middle'
		}
	];
}

/** Only names tell the republics apart where a copier has black alone; Luxembourg stays grey. */
const blackFor = (color: Color): Color =>
	color === 'LU'
		? 'muted'
		: color === 'accent' ||
			  color === 'fault' ||
			  color === 'BE' ||
			  (REPUBLICS as readonly Color[]).includes(color)
			? 'ink'
			: color;

/** A picture in black alone, for printers and copiers without colours. */
export const inBlack = (frame: Frame): Frame => ({
	...frame,
	marks: frame.marks.map((mark): Mark =>
		mark.kind === 'ribbon' || mark.kind === 'curve'
			? { ...mark, color: blackFor(mark.color), from: blackFor(mark.from) }
			: { ...mark, color: blackFor(mark.color) }
	)
});
