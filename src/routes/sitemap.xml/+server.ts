import { outline } from '$lib/story';
import { exercises } from '$lib/story/teaching/exercises';
import { lessons } from '$lib/story/teaching/lessons';
import { site } from '$lib/pages/ui/site';

export const prerender = true;

/** What parameters in addresses may be; pages with any other parameter are parts of others. */
const VALUES: Readonly<Record<string, readonly { id: string }[]>> = {
	'[chapter]': outline,
	'[scene]': outline,
	'[lesson]': lessons,
	'[exercise]': exercises
};

/** An address with its parameter filled in, in every way there is. */
function filled(path: string): string[] {
	const [parameter = ''] = /\[.*?\]/.exec(path) ?? [];
	return parameter ? (VALUES[parameter] ?? []).map(({ id }) => path.replace(parameter, id)) : [path];
}

/** The pages there are. */
const PAGES = Object.keys(import.meta.glob('../**/+page.svelte'))
	.map((file) => file.replace(/^\.\.\/|\+page\.svelte$/g, ''))
	.flatMap(filled)
	.sort();

/** Every page, for search engines. */
export function GET(): Response {
	const urls = PAGES.map((path) => `\t<url><loc>${site}/${path}</loc></url>`).join('\n');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
