import { fetchedText } from '$lib/islands/page/fetched-text';
import { pageAtRest } from '$lib/islands/page/rest';
import { isThrifty } from '$lib/islands/page/thrifty';
import { trustedHtml } from '$lib/islands/page/trusted';

/**
 * Has the notes of the story's numbers at hand once the page lies still, and puts them into it when it is printed, with the
 * numbers of what they are about: in whichever words the story then is. Where they can't be had, the page says where they are.
 */
export async function fetchNotes(root: HTMLElement): Promise<void> {
	const place = root.querySelector<HTMLElement>('[data-notes] [data-no-list]');
	if (!place || isThrifty()) return;
	await pageAtRest();
	const text = await fetchedText({
		site: new URL('notes.html', location.href).href,
		pack: new URL('files/notes.js', location.href).href
	});
	place.dataset.fetched = '';
	/** Which note is a fact's, by its id, once they are in the page. */
	let numbers: ReadonlyMap<string, number> | undefined;
	addEventListener('beforeprint', () => {
		numbers ??= putNotes(place, text);
		for (const link of root.querySelectorAll<HTMLAnchorElement>(':is(.standfirst, .card) a.fact')) {
			const number = numbers.get(link.hash.slice(1));
			if (number !== undefined) link.dataset.note = String(number);
		}
	});
}

/** Puts the list of notes where the page says where they are. What was fetched instead, such as a network’s own page, is no such list. */
function putNotes(place: HTMLElement, text: string): ReadonlyMap<string, number> {
	const list = document.createRange().createContextualFragment(trustedHtml(text)).querySelector('ol');
	if (!list) return new Map();
	place.replaceWith(list);
	return new Map(
		[...list.querySelectorAll<HTMLElement>('[data-of]')].map(({ dataset }, i) => [dataset.of ?? '', i + 1])
	);
}
