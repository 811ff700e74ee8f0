import { teaching } from '$lib/pages/teach/teaching';

export const csr = false;

/** The exercises in source criticism. */
export async function load() {
	const { locale, story, exercises } = await teaching();
	return { locale, cover: story.cover, exercises } as const;
}
