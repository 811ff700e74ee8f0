/** What whoever embeds a picture may ask for in its address, and what a host's script leaves there to be known by. */
export interface Options {
	theme: 'auto' | 'light' | 'dark';
	/** The picture alone, without headline and words. */
	plain: boolean;
	/** The name pym.js gave the frame. */
	childId?: string;
	/** What WordPress wants to hear back with each message. */
	secret?: string;
}

/** Names that hosts make up; whatever has other signs in it isn't one. */
const NAME = /^[\w:.-]{1,100}$/;
const named = (value: string | null): string | undefined =>
	value !== null && NAME.test(value) ? value : undefined;

/**
 * Reads the options from an address. What is missing, unknown or malformed counts as not asked for; nothing throws.
 *
 * @param search the query, with its question mark
 * @param hash the fragment, with its hash; WordPress writes `#?secret=…`
 */
export function readOptions(search: string, hash: string): Options {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		plain: query.get('plain') === '1',
		childId: named(query.get('childId')),
		secret: named(new URLSearchParams(hash.replace(/^#/, '')).get('secret'))
	};
}

/** The options as the end of an address, for the way to the next step: only what was understood is passed on. */
export function writeOptions({ theme, plain, childId, secret }: Options): string {
	const query = new URLSearchParams();
	if (theme !== 'auto') query.set('theme', theme);
	if (plain) query.set('plain', '1');
	if (childId) query.set('childId', childId);
	const search = query.size > 0 ? `?${query}` : '';
	return secret ? `${search}#?secret=${secret}` : search;
}
