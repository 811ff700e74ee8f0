/** What a page says to a service worker that is storing the site. */

/** The reader is busy: ask for nothing more until they rest. */
export const HOLD = 'distant-partners:hold';

/** The reader wants the site stored, even where data are to be saved. */
export const WANTED = 'distant-partners:wanted';

/** Ask once more for what was refused. */
export const AGAIN = 'distant-partners:again';
