import type { Frame, Mark, TextMark, Color } from '$lib/charts/frame';
import { textBox } from '$lib/charts/measure';
import { REPUBLICS } from '$lib/facts';

/** Letters larger than this would shout, smaller ones couldn't be read; in pixels of the picture. */
const LARGEST = 24;
const SMALLEST = 13;

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
	const marks = frame.marks.flatMap((mark): Mark[] => {
		// On paper a darn opens nothing, and a pupil should find the fault.
		if (mark.key.startsWith('darn-') || without.some((start) => mark.key.startsWith(start))) return [];
		if (mark.kind !== 'text' || !mark.fact || !/\d/.test(mark.lines.join(''))) return [mark];
		const index = gaps.indexOf(mark.fact);
		if (index < 0) return [mark];
		found.add(mark.fact);
		return gap(mark, letterOf(index));
	});
	for (const fact of gaps)
		if (!found.has(fact)) throw new Error(`teach: the picture has no number of "${fact}" to take out`);
	return { ...frame, marks };
}

/** A box with a letter, in the place of a label: no wider than that was, so that it meets none of its neighbours. */
function gap(mark: TextMark, letter: string): Mark[] {
	const label = textBox(mark);
	const size = Math.max(SMALLEST, Math.min(mark.size, LARGEST, label.width * 0.85));
	const middle = label.x + label.width / 2;
	const width = Math.max(size, Math.min(label.width, size * 3));
	const left = { start: label.x, middle: middle - width / 2, end: label.x + label.width - width };
	const height = Math.max(label.height, size * 1.15);
	const box = {
		x: left[mark.anchor ?? 'start'],
		y: label.y + label.height / 2 - height / 2,
		width,
		height
	};
	const key = `${mark.key}-gap`;
	return [
		{ kind: 'rect', key: `${key}-ground`, color: 'paper', ...box, fill: 'solid' },
		{ kind: 'rect', key, color: 'ink', ...box, fill: 'none', stroke: 1.2 },
		{
			kind: 'text',
			key: `${key}-letter`,
			color: 'ink',
			x: box.x + width / 2,
			y: box.y + height / 2 + size * 0.35,
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
			  color === 'darn' ||
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
