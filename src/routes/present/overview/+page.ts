import { presentation } from '$lib/pages/slides/presentation';

/** Words, pictures and links. */
export const csr = false;

export const load = () => presentation();
