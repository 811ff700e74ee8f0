import type { Cite, Source } from '$lib/facts';
import { source, sourcesOf } from '$lib/facts/sources';
import { formatDate, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** A source in a few words: "Trends, January 2000", "EUCAM paper, c. 2013". */
export function shortCredit(id: string, locale: Locale): string {
	const { publisher, date, circa } = source(id);
	const when = formatDate(date, locale);
	return `${publisher}, ${circa ? m.date_circa({ date: when }, { locale }) : when}`;
}

/** The sources behind some facts, each once, the paper first. */
export function sourcesBehind(facts: Iterable<string>): Source[] {
	const ids = new Set([...facts].flatMap((id) => sourcesOf(id)));
	return [...ids].map(source).sort((a, b) => Number(b.kind === 'paper') - Number(a.kind === 'paper'));
}

/** Publishers behind some facts, each once: the line under a picture. */
export function creditLine(facts: Iterable<string>): string {
	return [...new Set(sourcesBehind(facts).map((s) => s.publisher))].join('; ');
}

const SECTIONS = {
	politics: m.passage_politics,
	intro: m.passage_intro,
	trade: m.passage_trade,
	security: m.passage_security,
	development: m.passage_development,
	conclusion: m.passage_conclusion,
	about: m.passage_about,
	note: m.passage_note,
	table: m.passage_table
};

/** Where in a source something stands, in words; the paper's passages are counted by its sections. */
export function passageName(cite: Cite, locale: Locale): string | undefined {
	if (!cite.passage) return undefined;
	const [, section, n] = /^([a-z]+)-(\d+)$/.exec(cite.passage) ?? [];
	const name = SECTIONS[section as keyof typeof SECTIONS];
	if (!name || !n) throw new Error(`facts: unknown passage "${cite.passage}" of ${cite.source}`);
	return name({ n }, { locale });
}
