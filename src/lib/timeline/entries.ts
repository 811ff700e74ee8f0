import { fact, REPUBLICS, type Country, type FactKind } from '$lib/facts';
import { formatDate, formatFact, type Locale } from '$lib/facts/format';
import { events, type Strand, type TimelineEvent } from '$lib/scenes/chronicle/events';
import { countryName } from '$lib/charts/names';
import { kindName } from '$lib/scenes/chronicle/names';
import { factWords } from '$lib/story';
import { fillPlain } from '$lib/story/fill';

/** One dated fact, ready to be shown. */
export interface Entry {
	fact: string;
	/** The year it happened or began in. */
	year: number;
	when: string;
	what: string;
	kind: FactKind;
	strand: Strand;
	about: readonly Country[];
	/** What stands on its mark: the one republic it is about, how many of them, or the West alone. */
	short: string;
	disputed: boolean;
	/** The amount, of a dated sum; nothing for a date. */
	amount: string;
}

const COUNTRIES: readonly Country[] = [...REPUBLICS, 'BE', 'LU'];

function shortOf({ about }: TimelineEvent): string {
	const republics = REPUBLICS.filter((code) => about.includes(code));
	if (republics.length > 1) return String(republics.length);
	return republics[0] ?? about[0] ?? '';
}

function toEntry(event: TimelineEvent, locale: Locale): Entry {
	const found = fact(event.fact);
	return {
		fact: event.fact,
		year: Math.floor(event.from),
		when: event.when
			.split('/')
			.map((date) => formatDate(date, locale))
			.join(' – '),
		what: fillPlain(factWords(event.fact, locale).label, locale, `evidence: ${event.fact}`),
		kind: event.kind,
		strand: event.strand,
		about: COUNTRIES.filter((code) => event.about.includes(code)),
		short: shortOf(event),
		disputed: event.standing === 'disputed',
		amount: found.unit === 'date' ? '' : formatFact(found, locale)
	};
}

/** Every dated fact, in order of time. */
export const entriesIn = (locale: Locale): Entry[] => events.map((event) => toEntry(event, locale));

/** A choice that a filter offers. */
export interface Choice {
	value: string;
	label: string;
}

/** The kinds and countries that some entries have, as choices. */
export function choicesOf(entries: readonly Entry[], locale: Locale): { kind: Choice[]; country: Choice[] } {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	return {
		kind: kinds
			.map((kind) => ({ value: kind, label: kindName(kind, locale) }))
			.sort((a, b) => a.label.localeCompare(b.label, locale)),
		country: COUNTRIES.filter((code) => entries.some(({ about }) => about.includes(code))).map((code) => ({
			value: code,
			label: countryName(code, locale)
		}))
	};
}

/** Years in a row, those in which nothing happened too: an empty year says something. */
export function byYear(entries: readonly Entry[]): { year: number; entries: Entry[] }[] {
	const [first, last] = [entries[0]?.year ?? 0, entries.at(-1)?.year ?? -1];
	return Array.from({ length: last - first + 1 }, (_, i) => ({
		year: first + i,
		entries: entries.filter(({ year }) => year === first + i)
	}));
}
