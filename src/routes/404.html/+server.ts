import { render } from 'svelte/server';
import NotFound from '$lib/pages/ui/NotFound.svelte';
import { site } from '$lib/pages/ui/site';

export const prerender = true;
export const trailingSlash = 'never';

/** The page for addresses that lead nowhere: one file, because it may be shown at any depth. */
export function GET(): Response {
	const { head, body } = render(NotFound, {
		props: { locale: 'en', home: `${new URL(site).pathname.replace(/\/$/, '')}/` }
	});
	return new Response(
		`<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
		{
			headers: { 'content-type': 'text/html' }
		}
	);
}
