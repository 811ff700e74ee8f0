import { teaching } from '$lib/pages/teach/teaching';
import { presentation } from '$lib/pages/slides/presentation';

/** The notes are all in the page; `islands/slides/boot-notes.ts` shows one slide's at a time. */
export const csr = false;

export const load = async () => ({ ...(await presentation()), lessons: (await teaching()).lessons });
