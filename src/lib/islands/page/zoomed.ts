/** Whether the reader has zoomed in with two fingers; then one finger moves the page about. */
export const zoomed = (): boolean => (globalThis.visualViewport?.scale ?? 1) > 1.01;

/** Marks an element while the reader is zoomed in: style sheets leave fingers to the browser then. @returns what stops it */
export function markZoomed(element: HTMLElement): () => void {
	const mark = () => element.toggleAttribute('data-zoomed', zoomed());
	mark();
	globalThis.visualViewport?.addEventListener('resize', mark);
	return () => globalThis.visualViewport?.removeEventListener('resize', mark);
}
