/**
 * Starts the modules that bring a page to life, all at once, when its words have been painted. Where they can't be had, the page
 * stays as it is written; where that is because the site has been renewed since, it is opened anew.
 */

import type {} from './late-faces';
import { painted } from './painted';
import { RENEWED } from './renewed';

/** Written by `src/hooks.server.ts`: imports the page's modules. */
declare const MODULES: () => Promise<unknown>[];

const own = document.currentScript?.textContent ?? '';
const { page = '' } = document.documentElement.dataset;

/** Opens the page anew if the site has another one by now, once: the address, and with it the reader's place, stays. */
async function renew(): Promise<void> {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (entry?.type === 'reload') return;
	const answer = await fetch(location.href, { cache: 'reload' });
	const html = await answer.text();
	// A network's own page, which may answer instead, isn't the same page.
	if (answer.ok && html.includes(`data-page="${page}"`) && !html.includes(own)) {
		history.replaceState(RENEWED, '');
		location.reload();
	}
}

painted
	// Pictures are drawn in the typefaces of the page.
	.then(() => window.facesShown)
	.then(() => Promise.all(MODULES()))
	.catch(renew)
	// Without a network, say: the page is as it is written.
	.catch(() => undefined);
