/**
 * Keeps cards laid out that have been. Browsers lay out a card when it comes near (`content-visibility` in
 * `styles/story/chapter.css`), and then look in every frame whether it still is: for seventy cards that took a seventh of what
 * scrolling costs.
 */
export function keepLaidOut(root: HTMLElement): void {
	root.addEventListener('contentvisibilityautostatechange', (event) => {
		const { skipped } = event as ContentVisibilityAutoStateChangeEvent;
		const card = event.target as HTMLElement;
		if (!skipped && card.matches('.card')) card.style.contentVisibility = 'visible';
	});
}
