import { place, type Camera, type LonLat } from '$lib/charts/camera';
import type { TextMark, Tone } from '$lib/charts/frame';
import { textWidth } from '$lib/charts/measure';
import type { Sizes } from './room';

type Anchor = 'start' | 'middle' | 'end';
/** Where a label stands from its place: in desk sizes to the right and line heights down, and how it is aligned. */
export type Stand = readonly [right: number, down: number, anchor: Anchor];

/** Words at a place on the map. */
export interface Label {
	key: string;
	at: LonLat;
	stand: Stand;
	tone: Tone;
	lines: readonly (readonly [text: string, weight: 400 | 600])[];
}

/** The marks of a label, kept inside the picture. */
export function labelMarks(
	{ key, at, stand: [right, down, anchor], tone, lines }: Label,
	camera: Camera,
	{ desk, type, width }: Sizes
): TextMark[] {
	const [x, y] = place(at, camera);
	const lead = type * 1.25;
	const widest = Math.max(...lines.map(([text, weight]) => textWidth(text, type, weight)));
	const before = anchor === 'start' ? 0 : anchor === 'end' ? widest : widest / 2;
	const kept = Math.min(Math.max(x + right * desk, before + 2), width - 2 - (widest - before));
	return lines.map(([text, weight], i) => ({
		kind: 'text',
		key: `${key}-${i}`,
		tone,
		x: kept,
		y: y + down * lead + i * lead,
		lines: [text],
		size: type,
		weight,
		anchor,
		halo: true
	}));
}
