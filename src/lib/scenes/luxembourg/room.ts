import type { TextMark } from '$lib/charts/frame';
import { label, linesHeight } from '$lib/charts/label';
import { wrap } from '$lib/charts/measure';
import { fact } from '$lib/facts';
import { formatFact, type Form } from '$lib/facts/format';
import type { LayoutInput } from '../scene';

/** The room a picture has, and the sizes of type that suit it. */
export interface Room extends LayoutInput {
	/** Labels. */
	size: number;
	/** Numbers that name a length or an area. */
	number: number;
	/** The one big phrase of a picture. */
	display: number;
	/** From the middle of one thread to the next, about. */
	pitch: number;
	narrow: boolean;
}

/** Picks the sizes for a room: a phone, a tablet, a laptop. */
export function roomOf(input: LayoutInput): Room {
	const { width } = input;
	const [size, number, display, pitch] =
		width < 320
			? [13, 16, 24, 4]
			: width < 480
				? [13, 18, 28, 5]
				: width < 760
					? [15, 24, 40, 6]
					: [16, 28, 50, 7];
	return { ...input, size, number, display, pitch, narrow: width < 480 } as Room;
}

/** A fact's value as a label writes it. */
export const value = (id: string, { locale }: Pick<Room, 'locale'>, form: Form = 'auto'): string =>
	formatFact(fact(id), locale, form);

const DISPLAY_LEADING = 1.05;

/** The big phrase of a picture and, below it, what is counted; and where the two end. */
export function head(
	room: Room,
	key: string,
	phrase: string,
	caption: string,
	id?: string
): { marks: TextMark[]; bottom: number } {
	const { width, size, display } = room;
	const big = wrap(phrase, width, display, 400, 'display');
	const small = wrap(caption, width, size);
	const under = linesHeight(big.length, display, DISPLAY_LEADING) + size * 0.25;
	return {
		marks: [
			label(`phrase-${key}`, [0, display * 0.78], big, [display, 'ink'], {
				font: 'display',
				leading: DISPLAY_LEADING,
				fact: id
			}),
			label(`caption-${key}`, [0, under + size * 0.76], small, [size, 'muted'])
		],
		bottom: under + linesHeight(small.length, size)
	};
}
