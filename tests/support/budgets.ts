/**
 * What a page may ask of whoever opens it, in figures that are the same on every machine. What differs from machine to
 * machine is only told, by `npm run bench` (docs/performance.md).
 */
export interface PageBudget {
	/** The most that its HTML may weigh, in kB (1000 bytes) as hosts compress it. */
	html: number;
	/** The most that all of it may weigh on first load, with headers, in the same. */
	all: number;
	/** How many requests it may make on first load, its own included; the service worker's are for another visit. */
	requests: number;
	/** How many words its HTML has at least, for whoever reads it without a script. */
	words: number;
}

/** The pages that Lighthouse looks at, too, by their addresses below the site's root. */
export const PAGE_BUDGETS: Readonly<Record<string, PageBudget>> = {
	'': { html: 1, all: 1, requests: 1, words: 1 },
	'article/': { html: 1, all: 1, requests: 1, words: 1 },
	'scenes/aid/': { html: 1, all: 1, requests: 1, words: 1 },
	'present/aid-everything/': { html: 1, all: 1, requests: 1, words: 1 },
	'sources/': { html: 1, all: 1, requests: 1, words: 1 },
	'teach/': { html: 1, all: 1, requests: 1, words: 1 },
	'embed/aid/aid-everything/': { html: 1, all: 1, requests: 1, words: 1 }
};

/** What reading the whole story may ask for. */
export const STORY_BUDGET = {
	/** Scripts on first load, in kB as they cross the wire. */
	scripts: 80,
	/** Requests after the first load, from the cover to the last step. */
	requestsWhileReading: 1,
	/** Between a step and the next, in all moving pictures of the page: attributes written, and nodes put in. */
	changedInMotion: 6,
	addedInMotion: 12
} as const;
