/** Changes the address of the page, and leaves the history as it is. Browsers refuse that where it is done too often: then it stays. */
export function keepAddress(address: string, state: unknown = history.state): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// The next change may be let through.
	}
}
