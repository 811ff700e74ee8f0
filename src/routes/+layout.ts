// Each page says for itself that it needs no framework: said here, SvelteKit would build no scripts for browsers at all.
export const prerender = true;
export const trailingSlash = 'always';
