/** A height that changes by less is a phone's address bar, coming or going. */
const ADDRESS_BAR = 120;

/**
 * Watches for another size of the window, as after a phone is turned; not for the address bar, which comes and goes while
 * the reader scrolls.
 *
 * @returns what stops it
 */
export function onPageSize(changed: () => void): () => void {
	let [width, height] = [innerWidth, innerHeight];
	const resized = () => {
		if (innerWidth === width && Math.abs(innerHeight - height) < ADDRESS_BAR) return;
		[width, height] = [innerWidth, innerHeight];
		changed();
	};
	addEventListener('resize', resized);
	return () => removeEventListener('resize', resized);
}
