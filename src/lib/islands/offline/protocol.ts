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

/** The worker tells the pages that the host doesn't hand out what is to be stored. */
export const REFUSED = 'distant-partners:refused';

/** A file that the host doesn't hand out. */
export interface Refused {
	/** Address below the site's root. */
	file: string;
	/** What the host answered: 404, say; or 200 with something else in it. */
	status: number;
}

export interface Refusal {
	kind: typeof REFUSED;
	/** All of them; none, once everything is stored. */
	refused: readonly Refused[];
}

/** A file, as a worker knows it: its address below the site's root, and a revision made from its content. */
type StoredFile = readonly [path: string, revision: string];

/**
 * Files that are fetched together, as a gzipped zip: where it is, how many bytes cross the network, and what is in it.
 * Pages are many and small, and much alike: together they are a request instead of hundreds, and a fifth less to fetch.
 */
export type Bundle = readonly [path: string, bytes: number, files: readonly StoredFile[]];

/** What the service worker stores; `scripts/lib/precache.mjs` writes it. */
export interface Stored {
	bundles: readonly Bundle[];
	/** What is fetched by itself: scripts, styles and typefaces. Their names change with their content. */
	files: readonly (readonly [path: string, bytes: number])[];
	/** Content types of the files in the bundles, by the ends of their names. */
	types: Readonly<Record<string, string>>;
	summary: Summary;
}

/** Beginnings of addresses that the worker has nothing to do with: what is for other people's pages, and large downloads. */
export const PASSING_BY = ['embed/', 'embed.js', 'scenes/', 'pack/'] as const;

/** What `offline.json` says about the stored site. */
export interface Summary {
	version: string;
	files: number;
	/** Requests that storing it takes. */
	requests: number;
	/** Bytes to fetch, compressed. */
	download: number;
	/** Bytes on the reader's device. */
	size: number;
	/** In the worker's own copy: what isn't stored, because the host refused it. */
	refused?: readonly Refused[];
}

const isOf = (kind: string, data: unknown) =>
	typeof data === 'object' && data !== null && (data as { kind?: unknown }).kind === kind;

/** Whether a message from the worker is about its progress. */
export const isProgress = (data: unknown): data is Progress => isOf(PROGRESS, data);

/** Whether a message from the worker is about what it was refused. */
export const isRefusal = (data: unknown): data is Refusal => isOf(REFUSED, data);
