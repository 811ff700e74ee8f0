import { render } from 'svelte/server';
import type NotFound from '$lib/pages/ui/NotFound.svelte';
import { site } from '$lib/pages/ui/site';

/** A page that may be shown at any address: it loads nothing, and its links begin at the site's root. */
export function barePage(page: typeof NotFound): Response {
	const locale = 'en';
	const home = `${new URL(site).pathname.replace(/\/$/, '')}/`;
	const { head, body } = render(page, { props: { locale, home } });
	return new Response(
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
		{ headers: { 'content-type': 'text/html' } }
	);
}
