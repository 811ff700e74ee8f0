import type { MarkupNode } from '$lib/markup/nodes';
import { knownFact } from '$lib/facts/known';
import { formatFact, type Locale } from '$lib/facts/format';
import { sources } from '$lib/facts/sources';
import { m } from '$lib/paraglide/messages';
import { shortCredit, sourcesBehind } from '$lib/pages/sources/credit';
import { languageWords } from '$lib/story';
import { plainWords } from '../data/words';
import { element, GLOSSARY, NOTES, SOURCES, type BookPage, type Part } from './page';

/** Every fact that the book's words name: what it is, what is said, and where that stands. */
export function notesPage(facts: readonly string[], locale: Locale): BookPage {
	const note = (id: string): MarkupNode => {
		const known = knownFact(id);
		const { label, says, choice, note: more } = plainWords(id, locale);
		const value = known.unit === 'statement' ? '' : `, ${formatFact(known, locale, 'full')}`;
		const credits = sourcesBehind([id]).flatMap((source, i): Part[] => [
			i > 0 ? '; ' : '',
			element('a', { href: `${SOURCES}.xhtml#${source.id}` }, shortCredit(source.id, locale))
		]);
		return element(
			'li',
			{ id },
			element('strong', {}, `${label}${value}.`),
			` ${[says, choice, more].filter(Boolean).join(' ')} `,
			...credits,
			'.'
		);
	};
	return {
		name: NOTES,
		title: m.book_notes({}, { locale }),
		type: 'endnotes',
		body: [element('h1', {}, m.book_notes({}, { locale })), element('ol', {}, ...facts.map(note))]
	};
}

/** The words explained. */
export function glossaryPage(locale: Locale): BookPage {
	const { glossary } = languageWords(locale);
	return {
		name: GLOSSARY,
		title: m.glossary_title({}, { locale }),
		type: 'glossary',
		body: [
			element('h1', {}, m.glossary_title({}, { locale })),
			element(
				'dl',
				{},
				...Object.entries(glossary).flatMap(([id, { term, meaning }]) => [
					element('dt', { id }, element('dfn', {}, term)),
					element('dd', {}, meaning)
				])
			)
		]
	};
}

/** The sources that the notes name, with their addresses where they have one. */
export function sourcesPage(facts: readonly string[], locale: Locale): BookPage {
	const used = new Set(sourcesBehind(facts).map(({ id }) => id));
	return {
		name: SOURCES,
		title: m.book_sources({}, { locale }),
		type: 'bibliography',
		body: [
			element('h1', {}, m.book_sources({}, { locale })),
			element(
				'ul',
				{},
				...sources
					.filter(({ id }) => used.has(id))
					.map(({ id, title, url, author }) =>
						element(
							'li',
							{ id },
							`${[author, shortCredit(id, locale)].filter(Boolean).join(', ')}: `,
							element('cite', {}, title ?? shortCredit(id, locale)),
							...(url ? [' ', element('a', { href: url }, new URL(url).hostname)] : [])
						)
					)
			)
		]
	};
}
