/**
 * The typefaces of the longest pages on a first visit: they come once the words have been painted in their stand-ins, all at
 * once. A browser that has them already has them in force from the start; so has a page without scripts, and one that is opened
 * at a step, whose reader would lose their line. Runs in the head, after the style that has them (`src/hooks.server.ts`).
 */

import { painted } from './painted';

/** Where it is noted which typefaces this browser has fetched: nothing that a reader has set. */
const KEY = 'distant-partners:faces';

/** How long they are waited for, in milliseconds: then each comes when it comes, and the page goes on. */
const PATIENCE = 3000;

declare global {
	interface Window {
		/** Comes true when typefaces that the words didn't wait for are in force. */
		facesShown?: Promise<void>;
	}
}

const style = document.querySelector<HTMLStyleElement>('style[data-faces]');

/** Whether this browser has fetched them; where nobody can tell, it hasn't. */
function areThere(version: string | undefined): boolean {
	try {
		return localStorage.getItem(KEY) === version;
	} catch {
		return false;
	}
}

/** Fetches one, and comes true in any case, in time: what can't be had stays in its stand-in. */
const fetched = (href: string) =>
	new Promise<unknown>((done) => {
		setTimeout(done, PATIENCE);
		const link = document.createElement('link');
		Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', onload: done, onerror: done, href });
		document.head.append(link);
	});

if (style && !location.hash && !areThere(style.dataset.faces)) {
	style.media = 'not all';
	window.facesShown = painted.then(async () => {
		const addresses = [...style.textContent.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address ?? '');
		await Promise.all(addresses.filter((address) => !address.includes('-seldom')).map(fetched));
		style.removeAttribute('media');
		try {
			localStorage.setItem(KEY, style.dataset.faces ?? '');
		} catch {
			// They are held the next time, too.
		}
	});
}
