import { REPUBLICS, type Country, type Fact, type FactKind } from '$lib/facts';
import { facts, knownFact } from '$lib/facts/known';
import { formatDate, formatFact, type Locale } from '$lib/facts/format';
import { sayersOf } from '$lib/facts/sources';
import { events, placeInTime, type DatedFact, type Topic } from '$lib/facts/events';
import { countryName, kindName } from '$lib/charts/names';
import { factLabel } from '$lib/story';
import { ENTRY_TYPES, typeName, type EntryType } from './types';

/** One dated fact, ready to be shown. */
export interface Entry {
	fact: string;
	type: EntryType;
	/** The year it happened or began in. */
	year: number;
	when: string;
	what: string;
	kind: FactKind;
	topic: Topic;
	about: readonly Country[];
	/** What stands on its mark: the one republic it is about, how many of them, the West alone, or a dash for neither. */
	short: string;
	disputed: boolean;
	/** Whether its time is that of the paper, which tells of its own present. */
	asFound: boolean;
	/** The amount in words; nothing for a date and for what has none. */
	amount: string;
	/** The amount to sort by: unit and number, `EUR 713800`. Units are never compared with one another. */
	size: string;
}

const COUNTRIES: readonly Country[] = [...REPUBLICS, 'BE', 'LU'];
const PAPER = knownFact('paper-published');
const eventFacts: ReadonlySet<string> = new Set(events.map((event) => event.fact));

/**
 * Whether a fact has a time, and so a place on the timeline. All have, but places and what is worked out from places
 * alone (a distance, how many times another it is): the period of these is the whole story's, because they always hold.
 */
function isDated({ unit, status }: Fact): boolean {
	if (unit === 'position') return false;
	return status.kind !== 'derived' || status.by.of.some((operand) => isDated(knownFact(operand)));
}

/** Whether a fact's time only says when the paper was written: that year and no closer, by the paper. */
const isAsFound = ({ id, period }: Fact): boolean =>
	period === PAPER.period && sayersOf(id).includes('paper');

function typeOf(found: Fact): EntryType {
	if (eventFacts.has(found.id)) return 'happening';
	if (found.status.kind === 'derived') return 'ours';
	if (found.series) return 'reading';
	// What is no event of either side's marks out something else.
	if (found.unit === 'date') return 'marker';
	if (isAsFound(found)) return 'found';
	return found.unit === 'statement' ? 'said' : 'figure';
}

function shortOf({ about }: DatedFact): string {
	const republics = REPUBLICS.filter((code) => about.includes(code));
	if (republics.length > 1) return String(republics.length);
	return republics[0] ?? about[0] ?? '–';
}

function toEntry(found: Fact, locale: Locale): Entry {
	const event = placeInTime(found);
	const hasAmount = found.unit !== 'date' && found.unit !== 'statement';
	return {
		fact: found.id,
		type: typeOf(found),
		year: Math.floor(event.from),
		when: event.when
			.split('/')
			.map((date) => formatDate(date, locale).replaceAll(' ', '\u00a0'))
			.join(' – '),
		what: factLabel(found.id, locale),
		kind: found.kind,
		topic: event.topic,
		about: COUNTRIES.filter((code) => found.about.includes(code)),
		short: shortOf(event),
		disputed: found.status.kind === 'disputed',
		asFound: isAsFound(found),
		amount: hasAmount ? formatFact(found, locale) : '',
		size: hasAmount ? `${found.unit} ${found.value}` : ''
	};
}

const rank = (found: Fact): number => ENTRY_TYPES.indexOf(typeOf(found));

/** Every dated fact, in order of time; of those that begin together, what happened comes first. */
export const entriesIn = (locale: Locale): Entry[] =>
	facts
		.filter(isDated)
		.map((found) => ({ found, ...placeInTime(found), rank: rank(found) }))
		.sort((a, b) => a.from - b.from || a.rank - b.rank || a.to - b.to)
		.map(({ found }) => toEntry(found, locale));

/** A choice that a filter offers. */
export interface Choice {
	value: string;
	label: string;
}

/** The kinds, countries and types that some entries have, as choices. */
export function choicesOf(
	entries: readonly Entry[],
	locale: Locale
): { kind: Choice[]; country: Choice[]; type: Choice[] } {
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	return {
		kind: kinds
			.map((kind) => ({ value: kind, label: kindName(kind, locale) }))
			.sort((a, b) => a.label.localeCompare(b.label, locale)),
		country: COUNTRIES.filter((code) => entries.some(({ about }) => about.includes(code))).map((code) => ({
			value: code,
			label: countryName(code, locale)
		})),
		type: ENTRY_TYPES.filter((value) => entries.some(({ type }) => type === value)).map((value) => ({
			value,
			label: typeName(value, locale)
		}))
	};
}

/** A row of the line: a year, or a long run of years in which nothing began. */
export interface Row {
	from: number;
	/** The same as `from`, but for a run. */
	until: number;
	/** By type: what happened comes first. */
	entries: readonly Entry[];
}

/** An empty year says something; as many as these in a row say it once. */
const LONG_RUN = 6;

function emptyRows(from: number, until: number): Row[] {
	if (until - from + 1 >= LONG_RUN) return [{ from, until, entries: [] }];
	return Array.from({ length: until - from + 1 }, (_, i) => ({
		from: from + i,
		until: from + i,
		entries: []
	}));
}

/** The rows for entries that are in order of time: every year from the first to the last, those in which nothing began too. */
export function rowsOf(entries: readonly Entry[]): Row[] {
	const years = [...new Set(entries.map(({ year }) => year))];
	return years.flatMap((year, i) => [
		...emptyRows((years[i - 1] ?? year - 1) + 1, year - 1),
		{
			from: year,
			until: year,
			entries: entries
				.filter((entry) => entry.year === year)
				.sort((a, b) => ENTRY_TYPES.indexOf(a.type) - ENTRY_TYPES.indexOf(b.type))
		}
	]);
}
