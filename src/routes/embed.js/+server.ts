import script from 'island:embed/parent';

export const prerender = true;
export const trailingSlash = 'never';

/** The script for pages that show our frames. */
export const GET = (): Response =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
