/** What the service worker and the pages say to each other. */

/** A page tells a new worker to take over from the old one. */
export const TAKE_OVER = 'distant-partners:take-over';

/** The worker tells the pages how much it has stored. */
export const PROGRESS = 'distant-partners:stored';

export interface Progress {
	kind: typeof PROGRESS;
	/** Bytes as they cross the network. */
	stored: number;
	total: number;
}

/** Address below the site's root, revision (none where the name has it already), and bytes as they cross the network. */
export type StoredFile = readonly [path: string, revision: string | null, bytes: number];

/** Beginnings of addresses that the worker has nothing to do with: what is for other people's pages, and large downloads. */
export const PASSING_BY = ['embed/', 'embed.js', 'scenes/', 'pack/'] as const;

/** What `offline.json` says about the stored site. */
export interface Summary {
	version: string;
	files: number;
	/** Bytes to fetch, compressed. */
	download: number;
	/** Bytes on the reader's device. */
	size: number;
}

/** Whether a message from the worker is about its progress. */
export const isProgress = (data: unknown): data is Progress =>
	typeof data === 'object' && data !== null && (data as Progress).kind === PROGRESS;
