/** The least height, in CSS pixels, that a picture is laid out in; where there is less room it is shown smaller. */
export const LOWEST_ROOM = 300;
/** The greatest width of a picture so low: type for more would be too large for its height. */
export const WIDEST_LOW_ROOM = 470;

/** The one size in which pictures are drawn where no script can measure: it reads on a phone and on paper. */
export const COMPACT = { width: 400, height: 440 } as const;
