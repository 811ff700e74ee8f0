import { join } from 'node:path';
import { PAGE as PAPER } from '../docx/page';

/** Points, in which PDF measures, to the millimetre. */
const POINTS = 72 / 25.4;

/** Millimetres as PDF measures them. */
export const points = (millimetres: number): number => millimetres * POINTS;

/** A4 and its margins, in points. */
export const PAGE = {
	width: points(PAPER.width),
	height: points(PAPER.height),
	top: points(PAPER.top),
	margin: points(PAPER.margin),
	/** Below here stands only the line at the foot. */
	bottom: points(PAPER.height - PAPER.margin)
} as const;

/** What is between the margins, in points. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** The story's own faces as TrueType, as pictures use them. Builds and tests run at the project's root. */
const face = (name: string) => join('src', 'lib', 'generated', `picture-${name}.ttf`);
export const FACES = {
	serif: face('newsreader-400'),
	display: face('newsreader-display-500'),
	sans: face('instrument-sans-400'),
	bold: face('instrument-sans-600')
} as const;

const INK = '#000000';
const MUTED = '#555555';
export const RULE = '#777777';

/** How words are set: face, size in points, colour, and the room below them. */
export interface Style {
	face: keyof typeof FACES;
	size: number;
	color: string;
	after: number;
}

export const STYLES = {
	title: { face: 'display', size: 22, color: INK, after: 6 },
	heading: { face: 'display', size: 16, color: INK, after: 6 },
	subheading: { face: 'display', size: 12.5, color: INK, after: 4 },
	kicker: { face: 'bold', size: 8.5, color: MUTED, after: 2 },
	lead: { face: 'serif', size: 12.5, color: INK, after: 8 },
	text: { face: 'serif', size: 10.5, color: INK, after: 6 },
	small: { face: 'sans', size: 8, color: MUTED, after: 4 },
	label: { face: 'bold', size: 9, color: MUTED, after: 4 },
	cell: { face: 'sans', size: 9, color: INK, after: 0 },
	foot: { face: 'sans', size: 7.5, color: MUTED, after: 0 }
} as const satisfies Record<string, Style>;
