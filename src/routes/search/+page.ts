import { findable } from '$lib/export/search/records';
import { KINDS } from '$lib/search/search';
import { story } from '$lib/story';

/** Its script is no framework's: `islands/search/boot.ts`. */
export const csr = false;

/** How much can be found of each kind, and where else to go. */
export async function load() {
	const locale = 'en';
	const { cover, chapters } = story(locale);
	const all = await findable(locale);
	const kinds = KINDS.map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }));
	return {
		locale,
		cover,
		chapters: chapters.map(({ id, number, title }) => ({ id, number, title })),
		kinds
	} as const;
}
