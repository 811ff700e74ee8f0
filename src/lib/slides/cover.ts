/** The slide before all others: the story's cover. It has the address of the whole presentation. */
export const COVER = 'top';
