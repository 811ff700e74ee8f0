import { presentation } from '$lib/pages/slides/presentation';

/** Slides are pages; `islands/slides/boot-slides.ts` turns them in place. */
export const csr = false;

export const load = () => presentation();
