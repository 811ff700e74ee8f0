/** Names of the files that a scene hands out; they say where they come from, wherever they end up. */

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Pixels of a PNG for each of the page's: sharp on any screen. */
export const SCALE = 2;

const STEM = 'distant-partners';

/** @param id of the step */
export const svgName = (id: string, scheme: Scheme): string => `${STEM}-${id}-${scheme}.svg`;
/** @param id of the step */
export const pngName = (id: string, scheme: Scheme): string => `${STEM}-${id}-${scheme}-${SCALE}x.png`;
/** @param id of the step; for all steps of a scene, the folder of its files */
export const dataName = (id: string, ending: 'csv' | 'json'): string => `${STEM}-${id}.${ending}`;
