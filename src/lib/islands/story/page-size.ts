/** A height that changes by less is a phone's address bar, coming or going. */
const ADDRESS_BAR = 120;

/** The size of the window, as a page hears of it. */
export interface PageSize {
	/**
	 * Whether the window has another size already, of which the page hears with the next frame: what it asks of its layout until
	 * then is of that size, and the reader's place isn't kept there yet.
	 */
	changes: () => boolean;
	/** Ends it. */
	stop: () => void;
}

/**
 * Watches for another size of the window, as after a phone is turned; not for the address bar, which comes and goes while
 * the reader scrolls.
 */
export function onPageSize(changed: () => void): PageSize {
	const now = () => [innerWidth, innerHeight] as const;
	let [width, height] = now();
	let heard = now();
	const resized = () => {
		heard = now();
		if (innerWidth === width && Math.abs(innerHeight - height) < ADDRESS_BAR) return;
		[width, height] = now();
		changed();
	};
	addEventListener('resize', resized);
	return {
		changes: () => innerWidth !== heard[0] || innerHeight !== heard[1],
		stop: () => removeEventListener('resize', resized)
	};
}
