/** A4 and its margins, in millimetres: those of a printed worksheet. */
export const PAGE = { width: 210, height: 297, margin: 15, top: 12 } as const;

/** What is between the margins. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Twentieths of a point, in which documents measure, to the millimetre. */
const TWIPS = 1440 / 25.4;

/** Millimetres as documents measure them. */
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS);
