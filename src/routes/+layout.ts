// Every page is complete as HTML, so SvelteKit builds no scripts for browsers: `scripts/lib/islands.mjs` builds what brings pages to life.
export const csr = false;
export const prerender = true;
export const trailingSlash = 'always';
