/** A clock that can be paused: how long a lesson has taken so far. It holds numbers only, so that a reload can keep it. */
export interface Stopwatch {
	/** Milliseconds up to the last pause. */
	before: number;
	/** When it was last set going, in milliseconds since 1970; nothing while it stands. */
	since?: number;
}

export const STOPPED: Stopwatch = { before: 0 };

export const elapsed = ({ before, since }: Stopwatch, now: number): number =>
	before + (since === undefined ? 0 : Math.max(0, now - since));

/** Sets it going, or pauses it. */
export const toggled = (watch: Stopwatch, now: number): Stopwatch =>
	watch.since === undefined ? { before: watch.before, since: now } : { before: elapsed(watch, now) };

/** Reads what was kept; what is no stopwatch is one that stands at zero. */
export function readStopwatch(text: string | undefined): Stopwatch {
	try {
		const { before, since } = JSON.parse(text ?? '{}') as Partial<Stopwatch>;
		const amount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
		if (amount(before)) return { before: before as number, since: amount(since) ? since : undefined };
	} catch {
		// Not ours, or damaged.
	}
	return STOPPED;
}

/** "3:07", or "1:02:45" from an hour on. */
export function clockText(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (n: number) => String(n % 60).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	return minutes < 60
		? `${minutes}:${two(seconds)}`
		: `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}
