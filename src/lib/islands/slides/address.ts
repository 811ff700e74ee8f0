import { guessIn, keptGuess } from '$lib/islands/story/kept-guess';
import { deckIn, type DeckName } from '../../slides/deck-name';

/** Address of a folder's page, as links have it: where no server finds it in its folder, it is named. */
export const pageIn = (folder: string): string => (__PACKED__ ? `${folder}index.html` : folder);

/** Address of a step in the story: in the pack, in the article. @param root the site's, ending in a slash */
export const stepInStory = (root: string, step: string): string =>
	__PACKED__ ? `${root}article/index.html#${step}` : `${root}#${step}`;

/** What the fragment of a presentation's address may say; it never leaves the browser. */
export interface Fragment {
	/** The pair of windows that this one belongs to. */
	session?: string;
	/** The slides that are shown, where that isn't all of them. */
	deck?: DeckName;
	/** What somebody guessed, in euros. */
	guess?: number;
}

const SESSION = /^[a-z0-9]{8,36}$/;

/** Whether a text can be the name of a session: what comes from an address or another window is a stranger's. */
export const isSession = (text: unknown): text is string => typeof text === 'string' && SESSION.test(text);

/** Reads a fragment; whatever makes no sense in it is left out. */
export function readFragment(hash: string): Fragment {
	const session = new URLSearchParams(hash.replace(/^#/, '')).get('session');
	return { session: isSession(session) ? session : undefined, deck: deckIn(hash), guess: guessIn(hash) };
}

/** The fragment that says so: a deck to be kept, a guess to be handed in. Empty when there is nothing to say. */
export function fragmentOf({ session, deck, guess }: Fragment): string {
	const said = [session && `session=${session}`, deck, guess !== undefined && keptGuess(guess)];
	const parts = said.filter((part) => typeof part === 'string');
	return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** A new name for a pair of windows. */
export const newSession = (): string =>
	[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
