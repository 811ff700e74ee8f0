import script from 'island:picture-menu/menu';

export const prerender = true;
export const trailingSlash = 'never';

/** The menu of what can be done with a picture; pages fetch it when it is first asked for. */
export const GET = (): Response =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
