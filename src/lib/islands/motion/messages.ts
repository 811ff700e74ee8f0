import type { CanvasStyle } from '$lib/charts/canvas';
import type { GuessArea } from '$lib/charts/frame';
import type { Table } from '$lib/markup/table';

/** A typeface that pictures are set in, as a worker can fetch it. */
export interface PictureFont {
	family: string;
	/** As a `@font-face` rule says it: one weight, or a range. */
	weight: string;
	/** Absolute address. */
	source: string;
	/** The characters it has, as CSS says it. */
	characters: string;
	/** Whether the page uses it already; otherwise it is fetched when something is set in it. */
	used: boolean;
}

/** How the page looks. */
export interface Appearance extends Pick<CanvasStyle, 'colors' | 'families'> {
	fonts: readonly PictureFont[];
}

/** How a picture comes: out of nothing, moving from where it is, drawn at once on its canvas, or put in place without one. */
export type TransitionKind = 'begin' | 'move' | 'draw' | 'cut';

/** The box in which a picture is shown, in device pixels: it is as large as fits. */
export interface Size {
	width: number;
	height: number;
}

/** What a page asks whoever draws its pictures. A picture is known by a number that the page gives it. */
export type Request<Ask> =
	| ({ kind: 'appearance' } & Appearance)
	/** A picture with a canvas to move on; without one it only ever stands still. */
	| { kind: 'picture'; picture: number; canvas?: OffscreenCanvas; setting: PictureSetting }
	/** Shows a picture. @see Reply: what it looks like at rest comes at once, and `rest` when it has arrived */
	| { kind: 'show'; picture: number; request: number; ask: Ask; transition: TransitionKind; size: Size }
	/** The picture at rest is in the page: the canvas above it can go. */
	| { kind: 'clear'; picture: number; request: number }
	| { kind: 'table'; request: number; ask: Ask }
	/** Something may be asked for soon: it is fetched and laid out. */
	| { kind: 'ahead'; ask: Ask }
	| { kind: 'remove'; picture: number };

/** What a picture is in its page. */
export interface PictureSetting {
	/** Prefix of the ids in its markup. */
	id: string;
	/** Address of the evidence, to which a fact's id is added; without it labels are plain text. */
	evidence?: string;
	/** Whether letters are squeezed into the width they were planned for. */
	fitted?: boolean;
}

/** A picture as it is to stand in the page. */
export interface StillPicture {
	/** Its `<svg>`; empty where the page has its pictures already. */
	markup: string;
	/** In pixels of the picture. */
	width: number;
	height: number;
	/** Where the reader may drag a guess. */
	guess?: GuessArea;
	/** Whether headline and credit of a slide show with it. */
	words: boolean;
}

/** What a page hears back. */
export type Reply =
	/** Whether pictures can move. */
	| { kind: 'ready'; moves: boolean }
	| ({ kind: 'still'; picture: number; request: number } & StillPicture)
	/** The first frame of a motion is on the canvas. @param at when, in milliseconds since 1970 */
	| { kind: 'drawn'; picture: number; request: number; at: number }
	/** The picture has arrived: its last frame is on the canvas. */
	| { kind: 'rest'; picture: number; request: number }
	| { kind: 'table'; request: number; table: Table }
	/** A picture, or the rows behind one, can't be had. */
	| { kind: 'failed'; picture: number; request: number; why: string }
	| { kind: 'no-table'; request: number; why: string };

/** What is said of one picture. */
export type PictureReply = Extract<Reply, { picture: number }>;
