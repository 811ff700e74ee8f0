/** Links to the page where all is that can be done with a picture. */
const LINKS = 'a.use[href]';

/**
 * Makes the links beside pictures buttons that open the menu in place, and says which picture each is about.
 *
 * @param open opens the menu of a link's picture
 */
export function wireLinks(open: (link: HTMLAnchorElement) => void): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.use')) {
		link.setAttribute('role', 'button');
		link.setAttribute('aria-expanded', 'false');
		const headline = document.getElementById(link.hash.slice(1))?.querySelector('h3')?.textContent;
		if (headline) link.ariaLabel = `${link.textContent}: ${headline}`;
	}
	// What is pressed with another key is wanted elsewhere; a button is pressed by the space bar, too.
	const pressed = (event: MouseEvent | KeyboardEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		if (event instanceof KeyboardEvent && event.key !== ' ') return;
		event.preventDefault();
		open(link);
	};
	document.addEventListener('click', pressed);
	document.addEventListener('keydown', pressed);
}
