/** A picture's size, in pixels of its own. */
export interface PictureSize {
	width: number;
	height: number;
}

/** For a frame on a phone, and for a column of text. */
export const NARROW: PictureSize = { width: 328, height: 372 };
export const WIDE: PictureSize = { width: 620, height: 640 };

/** The same of the story's cover. */
export const COVER_NARROW: PictureSize = { width: 328, height: 250 };
export const COVER_WIDE: PictureSize = { width: 620, height: 300 };
