import { fetchedText } from './fetched-text';
import { trustedHtml } from './trusted';

/** A step, or the opening of a chapter, in plain words. */
export interface PlainWords {
	/** An opening has none of its own. */
	headline?: string;
	paragraphs: readonly HTMLElement[];
}

/**
 * The story in plain words, by the ids of its chapters and steps.
 *
 * @param root address of the site's root
 * @throws when they can't be had
 */
export async function fetchPlainWords(root: string): Promise<ReadonlyMap<string, PlainWords>> {
	const site = new URL('plain.html', root).href;
	const text = await fetchedText({ site, pack: new URL('files/plain.js', root).href });
	const html = document.createRange().createContextualFragment(trustedHtml(text));
	// They were written for the site's root.
	for (const link of html.querySelectorAll('a'))
		link.href = new URL(link.getAttribute('href') ?? '', root).href;
	const words = [...html.querySelectorAll<HTMLElement>('[data-of]')].map((element): [string, PlainWords] => [
		element.dataset.of ?? '',
		{
			headline: element.querySelector('h3')?.textContent,
			paragraphs: [...element.querySelectorAll('p')]
		}
	]);
	// What answers instead, such as a network’s own page, is no plain text.
	if (words.length === 0) throw new Error(`${site}: there are no words in it`);
	return new Map(words);
}
