import script from 'island:gallery/play';

export const prerender = true;
export const trailingSlash = 'never';

/** What plays the gallery's pictures; the page fetches it when the first one is to move. */
export const GET = (): Response =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
