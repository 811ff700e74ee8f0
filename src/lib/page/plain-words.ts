/** A step, or the opening of a chapter, in plain words. */
export interface PlainWords {
	/** An opening has none of its own. */
	headline?: string;
	paragraphs: readonly HTMLElement[];
}

/** How long a reader waits for the words before they are given up, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * The story in plain words, by the ids of its chapters and steps.
 *
 * @param root address of the site's root
 * @throws when they can't be had
 */
export async function fetchPlainWords(root: string): Promise<ReadonlyMap<string, PlainWords>> {
	const address = new URL(__PACKED__ ? 'files/plain.js' : 'plain.html', root).href;
	const text = await (__PACKED__ ? loadText(address) : fetchText(address));
	const html = document.createRange().createContextualFragment(text);
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
	if (words.length === 0) throw new Error(`${address}: there are no words in it`);
	return new Map(words);
}

async function fetchText(address: string): Promise<string> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.text();
}

/** The same for a page opened from a file, which may fetch nothing but load scripts: this one hands the text to its element. */
async function loadText(address: string): Promise<string> {
	const script = document.createElement('script');
	script.src = address;
	try {
		await new Promise((resolve, reject) => {
			script.addEventListener('load', resolve);
			script.addEventListener('error', () => reject(new Error(`${address}: it is not there`)));
			document.head.append(script);
		});
	} finally {
		script.remove();
	}
	return script.dataset.text ?? '';
}
