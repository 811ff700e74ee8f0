/** The evidence fetched so far, by fact; each is a page of its own, of a kilobyte or two. */
const fetched = new Map<string, Promise<DocumentFragment>>();

/** @param address the sources page */
function fetchEvidence(fact: string, address: string): Promise<DocumentFragment> {
	const known = fetched.get(fact);
	if (known) return known;
	const evidence = fetch(new URL(`${encodeURIComponent(fact)}.html`, address))
		.then((answer) => {
			if (!answer.ok) throw new Error(`${answer.status}`);
			return answer.text();
		})
		.then((html) => document.createRange().createContextualFragment(html))
		.catch((error: unknown) => {
			// The next try may go better.
			fetched.delete(fact);
			throw error;
		});
	fetched.set(fact, evidence);
	return evidence;
}

/**
 * A click on a number opens its evidence in a dialog: the very piece that the sources page has where the link leads. Where
 * that can't be had, the link does what links do.
 */
export function openEvidence(): void {
	const dialog = document.querySelector<HTMLDialogElement>('#evidence');
	const body = dialog?.querySelector<HTMLElement>('[data-body]');
	const page = dialog?.querySelector<HTMLAnchorElement>('[data-page]');
	if (!dialog || !body || !page || document.documentElement.dataset.page === 'sources') return;
	// A page opened from a file may fetch nothing.
	if (location.protocol === 'file:') return;
	const address = page.href;

	const show = async (fact: string, href: string) => {
		page.href = `${address}#${fact}`;
		body.textContent = dialog.dataset.loading ?? '';
		body.setAttribute('aria-busy', 'true');
		if (!dialog.open) dialog.showModal();
		try {
			const piece = (await fetchEvidence(fact, address)).querySelector('article')?.cloneNode(true);
			if (!(piece instanceof Element)) throw new Error(fact);
			piece.removeAttribute('id');
			// The piece was written for another address.
			for (const link of piece.querySelectorAll('a')) {
				const to = link.getAttribute('href');
				if (to) link.href = new URL(to, address).href;
			}
			body.replaceChildren(piece);
			body.removeAttribute('aria-busy');
			body.scrollTop = 0;
		} catch {
			location.assign(href);
		}
	};

	document.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
			return;
		const target = event.target as Element;
		if (target === dialog) return dialog.close();
		const link = target.closest('a[data-fact]');
		if (!link) {
			// A step named in the evidence may be on this very page: the dialog gets out of its way.
			if (dialog.contains(target) && target.closest('a')?.matches(`[href^="${location.pathname}#"]`))
				dialog.close();
			return;
		}
		event.preventDefault();
		const href = link instanceof HTMLAnchorElement ? link.href : (link.getAttribute('href') ?? '');
		void show(link.getAttribute('data-fact') as string, href);
	});
	// By the time a pointer that rests on a number clicks, the evidence is there.
	document.addEventListener('pointerover', (event) => {
		const fact = (event.target as Element).closest?.('a[data-fact]')?.getAttribute('data-fact');
		if (fact) fetchEvidence(fact, address).catch(() => undefined);
	});
}
