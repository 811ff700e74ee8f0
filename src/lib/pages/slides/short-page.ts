import { render } from 'svelte/server';
import type { Locale } from '$lib/facts/format';
import { previewTags, type Preview } from '../ui/preview';
import ShortPage from './ShortPage.svelte';

/** The page behind a short address: it leads on at once, and has a link where it can't. */
export function shortPage(
	{ preview, ...target }: { href: string; headline: string; oembed: string; preview: Preview },
	locale: Locale
): string {
	const { head, body } = render(ShortPage, { props: { ...target, locale } });
	const plain = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
	return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">${plain(head)}${previewTags(preview)}</head><body>${plain(body)}</body></html>`;
}
