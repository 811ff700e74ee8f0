/** Beside the picture, a step counts once its card is well in view; below it, as soon as the card has come in. */
const OFFSET = { beside: 0.62, below: 0.86 };
/** Where the picture isn't pinned it stands below its card, and a step counts as its card comes to the top, in rem below the bar. */
const UNDER_BAR = 4.5;

/** Where there is room for the card beside the picture; the same condition as in `story/shapes.css` and `step-view.css`. */
export const BESIDE =
	'(min-width: 56.25rem) and (min-height: 26rem), (min-width: 36rem) and (max-height: 34rem) and (min-height: 26rem), (min-width: 36rem) and (max-height: 34rem) and (pointer: coarse)';
/** Where there is no room to pin a picture; the same condition as in `story/low.css` and `step-view.css`. */
export const LOW = '(max-height: 34rem) and (width < 36rem), (height < 26rem) and (not (pointer: coarse))';

/** The line at which steps count. */
export interface Line {
	/** A share of the window's height, from its top. */
	share: () => number;
	/** Conditions on which it depends, besides the window's height. */
	layouts: readonly MediaQueryList[];
}

/** The line at which steps count, as the page is laid out now and from now on. */
export function readingLine(): Line {
	const [low, beside] = [matchMedia(LOW), matchMedia(BESIDE)];
	const share = () => {
		if (!low.matches) return beside.matches ? OFFSET.beside : OFFSET.below;
		const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
		return Math.min(1, (UNDER_BAR * rem) / innerHeight);
	};
	return { share, layouts: [low, beside] };
}
