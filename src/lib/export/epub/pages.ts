import { xml } from '$lib/markup/text';
import { wordsNodes } from '$lib/markup/words';
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import type { Chapter, Segment, Story } from '$lib/story';
import { glossaryPage, notesPage, sourcesPage } from './back-matter';
import { element, GLOSSARY, NOTES, type BookPage, type Part } from './page';

/** A complete page as XHTML. */
export function pageXhtml({ title, type, body }: BookPage, locale: Locale): string {
	const page = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang: locale,
			'xml:lang': locale
		},
		element(
			'head',
			{},
			element('title', {}, title),
			element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })
		),
		element(
			'body',
			{
				'epub:type':
					type === 'cover' || type === 'titlepage'
						? 'frontmatter'
						: type === 'chapter'
							? 'bodymatter'
							: 'backmatter'
			},
			element(
				'section',
				{ 'epub:type': type, role: ROLES[type], 'aria-label': type === 'cover' ? title : undefined },
				...body
			)
		)
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xml([page])}\n`;
}

/** The same for assistive technology (DPUB-ARIA). */
const ROLES: Readonly<Record<BookPage['type'], string | undefined>> = {
	cover: undefined,
	titlepage: undefined,
	chapter: 'doc-chapter',
	endnotes: 'doc-endnotes',
	glossary: 'doc-glossary',
	bibliography: 'doc-bibliography'
};

const words = (segments: readonly Segment[]): Part[] =>
	wordsNodes(segments, {
		evidence: (fact) => `${NOTES}.xhtml#${fact}`,
		term: (id) => `${GLOSSARY}.xhtml#${id}`
	});

/** A chapter: its opening, and each step with its picture. A page begins with each step, as a mark for the list of pages. */
function chapterPage(
	chapter: Chapter,
	pictures: (step: string) => { alt: string; credit: string },
	locale: Locale
): BookPage {
	return {
		name: chapter.id,
		title: chapter.title,
		number: chapter.number,
		type: 'chapter',
		sections: chapter.steps.map(({ id, headline }) => ({ id, title: headline })),
		body: [
			element('p', { class: 'kicker' }, m.chapter_number({ number: chapter.number }, { locale })),
			element('h1', {}, chapter.title),
			element('p', { class: 'standfirst' }, ...words(chapter.standfirst)),
			...chapter.steps.map((step) => {
				const { alt, credit } = pictures(step.id);
				const [first, ...rest] = step.paragraphs.map((paragraph) => element('p', {}, ...words(paragraph)));
				return element(
					'section',
					{ id: step.id },
					element('span', {
						'epub:type': 'pagebreak',
						role: 'doc-pagebreak',
						id: `page-${step.number}`,
						'aria-label': String(step.number)
					}),
					// WebKit keeps a heading with what follows only where one element holds both.
					element('div', { class: 'together' }, element('h2', {}, step.headline), ...(first ? [first] : [])),
					...rest,
					...(step.answer ? [element('p', {}, ...words(step.answer))] : []),
					element(
						'figure',
						{},
						element('img', { src: `pictures/${step.id}.svg`, alt }),
						element('figcaption', { class: 'credit' }, `${m.picture_sources({}, { locale })} ${credit}`)
					)
				);
			})
		]
	};
}

/**
 * The pages of the book in their order: cover, title, chapters, notes, glossary, sources.
 *
 * @param facts that the story's words name
 * @param pictures text alternative and sources of each step's picture
 * @param address of the story, in full
 */
export function bookPages(
	{ cover, chapters }: Story,
	facts: readonly string[],
	pictures: (step: string) => { alt: string; credit: string },
	address: string,
	locale: Locale
): BookPage[] {
	return [
		{
			name: 'cover',
			title: cover.title,
			type: 'cover',
			body: [
				element(
					'p',
					{ class: 'cover' },
					element('img', { src: 'cover.png', alt: `${cover.title}. ${cover.picture}` })
				)
			]
		},
		{
			name: 'title',
			title: m.book_title_page({}, { locale }),
			type: 'titlepage',
			body: [
				element('p', { class: 'kicker' }, cover.kicker),
				element('h1', {}, cover.title),
				element('p', { class: 'standfirst' }, cover.standfirst),
				element('p', {}, m.footer_about({}, { locale })),
				element(
					'p',
					{ class: 'small' },
					m.footer_licence({}, { locale }),
					' ',
					element('a', { href: address }, address)
				)
			]
		},
		...chapters.map((chapter) => chapterPage(chapter, pictures, locale)),
		notesPage(facts, locale),
		glossaryPage(locale),
		sourcesPage(facts, locale)
	];
}
