/** A tenth of a pixel is finer than any screen, and short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
