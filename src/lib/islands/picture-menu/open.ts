import { trustedScript } from '../page/trusted';

/** The event that asks for a menu, once its script is there: its target is what opens it, its detail the address of its page. */
export const WANTED = 'distant-partners:use';
/** The menu's script, below the site's root. */
const SCRIPT = 'picture-menu.js';

let loaded: Promise<void> | undefined;

/** The zip's pages are files, whose addresses don't change; there such an address leads to the web. */
export const packed = location.protocol === 'file:';
/** Full address of the root of the site, or of the zip, ending in a slash. */
export const rootOf = (page: string): string =>
	packed
		? new URL(document.documentElement.dataset.root ?? '', document.baseURI).href
		: page.replace(/scenes\/[^/]*\/#.*$/, '');

/**
 * Opens a picture's menu. Its script is the same for all pages, from files, too, and is fetched when it is first asked for;
 * where it can't be had, or a browser has no popovers, the reader is led to the page where all is.
 *
 * @param page full address of that page
 */
export async function openMenu(opener: HTMLElement, page: string): Promise<void> {
	try {
		if (!('showPopover' in opener)) throw new Error('There are no popovers.');
		await (loaded ??= load(rootOf(page) + SCRIPT));
		opener.dispatchEvent(new CustomEvent(WANTED, { bubbles: true, detail: page }));
	} catch {
		loaded = undefined;
		location.assign(page);
	}
}

function load(address: string): Promise<void> {
	return new Promise((done, failed) => {
		const script = Object.assign(document.createElement('script'), {
			src: trustedScript(address),
			onload: () => done(),
			onerror: () => failed(new Error(`${address}: it is not there`))
		});
		document.head.append(script);
	});
}
