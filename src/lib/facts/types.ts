/**
 * The shape of what is known. Rows only: no words, no pictures, no pages.
 * Everything a reader sees of a fact in words lives in `story/<language>/<chapter>/evidence.ts`.
 */

/** The two western partners and the five republics, by ISO 3166-1 alpha-2 code. */
export type Partner = 'BE' | 'LU';
export type Republic = 'KZ' | 'UZ' | 'TM' | 'KG' | 'TJ';
export type Country = Partner | Republic;

/** The order in which the republics always appear. */
export const REPUBLICS: readonly Republic[] = ['KZ', 'UZ', 'TM', 'KG', 'TJ'];

/**
 * What a value counts. Money is in whole units of its currency (never thousands or millions), percentages are
 * 12 for 12 %, dates are ISO 8601 as exact as known (`1997`, `1997-06`, `1999-12-27`), positions are latitude and
 * longitude in degrees by ISO 6709 (`+50.85+004.35`).
 */
export type Unit =
	| 'EUR'
	| 'USD'
	| 'BEF'
	| 'percent'
	| 'ratio'
	| 'rank'
	| 'count'
	| 'km'
	| 'cubic-metres-a-year'
	| 'megawatts'
	| 'years'
	| 'months'
	| 'days'
	| 'BEF-per-EUR'
	| 'date'
	| 'position'
	/** Something said that is no number: the row has no value, the evidence has the words. */
	| 'statement';

/** Where something is said: a source, and in it the passage (a paragraph id of the paper, or a table and row). */
export interface Cite {
	source: string;
	passage?: string;
}

/** How a derived value is worked out. The result is never typed: `facts/known/resolve.ts` computes it from these operands. */
export type Arithmetic =
	/** how many facts these are, whatever they say */
	| { op: 'count'; of: readonly string[] }
	| { op: 'sum'; of: readonly string[] }
	| { op: 'difference'; of: readonly [string, string] }
	/** a ÷ b */
	| { op: 'ratio'; of: readonly [string, string] }
	/** 100 × a ÷ b, in percent */
	| { op: 'share'; of: readonly [string, string] }
	/** what b would have been before it grew by the percentage p to a: a ÷ (1 + p/100) */
	| { op: 'before-growth'; of: readonly [string, string] }
	/** a × (1 + p/100) */
	| { op: 'after-growth'; of: readonly [string, string] }
	/** 100 × (a ÷ b − 1), in percent */
	| { op: 'growth'; of: readonly [string, string] }
	/** whole months from date a to date b */
	| { op: 'months-between'; of: readonly [string, string] }
	/** the date a, moved on by b years */
	| { op: 'years-after'; of: readonly [string, string] }
	/** 365 × a ÷ b: how many days of the yearly amount b the amount a is */
	| { op: 'days-of-year'; of: readonly [string, string] }
	/** the shortest way over the globe from position a to position b, in whole kilometres */
	| { op: 'great-circle'; of: readonly [string, string] };

/** One source's version of a contested value; of a statement, the value is an empty text. */
export interface Version {
	value: number | string;
	unit: Unit;
	cites: readonly Cite[];
}

export type Status =
	/** A source says so and no other source is known to say otherwise. */
	| { kind: 'stated' }
	/** We worked it out. */
	| { kind: 'derived'; by: Arithmetic }
	/** Sources disagree: `value` is what the story uses, `versions` what the others say. */
	| { kind: 'disputed'; versions: readonly Version[] };

/** What a fact is about: what readers filter the sources by, and the lanes of the timeline. */
export type FactKind =
	| 'geography'
	| 'relations'
	| 'visit'
	| 'treaty'
	| 'presence'
	| 'contract'
	| 'court'
	| 'event'
	| 'trade'
	| 'investment'
	| 'aid'
	| 'security'
	| 'programme';

/** A fact as it is written down; `value` is left out when it is derived, or a statement. */
export interface FactRow {
	/** Stable and public: it is an anchor on `/sources/`. */
	id: string;
	kind: FactKind;
	value?: number | string;
	unit: Unit;
	/** When it holds: an ISO date or year, or an interval `2010/2012`; it places the fact on the timeline. */
	period: string;
	about: readonly Country[];
	/** How the source itself hedges the number. */
	hedge?: 'about' | 'over';
	status: Status;
	/** May be empty only for derived facts, whose operands cite. */
	cites: readonly Cite[];
	/** For a stated total whose stated parts should add up to it, with the fact that names what is left over, if any. */
	parts?: { of: readonly string[]; gap?: string };
	/** An accusation that no court has upheld: whoever shows it must say so in the same place. */
	allegation?: boolean;
	/** The statistical series it is one reading of, by its source: a reading is no event, and the timeline marks it as what it is. */
	series?: string;
}

/** A fact with its value known, and with where it is said: what pages are written from. A statement's value is an empty text. */
export interface Fact extends FactRow {
	value: number | string;
}

/**
 * What pictures read of a fact, and all that browsers have of it: no citation, no operand. A statement has no value, and
 * so isn't among them; a fact with its citations can stand wherever one of these is asked for.
 */
export interface ShownFact extends Pick<Fact, 'id' | 'value' | 'unit' | 'period' | 'hedge'> {
	status:
		| { kind: 'stated' }
		| { kind: 'derived'; by: { op: Arithmetic['op'] } }
		| { kind: 'disputed'; versions: readonly Pick<Version, 'value' | 'unit'>[] };
}

export interface Source {
	id: string;
	kind: 'paper' | 'dataset' | 'press' | 'official' | 'other';
	publisher: string;
	/** Only when the source names one. */
	author?: string;
	title?: string;
	/** As exact as known; `circa` when the date is our estimate. */
	date: string;
	circa?: boolean;
	/** Language of the source, BCP 47. */
	language: string;
	/** None where every address spells the name of a private person: publisher, date and title have to do. */
	url?: string;
}
