import { apply, CHANGED, inForce } from './preferences';

/** How long a page may take to change its words before it says that it is at it, in milliseconds. */
const PATIENCE = 400;

/**
 * Keeps a page in the words that the reader has chosen: the full ones, which it has, or plain ones, which have to be
 * fetched. Where they can't be had, the full words stay, and the page says so.
 *
 * @param fetchWords gets the plain words; what it gets puts them into the page, and gives what brings the full ones back
 * @returns what stops it
 */
export function followPlain(fetchWords: () => Promise<() => () => void>): () => void {
	const { dataset } = document.documentElement;
	const toast = document.querySelector<HTMLElement>('[data-toast]');
	const say = (words = '') => {
		if (toast) toast.textContent = words;
	};
	let bringBack: (() => void) | undefined;

	const follow = async () => {
		if (inForce('text') !== 'plain') {
			bringBack?.();
			bringBack = undefined;
			dataset.shownText = 'full';
			return;
		}
		if (bringBack) return;
		const slow = setTimeout(() => say(toast?.dataset.plainComes), PATIENCE);
		try {
			const show = await fetchWords();
			// By now the reader may have changed their mind, or asked twice.
			if (inForce('text') === 'plain' && !bringBack) {
				bringBack = show();
				dataset.shownText = 'plain';
			}
			say();
		} catch {
			apply('text', 'full');
			document.dispatchEvent(new CustomEvent(CHANGED));
			say(toast?.dataset.plainFailed);
		} finally {
			clearTimeout(slow);
		}
	};
	const changed = () => void follow();
	document.addEventListener(CHANGED, changed);
	changed();
	return () => document.removeEventListener(CHANGED, changed);
}
