import type { Frame } from '$lib/charts/frame';
import type { FilledTask } from '$lib/pages/teach/filled';
import { site } from '$lib/pages/ui/site';
import { chartOf, pngOf } from '../images';
import type { DeckName } from '../../slides/deck-name';
import type { Block } from './blocks';

/** Pixels of a chart's PNG for each of the chart's own: sharp on paper, and not too heavy to mail. */
const SHARPNESS = 2.5;
/** How wide charts stand in a document, in millimetres: as in print; smaller where the key repeats them. */
export const WIDE = 100;
export const IN_KEY = 74;

/** Complete address of a step's slide in a deck. */
export const slide = (step: string, deck: DeckName): string => `${site}/present/${step}/#${deck}`;

/** A chart. @param width how wide it stands, in millimetres */
export function picture(frame: Frame, title: string, alt: string, width = WIDE): Block {
	const svg = chartOf(frame, { scheme: 'projector', title, description: alt });
	return {
		kind: 'picture',
		png: () => pngOf(svg, SHARPNESS, true),
		size: [frame.width, frame.height],
		width,
		alt
	};
}

/** Words with a label, where there are any. */
export const labelled = (label: string, words: FilledTask['task'] | undefined): Block[] =>
	words ? [{ kind: 'labelled', label, words }] : [];

/** Tasks, with lines to write on. @param from how many went before, where they are parted */
export const asked = (tasks: readonly FilledTask[], from = 0): Block => ({
	kind: 'tasks',
	tasks: tasks.map(({ task, lines }) => ({ words: task, lines })),
	from
});

/** Tasks, with their answers. */
export const answered = (tasks: readonly FilledTask[]): Block => ({
	kind: 'answers',
	tasks: tasks.map(({ task, answer }) => ({ words: task, answer }))
});
