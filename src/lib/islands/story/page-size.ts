/** What a page is laid out by, as its own script sees it. */
export interface PageSize {
	/**
	 * Whether the window has another size already, of which the page hears with the next frame: what it asks of its layout until
	 * then is of that size, and the reader's place isn't kept there yet.
	 */
	changes: () => boolean;
	/** Ends it. */
	stop: () => void;
}

/** A box that nobody sees, and that makes no room to scroll to. */
const OUT_OF_SIGHT =
	'position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: hidden; visibility: hidden';
/**
 * In it one whose size is that of all that the page is laid out by: the window's width, the height of it that always shows
 * (a phone's address bar, which comes and goes while the reader scrolls, takes nothing of it), and words in a paragraph,
 * which a reader may have larger or further apart. They are set in a typeface that is there from the start.
 */
const MEASURED =
	'display: flow-root; width: max-content; padding-inline-end: 100vw; padding-block-end: 100vh; padding-block-end: 100svh; font-family: monospace';
const WORDS = '0 0';

/**
 * Watches for what lays the page out anew: another size of its window, as after a phone is turned, or of its text.
 *
 * @param changed is called before anybody can have scrolled in a window of another size
 * @param restyled is called when the page has been laid out otherwise without one
 */
export function onPageSize(changed: () => void, restyled: () => void): PageSize {
	const box = document.createElement('div');
	const measured = document.createElement('div');
	const words = document.createElement('p');
	box.style.cssText = OUT_OF_SIGHT;
	measured.style.cssText = MEASURED;
	words.textContent = WORDS;
	measured.append(words);
	box.append(measured);
	document.body.append(box);
	const sizeOf = () => `${measured.offsetWidth} ${measured.offsetHeight}`;
	let size = sizeOf();
	const look = (found: () => void) => {
		const before = size;
		size = sizeOf();
		if (size !== before) found();
	};
	const observer = new ResizeObserver(() => look(restyled));
	observer.observe(measured, { box: 'border-box' });

	const now = () => [innerWidth, innerHeight] as const;
	let heard = now();
	const hear = () => {
		heard = now();
		look(changed);
	};
	addEventListener('resize', hear);
	return {
		changes: () => innerWidth !== heard[0] || innerHeight !== heard[1],
		stop: () => {
			observer.disconnect();
			box.remove();
			removeEventListener('resize', hear);
		}
	};
}
