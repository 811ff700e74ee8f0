/** How many paragraphs each part of the paper has; notes and tables count as parts of their own. */
const PARTS = {
	intro: 2,
	politics: 10,
	trade: 7,
	security: 2,
	development: 5,
	conclusion: 1,
	about: 3,
	note: 7,
	table: 2
} as const;

/** Every passage of the paper that can be cited: `intro-1`, `table-2`. */
export const PASSAGES: ReadonlySet<string> = new Set(
	Object.entries(PARTS).flatMap(([part, last]) => Array.from({ length: last }, (_, i) => `${part}-${i + 1}`))
);
