/** How far into the screen a connector has to come, as a share of its height from below. */
const IN_SIGHT = '0px 0px -12% 0px';

/**
 * Hides the connectors to chapters that are still to come, and has each drawn once, as it comes into sight
 * (`styles/story/chapter.css`). Following the scroll bar they would cost every frame of scrolling a computation of styles.
 */
export function drawConnectors(connectors: Iterable<Element>): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect } of entries) {
				target.classList.toggle('is-undrawn', !isIntersecting && boundingClientRect.top > 0);
				if (isIntersecting) observer.unobserve(target);
			}
		},
		{ rootMargin: IN_SIGHT }
	);
	for (const connector of connectors) observer.observe(connector);
}
