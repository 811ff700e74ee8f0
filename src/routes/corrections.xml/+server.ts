import { Feed } from 'feed';
import { PUBLISHED, corrections } from '$lib/facts/corrections';
import { m } from '$lib/paraglide/messages';
import { correctionWords } from '$lib/story';
import { site } from '$lib/pages/ui/site';

export const prerender = true;

const LOCALE = 'en';

/** The corrections as an Atom feed (RFC 4287). */
export function GET(): Response {
	const page = `${site}/sources/#corrections`;
	const feed = new Feed({
		id: `${site}/corrections.xml`,
		title: m.corrections_feed({}, { locale: LOCALE }),
		link: page,
		language: LOCALE,
		feedLinks: { atom: `${site}/corrections.xml` },
		copyright: m.footer_licence({}, { locale: LOCALE }),
		author: { name: m.site_name({}, { locale: LOCALE }), link: `${site}/` },
		updated: new Date(corrections[0]?.date ?? PUBLISHED)
	});
	for (const { id, date } of corrections) {
		const { was, now } = correctionWords(id, LOCALE);
		feed.addItem({
			id: `${site}/sources/#correction-${id}`,
			link: `${site}/sources/#correction-${id}`,
			title: now,
			description: was,
			date: new Date(date)
		});
	}
	return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
