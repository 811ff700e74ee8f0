import type { Frame } from '$lib/charts/frame';
import { plain, type FilledTask } from '$lib/pages/teach/filled';
import { site } from '$lib/pages/ui/site';
import { chartOf, pngOf } from '../images';
import type { Block } from './blocks';

/** Pixels of a chart's PNG for each of the chart's own: sharp on paper, and not too heavy to mail. */
const SHARPNESS = 2.5;
/** How wide charts stand in a document, in millimetres; smaller where tasks have to fit below. */
const WIDE = 112;
export const BESIDE_TASKS = 74;

/** Complete address of a step's slide. */
export const slide = (step: string): string => `${site}/present/${step}/`;

/** A chart. @param width how wide it stands, in millimetres */
export function picture(frame: Frame, title: string, alt: string, width = WIDE): Block {
	const svg = chartOf(frame, { scheme: 'projector', title, description: alt });
	return { kind: 'picture', png: () => pngOf(svg, SHARPNESS), size: [frame.width, frame.height], width, alt };
}

/** Words with a label, where there are any. */
export const labelled = (label: string, words: FilledTask['task'] | undefined): Block[] =>
	words ? [{ kind: 'labelled', label, words }] : [];

/** Tasks, with lines to write on. */
export const asked = (tasks: readonly FilledTask[]): Block[] =>
	tasks.flatMap(({ task, lines }, i): Block[] => [
		{ kind: 'task', words: `${i + 1}. ${plain(task)}` },
		{ kind: 'lines', count: lines }
	]);

/** Tasks, with their answers. */
export const answered = (tasks: readonly FilledTask[]): Block[] =>
	tasks.flatMap(({ task, answer }, i): Block[] => [
		{ kind: 'question', words: `${i + 1}. ${plain(task)}` },
		{ kind: 'text', words: answer }
	]);
