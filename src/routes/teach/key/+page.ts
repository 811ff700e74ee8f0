import { teaching } from '$lib/pages/teach/teaching';

export const csr = false;

/** The answers to everything. */
export async function load() {
	const { locale, story, sheets, exercises } = await teaching();
	return { locale, cover: story.cover, sheets, exercises } as const;
}
