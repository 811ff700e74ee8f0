/** Beside the picture, a step counts once its card is well in view; below it, as soon as the card has come in. */
const OFFSET = { beside: 0.62, below: 0.86 };
/** Where there is room for the card beside the picture; the same condition as in `story.css`. */
const BESIDE =
	'(min-width: 56.25rem), (min-width: 36rem) and (orientation: landscape) and (max-height: 34rem)';

/** Whether cards stand beside the picture. */
export const beside = (): MediaQueryList => matchMedia(BESIDE);

/** The line at which a step counts: a share of the window's height, from its top. */
export const lineAt = ({ matches }: Pick<MediaQueryList, 'matches'> = beside()): number =>
	matches ? OFFSET.beside : OFFSET.below;
