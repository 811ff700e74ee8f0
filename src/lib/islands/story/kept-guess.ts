/** A guess is written in millions, like the field it is typed into. */
export const MILLION = 1e6;
/** The most millions that can be guessed. */
export const MOST = 100;

/**
 * Reads a guess from an address's fragment, whatever else that says; it never leaves the browser.
 *
 * @returns euros; nothing where there is no guess, or none that makes sense
 */
export function guessIn(hash: string): number | undefined {
	const typed = new URLSearchParams(hash.replace(/^#/, '')).get('guess');
	const millions = typed && /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : undefined;
	return millions === undefined || millions > MOST ? undefined : millions * MILLION;
}

/** The part of a fragment that keeps a guess. @param guess in euros */
export const keptGuess = (guess: number): string => `guess=${Math.round(guess / MILLION)}`;
