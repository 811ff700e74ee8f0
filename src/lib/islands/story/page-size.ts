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

/**
 * A box that nobody sees, whose size is that of all that the page is laid out by: a tenth of the window's width and of the
 * height of it that always shows (a phone's address bar, which comes and goes while the reader scrolls, takes nothing of it),
 * and a paragraph, whose words a reader may have larger or further apart. They are set in a typeface that is there from the start.
 */
const MEASURED =
	'position:fixed;visibility:hidden;display:flow-root;width:max-content;padding:0 10vw 10vh 0;padding-bottom:10svh;font-family:monospace';

/**
 * Watches for what lays the page out anew: another size of its window, as after a phone is turned, or of its text.
 *
 * @param changed is called before anybody can have scrolled in a window of another size
 * @param restyled is called when the page has been laid out otherwise without one
 */
export function onPageSize(changed: () => void, restyled: () => void): PageSize {
	const box = document.createElement('div');
	box.style.cssText = MEASURED;
	box.append(document.createElement('p'));
	box.firstElementChild?.append('0 0');
	document.body.append(box);
	const sizeOf = () => {
		const { width, height } = box.getBoundingClientRect();
		return `${width} ${height}`;
	};
	let size = sizeOf();
	const look = (found: () => void) => {
		const before = size;
		size = sizeOf();
		if (size !== before) found();
	};
	const observer = new ResizeObserver(() => look(restyled));
	observer.observe(box, { box: 'border-box' });

	const now = () => `${innerWidth} ${innerHeight}`;
	let heard = now();
	const hear = () => {
		heard = now();
		look(changed);
	};
	addEventListener('resize', hear);
	return {
		changes: () => now() !== heard,
		stop: () => {
			observer.disconnect();
			box.remove();
			removeEventListener('resize', hear);
		}
	};
}
