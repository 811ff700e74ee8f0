/** A picture's size, in pixels of its own. */
export interface Room {
	width: number;
	height: number;
}

/** For a frame on a phone, and for a column of text. */
export const NARROW: Room = { width: 328, height: 372 };
export const WIDE: Room = { width: 620, height: 640 };
