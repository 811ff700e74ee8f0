import { CHANGED, choose, inForce } from './preferences';

/**
 * The switch between scrolling, stepping and the article. On the story page the first two change the page in place;
 * everything else is a link that also says how the reader wants to read.
 */
export function wireViews(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')];
	const page = document.documentElement.dataset.page;
	const mark = () => {
		const now = page === 'story' ? inForce('view') : page;
		for (const link of links) {
			if (link.dataset.viewLink === now) link.setAttribute('aria-current', 'page');
			else link.removeAttribute('aria-current');
		}
	};
	mark();
	document.addEventListener(CHANGED, mark);
	for (const link of links)
		link.addEventListener('click', (event) => {
			const view = link.dataset.viewLink as string;
			choose('view', view);
			if (page === 'story' && view !== 'article') event.preventDefault();
			// The step the reader is at goes along from the article to the story.
			else if (page === 'article' && view !== 'article') link.hash = location.hash;
		});
}
