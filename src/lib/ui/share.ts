/** Size of the pictures that link previews show, in pixels: what the large sites ask for. */
export const SHARE = { width: 1200, height: 630 } as const;
