import { place, type Camera, type LonLat } from './camera';
import type { TextMark, Color } from './frame';
import { textWidth } from './measure';

type Anchor = 'start' | 'middle' | 'end';
/** Where a label stands from its place: in steps to the right and line heights down, and how it is aligned. */
export type LabelPosition = readonly [right: number, down: number, anchor: Anchor];

/** Words at a place on the map. */
export interface MapLabel {
	key: string;
	at: LonLat;
	stand: LabelPosition;
	color: Color;
	lines: readonly (readonly [text: string, weight: 400 | 600, fact?: string])[];
}

/** What labels are measured in, in pixels: the size of type, the width of the picture, and a step to the right. */
interface LabelSizes {
	type: number;
	width: number;
	step: number;
}

/** From a line to the next, in pixels. */
export const leadOf = (type: number): number => type * 1.25;

/** The marks of a label, kept inside the picture. */
export function labelMarks(
	{ key, at, stand: [right, down, anchor], color, lines }: MapLabel,
	camera: Camera,
	{ step, type, width }: LabelSizes
): TextMark[] {
	const [x, y] = place(at, camera);
	const lead = leadOf(type);
	const widest = Math.max(...lines.map(([text, weight]) => textWidth(text, type, weight)));
	const before = anchor === 'start' ? 0 : anchor === 'end' ? widest : widest / 2;
	const kept = Math.min(Math.max(x + right * step, before + 2), width - 2 - (widest - before));
	return lines.map(([text, weight, fact], i) => ({
		kind: 'text',
		key: `${key}-${i}`,
		color,
		x: kept,
		y: y + down * lead + i * lead,
		lines: [text],
		size: type,
		weight,
		anchor,
		halo: true,
		fact
	}));
}
