import { presentation } from '$lib/present/server/presentation';

/** Slides are pages; `present/boot-slides.ts` turns them in place. */
export const csr = false;

export const load = () => presentation();
