/** How long a reader waits for a file before it is given up, in milliseconds. */
const TIMEOUT = 15_000;

/** Fetches a file of the site. @throws (rejects) where no host answers, or none in time */
export const fetchInTime = (address: string): Promise<Response> =>
	// Browsers of 2021 can't tell the time.
	fetch(address, { signal: (AbortSignal as Partial<typeof AbortSignal>).timeout?.(TIMEOUT) });
