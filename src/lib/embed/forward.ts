/**
 * Former addresses lead on to those of today: what the page at a former address does, and what an embed then tells its
 * host. A host that finds its frame by the frame's address has to hear the former one.
 */

/** The end of a query that says from which scene's or step's former address a reader was led on. */
const FIELD = /(?:\?&?|&)from=([a-z]{1,60}(?:\/[a-z-]{1,60})?)$/;

/**
 * The script of the page at a former address. Query and fragment go along; nothing is added to the history, and nothing
 * of the page shows.
 *
 * @param href relative address to lead on to, without a query
 * @param from for an embed, its former address below the folder of the embeds, without a slash at its end
 */
export function forwardScript(href: string, from?: string): string {
	const query = from === undefined ? 'location.search' : `(location.search||'?')+'&from=${from}'`;
	return `document.documentElement.hidden=true;location.replace('${href}'+${query}+location.hash)`;
}

/**
 * The address that an embed's host knows it by: its own, or the former one that it was led on from.
 *
 * @param href full address of the embed
 */
export function knownAddress(href: string): string {
	const url = new URL(href);
	const [, from] = FIELD.exec(url.search) ?? [];
	if (from === undefined) return href;
	url.pathname = url.pathname.replace(/(.*\/embed\/).*/, `$1${from}/`);
	url.search = url.search.replace(FIELD, '');
	return url.href;
}
