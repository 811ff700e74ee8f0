/** What a direct line asks of a window: events, and whoever opened it. */
export interface LineEnd extends Pick<Window, 'addEventListener'> {
	opener: unknown;
}

/** The part of another window that can be spoken to from any origin. */
type Other = Pick<Window, 'postMessage' | 'closed'>;

/**
 * Speaks to the window that opened this one, and to those that have spoken to it: what pages opened from files have left
 * in WebKit, where each of them is an origin of its own and no `BroadcastChannel` leads from one to the other.
 *
 * @param hear takes what another window says, and tells whether that is one of ours
 * @returns what says something to all of them
 */
export function directLine(here: LineEnd, hear: (data: unknown) => boolean): (message: unknown) => void {
	const others = new Set<Other>();
	if (here.opener) others.add(here.opener as Other);
	here.addEventListener('message', ({ data, source }) => {
		if (hear(data) && source) others.add(source as Window);
	});
	return (message) => {
		for (const other of others)
			if (other.closed) others.delete(other);
			// A file's origin has no name by which it could be meant.
			else other.postMessage(message, '*');
	};
}
