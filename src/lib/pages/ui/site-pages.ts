import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** A page of the site's menu. */
export interface SitePage {
	name: 'search' | 'story' | 'scenes' | 'timeline' | 'sources' | 'data' | 'teach' | 'slides' | 'glossary';
	href: string;
	/** What it is called. */
	label: string;
	/** Whether the pack leaves it out: an attribute's value. */
	online?: '';
}

/** The pages of the site in the order of its menu. @param root relative address of the site's root */
export const sitePages = (root: string, locale: Locale): SitePage[] => [
	{ name: 'search', href: `${root}search/`, label: m.search_link({}, { locale }) },
	{ name: 'story', href: root, label: m.menu_story({}, { locale }) },
	{ name: 'scenes', href: `${root}scenes/`, label: m.scenes_link({}, { locale }), online: '' },
	{ name: 'timeline', href: `${root}timeline/`, label: m.timeline_link({}, { locale }) },
	{ name: 'sources', href: `${root}sources/`, label: m.footer_sources({}, { locale }) },
	{ name: 'data', href: `${root}data/`, label: m.footer_data({}, { locale }) },
	{ name: 'teach', href: `${root}teach/`, label: m.teach_link({}, { locale }) },
	{ name: 'slides', href: `${root}present/`, label: m.present_link({}, { locale }) },
	{ name: 'glossary', href: `${root}glossary/`, label: m.glossary_link({}, { locale }) }
];
