/** How far into the screen the threads have to come, as a share of its height from below. */
const IN_SIGHT = '0px 0px -12% 0px';

/**
 * Winds up the threads between chapters that are still to come, and has each spun once, as it comes into sight
 * (`styles/story/chapter.css`). Following the scroll bar they would cost every frame of scrolling a computation of styles.
 */
export function spinConnectors(connectors: Iterable<Element>): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect } of entries) {
				target.classList.toggle('is-wound', !isIntersecting && boundingClientRect.top > 0);
				if (isIntersecting) observer.unobserve(target);
			}
		},
		{ rootMargin: IN_SIGHT }
	);
	for (const connector of connectors) observer.observe(connector);
}
