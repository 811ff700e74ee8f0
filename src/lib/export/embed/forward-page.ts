import { createHash } from 'node:crypto';
import { escape } from '$lib/markup/text';
import type { Locale } from '$lib/facts/format';
import { previewTags, type Preview } from '$lib/pages/ui/preview';
import { site } from '$lib/pages/ui/site';
import { forwardScript } from '../../embed/forward';

/** A page that leads on from a former address. */
interface Forward {
	/** What there is to see, for the title and the link. */
	title: string;
	locale: Locale;
	/** Relative address to lead on to. */
	href: string;
	/** Full address that search engines are told instead. */
	canonical: string;
	/** What link previews show, which wait for no script; `url` is the address that this one leads to. */
	preview: Pick<Preview, 'description' | 'url' | 'picture'>;
	/** What an embed has besides: who asks for oEmbed finds it, its host hears the former id, and a picture stands in. */
	embed?: {
		/** Path of the embed below the folder of the embeds, ending in a slash. */
		path: string;
		/** The former address below that folder, without a slash at its end. */
		from: string;
		/** Relative address of a picture, and what it shows. */
		picture: string;
		alt: string;
	};
}

/**
 * The page at a former address, as a whole file. It leads on by a script, which keeps query and fragment; where scripts
 * don't run, by itself; and by a link where a frame may do neither.
 */
export function forwardPage({ title, locale, href, canonical, preview, embed }: Forward): string {
	const script = forwardScript(href, embed?.from);
	const hash = createHash('sha256').update(script).digest('base64');
	const policy = `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
	const oembed = embed
		? `\n<link rel="alternate" type="application/json+oembed" href="${site}/embed/${embed.path}oembed.json" title="${escape(title)}">`
		: '';
	const picture = embed
		? `<noscript><img src="${embed.picture}" alt="${escape(embed.alt)}" style="max-width:100%"></noscript>`
		: '';
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">${oembed}
${previewTags({ ...preview, title, locale })}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>
</head>
<body>
<p><a href="${href}">${escape(title)}</a></p>
${picture}
</body>
</html>
`;
}
