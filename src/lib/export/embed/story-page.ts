import { drawnMarks } from '$lib/charts/axis';
import { coverFrame } from '$lib/charts/cover';
import type { Locale } from '$lib/facts/format';
import { escape, markup } from '$lib/markup/text';
import { m } from '$lib/paraglide/messages';
import { site } from '$lib/pages/ui/site';
import { story } from '$lib/story';
import { STORY, storyPath } from '../../embed/address';
import { COVER_NARROW, COVER_WIDE } from '../../embed/sizes';
import { frameHtml, quoteHtml } from '../../embed/snippets';
import script from 'island:embed/step-script';
import { storyHeight } from './height';
import { AGE, WIDTH, shareThumbnail, type OEmbed } from './oembed';
import { documentHtml, licenceHtml, outLink } from './page';
import { Pictures } from './picture';
import { stepStyle } from './style';
import { versionOf } from './version';

/** What the story is called where it is shown among other things. */
const titleOf = (locale: Locale): string => {
	const { title, kicker } = story(locale).cover;
	return `${title}: ${m.share_story({ years: kicker }, { locale })}`;
};

/** The story's cover, for a frame in anybody's page: what it is about, and the way to it. */
export function storyPage(locale: Locale): string {
	const { cover } = story(locale);
	const path = storyPath(locale);
	const root = '../'.repeat(path.split('/').length);
	const pictures = new Pictures();
	const drawn = [
		{ size: COVER_NARROW, name: 'narrow' },
		{ size: COVER_WIDE, name: 'wide' }
	].map(({ size, name }) => pictures.draw(drawnMarks(coverFrame(size, locale)), size, name, 'alt'));
	const years = m.share_story({ years: cover.kicker }, { locale });
	const body =
		markup(pictures.defs()) +
		`<main class="step"><header><p class="kicker">${escape(years)}</p><h1>${escape(cover.title)}</h1></header>` +
		`<figure>${drawn.map(markup).join('')}<figcaption id="alt" hidden>${escape(cover.picture)}</figcaption></figure>` +
		`<section class="words"><p>${escape(cover.standfirst)}</p></section></main>` +
		`<footer class="foot small">${outLink(root, m.cover_begin({}, { locale }))}${licenceHtml(versionOf([]), locale)}</footer>`;
	return documentHtml(
		{
			title: titleOf(locale),
			description: cover.description,
			locale,
			anchor: '',
			path,
			version: versionOf([]),
			script,
			style: stepStyle
		},
		body
	);
}

/** What a host is told that asks for the story: a fragment never reaches a server, so it is the same for every step. */
export function storyOEmbed(locale: Locale): OEmbed {
	const title = titleOf(locale);
	const height = storyHeight(locale, WIDTH);
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: m.site_name({}, { locale }),
		author_url: `${site}/`,
		provider_name: m.site_name({}, { locale }),
		provider_url: `${site}/`,
		cache_age: AGE,
		html: quoteHtml(`${site}/`, title) + frameHtml(`${site}/embed/${storyPath(locale)}`, title, height),
		width: WIDTH,
		height,
		...shareThumbnail(STORY)
	};
}
