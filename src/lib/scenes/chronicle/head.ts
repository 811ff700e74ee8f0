import type { TextMark } from '$lib/charts/frame';
import { textWidth, wrap } from '$lib/charts/measure';
import { headWords } from './head-words';
import type { Room } from './room';
import type { View } from './states';

/** The big words at the top left, each fact in them a mark of its own, and the line below. */
export function headMarks(view: View, { width, big, line, locale }: Room): TextMark[] {
	const words = headWords(view, locale);
	let x = 0;
	const parts = words.big.map(({ text, fact }, i): TextMark => {
		const at = x;
		x += textWidth(text, big, 400, 'display');
		return {
			kind: 'text',
			key: `head-${view}-${i}`,
			color: 'ink',
			x: at,
			y: Math.round(big * 0.78),
			lines: [text.trimEnd()],
			size: big,
			font: 'display',
			fact
		};
	});
	return [
		...parts,
		{
			kind: 'text',
			key: `head-${view}-line`,
			color: 'ink',
			x: 1,
			y: Math.round(big * 1.02 + line * 0.76),
			lines: wrap(words.line, width - 4, line),
			size: line
		}
	];
}
