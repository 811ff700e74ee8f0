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

/**
 * The pages that Lighthouse looks at, too, by their addresses below the site's root. What the numbers in pictures are called is
 * about a fiftieth of those that have many.
 */
export const PAGE_BUDGETS: Readonly<Record<string, PageBudget>> = {
	'': { html: 54.8, all: 135.5, requests: 13, words: 10_000 },
	'article/': { html: 165, all: 209, requests: 6, words: 17_500 },
	'scenes/aid/': { html: 31, all: 101, requests: 7, words: 2200 },
	'present/aid-everything/': { html: 10.1, all: 153, requests: 16, words: 225 },
	'sources/': { html: 122, all: 174, requests: 5, words: 49_000 },
	// On a slow machine it has come to rest by then, and what it says of being stored has a character of the second file.
	'teach/': { html: 9.7, all: 74, requests: 7, words: 730 },
	'embed/aid/aid-everything/': { html: 14.2, all: 14.5, requests: 1, words: 195 }
};

/** What reading the whole story may ask for. */
export const STORY_BUDGET = {
	/** Scripts on first load, in kB as they cross the wire. */
	scripts: 80,
	/** Files from its opening to the last step: how many of them come on first load depends on the machine. */
	files: 41,
	/** Between a step and the next, in all moving pictures of the page: attributes written, and nodes put in. */
	changedInMotion: 6,
	addedInMotion: 12
} as const;
