/**
 * The menu of what can be done with a picture: one script for story, article, slides and the zip, fetched when a link beside
 * a picture is first pressed (`open.ts`).
 */
import { FIRST } from '$lib/embed/languages';
import {
	citationLine,
	menuNodes,
	packedPlaces,
	picturedBy,
	placesOf,
	type Doing,
	type Places
} from '$lib/embed/picture-menu';
import { html } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { fetchInTime } from '../page/fetch-in-time';
import style from './menu.css?inline';
import { trustedHtml } from '../page/trusted';
import { packed, rootOf, WANTED } from './open';

const locale = document.documentElement.lang as 'en';
const ID = 'uses';

/** What is this very page: it needn't lead to itself. */
const HERE: Readonly<Record<string, readonly (keyof Places)[]>> = { story: ['story'], present: ['slide'] };

/** The picture whose menu is open, or was last. */
interface Picture {
	/** What opened it. */
	opener: HTMLElement;
	headline: string;
	places: Places;
	/** Full address of the step in the story, wherever the page itself is. */
	address: string;
	/** Full address of the page that has all of it. */
	page: string;
}

/** What a script can do here; the embed's code has to be fetched, which a page opened from a file can't. */
function doings(): Doing[] {
	return [
		'copy-link',
		...('share' in navigator ? (['share'] as const) : []),
		...(packed ? [] : (['copy-frame'] as const)),
		'copy-citation'
	];
}

/** The headline of a step, as a page has it: beside its picture, or in the overview of slides. */
function headlineOf(step: string): string {
	const place = document.getElementById(step);
	const said = place?.querySelector('h3') ?? document.querySelector('h1');
	return place?.dataset.headline ?? said?.textContent?.trim() ?? '';
}

function pictureOf(opener: HTMLElement, page: string): Picture | undefined {
	const named = picturedBy(page);
	if (!named) return undefined;
	const which = { locale: FIRST, scene: named.scene, step: named.step };
	// A link in the zip leads to the published site.
	const places = packed ? packedPlaces(which, rootOf(page), named.root) : placesOf(which, named.root);
	return {
		opener,
		headline: headlineOf(named.step),
		places,
		address: `${named.root}#${named.step}`,
		page
	};
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

const menu = document.createElement('div');
menu.id = ID;
menu.className = 'uses';
menu.popover = 'auto';
menu.setAttribute('role', 'dialog');
menu.tabIndex = -1;

let open: Picture | undefined;
/** The code of the embed that is shown; asked for as the menu opens, so that it is there when it is to be copied. */
let frame: Promise<string> | undefined;

/** The step on the stage may change while the menu is open. What a reader is about to press must not: then it closes. */
const changes = new MutationObserver(() => close());

function close(): void {
	if (menu.matches(':popover-open')) menu.hidePopover();
}

function show(picture: Picture): void {
	open = picture;
	const { opener, headline, places } = picture;
	frame = undefined;
	const name = m.use_picture_of({ headline }, { locale });
	menu.ariaLabel = name;
	const list = menuNodes(places, {
		locale,
		does: doings(),
		without: HERE[document.documentElement.dataset.page ?? ''] ?? []
	});
	const note = packed || !navigator.onLine ? [m.use_online({}, { locale })] : [];
	menu.innerHTML = trustedHtml(
		html([
			{ tag: 'p', attributes: { class: 'name' }, inside: name },
			list,
			...note.map((inside) => ({ tag: 'p', attributes: { class: 'note' }, inside })),
			{ tag: 'p', attributes: { role: 'status' } },
			{ tag: 'pre', attributes: { class: 'copied', tabindex: 0, hidden: '' } }
		])
	);
	// After its picture: there the next key press finds it, and what comes after it.
	(opener.closest('figure, .words') ?? opener).after(menu);
	opener.style.setProperty('anchor-name', '--use');
	opener.setAttribute('aria-controls', ID);
	opener.setAttribute('aria-expanded', 'true');
	menu.showPopover();
	menu.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
	changes.observe(opener, { attributeFilter: ['href'], characterData: true, childList: true, subtree: true });
	if (!packed) frame = fetchFrame(places.oembed);
	frame?.catch(() => undefined);
}

menu.addEventListener('toggle', (event) => {
	if ((event as ToggleEvent).newState !== 'closed') return;
	changes.disconnect();
	const { opener } = open ?? {};
	opener?.style.removeProperty('anchor-name');
	opener?.setAttribute('aria-expanded', 'false');
});

/** Shows and copies a text; where the browser refuses, it is selected for the reader to copy. */
async function copy(text: string, done: string): Promise<void> {
	const box = menu.querySelector<HTMLElement>('.copied');
	const status = menu.querySelector('[role=status]');
	if (!box || !status) return;
	box.textContent = text;
	box.hidden = false;
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = done;
	} catch {
		box.focus({ preventScroll: true });
		getSelection()?.selectAllChildren(box);
		status.textContent = m.use_by_hand({}, { locale });
	}
	box.scrollIntoView({ block: 'nearest' });
}

async function fetchFrame(address: string): Promise<string> {
	const answer = await fetchInTime(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return ((await answer.json()) as { html: string }).html;
}

async function share({ headline, address }: Picture): Promise<void> {
	try {
		await navigator.share({ title: headline, url: address });
	} catch (error) {
		// Whoever calls it off has seen enough; where it fails, there is still the link.
		if ((error as Error).name !== 'AbortError') await copyLink(address);
	}
}

const copyLink = (address: string) => copy(address, m.use_copied_link({}, { locale }));

async function copyFrame({ places }: Picture): Promise<void> {
	try {
		// It may have failed for want of a network that is there by now.
		const code = await (frame ?? fetchFrame(places.oembed)).catch(() => fetchFrame(places.oembed));
		await copy(code, m.use_copied_frame({}, { locale }));
	} catch {
		const status = menu.querySelector('[role=status]');
		if (status) status.textContent = m.use_frame_missing({}, { locale });
	}
}

const DO: Readonly<Record<Doing, (picture: Picture) => Promise<void>>> = {
	share,
	'copy-link': ({ address }) => copyLink(address),
	'copy-frame': copyFrame,
	'copy-citation': ({ headline, page }) =>
		copy(citationLine(headline, page, locale), m.use_copied_citation({}, { locale }))
};

menu.addEventListener('click', ({ target }) => {
	const doing = (target as Element).closest<HTMLElement>('[data-do]')?.dataset.do as Doing | undefined;
	if (doing && open) void DO[doing](open);
	// What a link leads to may be on this very page: the menu would stand before it.
	else if ((target as Element).closest('a:not([download])')) close();
});

/** Whether the menu was open when what opened it was pressed: a press beside it closes it, and the click that follows must not open it anew. */
let pressedOpen = false;
document.addEventListener(
	'pointerdown',
	({ target }) => {
		pressedOpen = menu.matches(':popover-open') && open?.opener.contains(target as Node) === true;
	},
	true
);

document.addEventListener(WANTED, (event) => {
	const { target, detail } = event as CustomEvent<string>;
	const wasOpen = pressedOpen || menu.matches(':popover-open');
	pressedOpen = false;
	if (wasOpen && target === open?.opener) return close();
	const picture = pictureOf(target as HTMLElement, detail);
	if (picture) show(picture);
});
