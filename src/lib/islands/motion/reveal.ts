import type { Frame } from '$lib/charts/frame';
import type { Layer } from '$lib/scenes/scene';

/** What a slide shows of its picture, and whether its headline and credit show. */
export interface Revealed {
	frame: Frame;
	words: boolean;
}

/**
 * A picture as far as it has been revealed: its first `count` layers. What no layer of the state names shows from the
 * start.
 */
export function revealed(frame: Frame, layers: readonly Layer[], count: number): Revealed {
	const hidden = new Set(layers.slice(Math.max(1, count)));
	if (hidden.size === 0) return { frame, words: true };
	const marks = frame.marks.filter((mark) => !hidden.has(mark.kind === 'text' ? 'labels' : 'shapes'));
	return {
		frame: { ...frame, marks, plot: hidden.has('axes') ? undefined : frame.plot },
		words: !hidden.has('words')
	};
}
