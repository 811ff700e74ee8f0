import { presentation } from '$lib/present/server/presentation';

/** Words, pictures and links. */
export const csr = false;

export const load = () => presentation();
