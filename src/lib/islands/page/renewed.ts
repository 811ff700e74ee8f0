/** The history's state when a page has opened itself anew, until it has come to life. */
export const RENEWED = 'renewed';
