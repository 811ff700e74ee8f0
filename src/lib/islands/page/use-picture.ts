import { trustedScript } from './trusted';

/** What a link is told whose menu is wanted, once the menu's script is there. */
export const WANTED = 'distant-partners:use';
/** Links to the page where all is that can be done with a picture. */
export const LINKS = 'a.use[href]';
/** The menu's script, below the site's root. */
const SCRIPT = 'picture-menu.js';

/**
 * Has the links beside pictures open a menu where the reader is. Its script is the same for all pages, from files, too, and is
 * fetched when a link is first pressed; where it can't be had, the link leads where it says.
 */
export function usePictures(): void {
	// An old browser has no popovers; its readers follow the links.
	if (!('showPopover' in HTMLElement.prototype)) return;
	// Written out now: slides change their address.
	const script = new URL((document.documentElement.dataset.root ?? '') + SCRIPT, location.href).href;
	let loaded: Promise<unknown> | undefined;
	const open = (link: HTMLAnchorElement) => {
		loaded ??= load(script).catch((error: unknown) => {
			loaded = undefined;
			throw error;
		});
		loaded.then(
			() => link.dispatchEvent(new Event(WANTED, { bubbles: true })),
			() => location.assign(link.href)
		);
	};
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.use')) {
		link.setAttribute('role', 'button');
		link.setAttribute('aria-expanded', 'false');
		const headline = document.getElementById(link.hash.slice(1))?.querySelector('h3')?.textContent;
		if (headline) link.ariaLabel = `${link.textContent}: ${headline}`;
	}
	const linkAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>(LINKS);
	document.addEventListener('click', (event) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const link = linkAt(event);
		if (!link) return;
		event.preventDefault();
		open(link);
	});
	// A button is pressed by the space bar, too.
	document.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		const link = linkAt(event);
		if (!link) return;
		event.preventDefault();
		if (!event.repeat) link.click();
	});
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
