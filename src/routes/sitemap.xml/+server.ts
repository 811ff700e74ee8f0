import { outline } from '$lib/story';
import { site } from '$lib/ui/site';

export const prerender = true;

/** The pages there are; those with a parameter in their address are parts of others, but for the scenes'. */
const PAGES = [
	...Object.keys(import.meta.glob('../**/+page.svelte'))
		.map((file) => file.replace(/^\.\.\/|\+page\.svelte$/g, ''))
		.filter((path) => !path.includes('[')),
	...outline.map(({ scene }) => `scenes/${scene}/`)
].sort();

/** Every page, for search engines. */
export function GET(): Response {
	const urls = PAGES.map((path) => `\t<url><loc>${site}/${path}</loc></url>`).join('\n');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
