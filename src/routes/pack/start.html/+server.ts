import { render } from 'svelte/server';
import StartPage from '$lib/pages/pack/StartPage.svelte';
import start from '$lib/pages/pack/start.css?inline';
import tokens from '$lib/styles/tokens.css?inline';

export const prerender = true;
export const trailingSlash = 'never';

const LOCALE = 'en';

/** What the pack's start page is made from; nothing on the site leads here. */
export function GET(): Response {
	const { head, body } = render(StartPage, { props: { locale: LOCALE } });
	const html = `<!doctype html><html lang="${LOCALE}"><head><meta charset="utf-8">${head}<style>${tokens}${start}</style></head><body>${body}</body></html>`;
	return new Response(html.replace(/<!--[\s\S]*?-->/g, ''), { headers: { 'content-type': 'text/html' } });
}
