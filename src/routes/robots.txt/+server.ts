import { site } from '$lib/pages/ui/site';

export const prerender = true;

/** Everyone may read everything; it is heeded at an origin's root only, which is where a site without `BASE_PATH` lives. */
export const GET = (): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
