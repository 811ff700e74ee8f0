import { fetchedText } from '$lib/islands/page/fetched-text';
import { pageAtRest } from '$lib/islands/page/rest';
import { isThrifty } from '$lib/islands/page/thrifty';
import { trustedHtml } from '$lib/islands/page/trusted';

/**
 * Has the notes of the story's numbers at hand once the page lies still, and numbers what they are about when it is
 * printed: in whichever words the story then is. Where they can't be had, the page says where they are.
 */
export async function fetchNotes(root: HTMLElement): Promise<void> {
	const place = root.querySelector('[data-notes] [data-no-list]');
	if (!place || isThrifty()) return;
	await pageAtRest();
	const text = await fetchedText({
		site: new URL('notes.html', location.href).href,
		pack: new URL('files/notes.js', location.href).href
	});
	const list = document.createRange().createContextualFragment(trustedHtml(text)).querySelector('ol');
	// What answers instead, such as a network’s own page, is no list of notes.
	if (!list) return;
	place.replaceWith(list);
	const numbers = new Map(
		[...list.querySelectorAll<HTMLElement>('[data-of]')].map(({ dataset }, i) => [dataset.of, i + 1])
	);
	addEventListener('beforeprint', () => {
		for (const link of root.querySelectorAll<HTMLAnchorElement>(':is(.standfirst, .card) a.fact')) {
			const number = numbers.get(link.hash.slice(1));
			if (number !== undefined) link.dataset.note = String(number);
		}
	});
}
