import { groupOf } from './evidence-group';
import { fetchInTime } from './fetch-in-time';
import { trustedHtml } from './trusted';

/** The files fetched so far, by address: a chapter's evidence is fetched once, and from then on opens at once. */
const fetched = new Map<string, Promise<DocumentFragment>>();

function fetchPieces(address: string): Promise<DocumentFragment> {
	const known = fetched.get(address);
	if (known) return known;
	const pieces = fetchInTime(address)
		.then((answer) => {
			if (answer.ok) return answer.text();
			throw new Error(`${answer.status}`);
		})
		.then((html) => document.createRange().createContextualFragment(trustedHtml(html)))
		.catch((error: unknown) => {
			// The next try may go better.
			fetched.delete(address);
			throw error;
		});
	fetched.set(address, pieces);
	return pieces;
}

const LINKS = 'a.fact, a.number, a[data-fact], a.term';

/**
 * A click on a number opens its evidence in a dialog, and one on a marked word what it means: the very piece that the page
 * has where the link leads. Where that can't be had, the page stays, says so, and links there.
 */
export function openEvidence(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#evidence');
	const body = dialog?.querySelector<HTMLElement>('[data-body]');
	const page = dialog?.querySelector<HTMLAnchorElement>('[data-page]');
	if (!dialog || !body || !page || document.documentElement.dataset.page === 'sources') return;
	// A page opened from a file may fetch nothing; and an old browser has no dialogs.
	if (location.protocol === 'file:' || !dialog.showModal) return;
	const index = dialog.dataset.index ?? '';
	const sources = {
		address: page.href,
		file: (id: string) => `${groupOf(id, index) ?? id}.html`,
		label: page.textContent,
		name: dialog.ariaLabel
	};
	const label = page.dataset.glossary ?? '';
	const glossary = {
		address: new URL('../glossary/', page.href).href,
		file: () => 'words.html',
		label,
		name: label
	};
	const pieceOf = (link: Element): [id: string, from: typeof sources] => {
		// Links in drawings have no `hash`.
		const [, id = ''] = link.getAttribute('href')?.split('#') ?? [];
		return [id, link.matches('.term') ? glossary : sources];
	};
	const fetchFor = (id: string, { address, file }: typeof sources) =>
		fetchPieces(new URL(file(id), address).href);

	/** Puts something into the dialog. Whoever listens hears what has the focus: where it begins, and not the first link there is. */
	const put = (piece: Element, start: HTMLElement | null) => {
		body.replaceChildren(piece);
		dialog.scrollTop = 0;
		if (!start) return;
		start.tabIndex = -1;
		start.focus({ preventScroll: true });
	};
	const say = (words = '') => {
		const line = document.createElement('p');
		line.textContent = words;
		put(line, line);
	};

	const show = async (id: string, from: typeof sources) => {
		const { address, label, name } = from;
		page.href = `${address}#${id}`;
		page.textContent = label;
		dialog.ariaLabel = name;
		body.setAttribute('aria-busy', 'true');
		if (!dialog.open) dialog.showModal();
		say(dialog.dataset.loading);
		const asked = page.href;
		const pieces = await fetchFor(id, from).catch(() => undefined);
		// The reader may have opened another while this one was fetched.
		if (page.href !== asked) return;
		const piece = pieces?.getElementById(id)?.cloneNode(true);
		body.removeAttribute('aria-busy');
		if (!(piece instanceof Element)) return say(dialog.dataset.failed);
		piece.removeAttribute('id');
		// The piece was written for another address.
		for (const link of piece.querySelectorAll('a')) {
			const to = link.getAttribute('href');
			if (to) link.href = new URL(to, address).href;
		}
		const heading = piece.querySelector<HTMLElement>('h2, h3');
		dialog.ariaLabel = `${name}: ${(heading?.querySelector('.label') ?? heading)?.textContent}`;
		put(piece, heading);
	};

	document.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
			return;
		const target = event.target as Element;
		if (target === dialog) return dialog.close();
		const link = target.closest(LINKS);
		if (!link) {
			// A step named in the evidence may be on this very page: the dialog gets out of its way.
			const to = dialog.contains(target) ? target.closest('a')?.href.split('#') : undefined;
			if (to?.[1] && to[0] === location.href.split('#')[0]) dialog.close();
			return;
		}
		event.preventDefault();
		void show(...pieceOf(link));
	});
	// By the time a pointer that rests on a number clicks, or who tabbed there presses Enter, the evidence is there.
	for (const near of ['pointerover', 'focusin'])
		document.addEventListener(near, ({ target }) => {
			const link = (target as Element).closest?.(LINKS);
			if (link) fetchFor(...pieceOf(link)).catch(() => undefined);
		});
}
