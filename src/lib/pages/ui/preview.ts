import type { Locale } from '$lib/facts/format';
import { escape } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import type { NamedScene } from '$lib/scenes/scene';
import { story } from '$lib/story';
import { SHARE, shareImage } from './share';

/** What a link preview shows of a page. */
export interface Preview {
	locale: Locale;
	title: string;
	description: string;
	/** The page's own full address: previews drop fragments, and would show another page. */
	url: string;
	/** The picture: a scene, and what it shows in words; the story's cover when left out. */
	picture?: { scene: string; alt: string };
}

/** The picture that link previews show of a scene, and of each of its steps. */
export const previewOf = (scene: NamedScene, locale: Locale): Preview['picture'] => ({
	scene: scene.id,
	alt: scene.describe(scene.preview, locale)
});

/**
 * The tags by which previews of links are made (Open Graph, and the one of Twitter's that has no other name), as HTML. The
 * picture is a PNG, as previews draw nothing else.
 */
export function previewTags({ locale, title, description, url, picture }: Preview): string {
	const alt = picture?.alt ?? story(locale).cover.picture;
	const properties = [
		['site_name', m.site_name({}, { locale })],
		['locale', m.head_locale({}, { locale })],
		['type', 'article'],
		['title', title],
		['description', description],
		['url', url],
		['image', shareImage(picture?.scene ?? 'story')],
		['image:width', SHARE.width],
		['image:height', SHARE.height],
		['image:alt', alt]
	];
	return (
		properties
			.map(([name, value]) => `<meta property="og:${name}" content="${escape(String(value))}">`)
			.join('') + '<meta name="twitter:card" content="summary_large_image">'
	);
}
