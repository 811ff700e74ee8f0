import { REPUBLICS, facts, type Country, type Fact, type FactKind, type Republic } from '$lib/facts';
import { story } from '$lib/facts/story';
import { exactnessOf, spanOfDate, spanOfPeriod, type Exactness, type Span } from '$lib/charts/dates';

/** What an event belongs to: dealings between states, dealings for money, and all that is neither (courts, security, what happened to others). */
export type Strand = 'politics' | 'money' | 'other';

const STRAND: Readonly<Record<FactKind, Strand>> = {
	relations: 'politics',
	visit: 'politics',
	treaty: 'politics',
	presence: 'politics',
	contract: 'money',
	trade: 'money',
	investment: 'money',
	aid: 'money',
	court: 'other',
	security: 'other',
	programme: 'other',
	geography: 'other',
	event: 'other'
};

/** A republic's lane, or that of the two partners for what concerns no republic. */
export type Lane = Republic | 'BE';
export const LANES: readonly Lane[] = [...REPUBLICS, 'BE'];

/** Something that happened, or held, at a known time: one fact. */
export interface TimelineEvent extends Span {
	fact: string;
	/** What the source says of the time, for sorting and showing: an ISO date or an interval. */
	when: string;
	exactness: Exactness;
	kind: FactKind;
	strand: Strand;
	about: readonly Country[];
	/** One stitch in each. */
	lanes: readonly Lane[];
	standing: Fact['standing']['kind'];
}

const MONEY: readonly string[] = ['EUR', 'USD', 'BEF'];
/** Kinds whose amounts are events: a price, a grant, a year's exports. What courts were asked about is told with the court's dates. */
const WITH_AMOUNTS: readonly FactKind[] = ['contract', 'trade', 'investment', 'aid'];
/** What the story says of itself, its span and its paper, is the timeline's own frame. */
const FRAME: readonly string[] = story.map(({ id }) => id);

const isRepublic = (country: Country): country is Republic =>
	(REPUBLICS as readonly Country[]).includes(country);
const isMoney = (fact: Fact) => MONEY.includes(fact.unit) && WITH_AMOUNTS.includes(fact.kind);
const versionsOf = ({ standing }: Fact) => (standing.kind === 'disputed' ? standing.versions : []);

/** A year that only says when an amount begins or ends is told by the amount itself, or is a mark on a series' axis. */
function boundsAnAmount(date: Fact, amounts: readonly Fact[]): boolean {
	return (
		/^\d{4}$/.test(String(date.value)) &&
		amounts.some(
			({ kind, about, period }) =>
				kind === date.kind &&
				about.every((country) => date.about.includes(country)) &&
				period.split('/').some((end) => end === date.value)
		)
	);
}

/** Whether an amount is what another fact already counts: another source's version of it, or the same thing in other figures. */
function repeats(amount: Fact, earlier: readonly Fact[]): boolean {
	return earlier.some(
		(other) =>
			other.kind === amount.kind &&
			other.period === amount.period &&
			versionsOf(other).some(({ value, unit }) => value === amount.value && unit === amount.unit)
	);
}

/** Where a fact stands in time, and what it belongs to: a date when it was, anything else at the start of the time it holds for. */
export function toEvent(fact: Fact): TimelineEvent {
	const when = fact.unit === 'date' ? String(fact.value) : fact.period;
	const republics = REPUBLICS.filter((republic) => fact.about.includes(republic));
	return {
		...(fact.unit === 'date' ? spanOfDate(when) : spanOfPeriod(when)),
		fact: fact.id,
		when,
		exactness: exactnessOf(when),
		kind: fact.kind,
		strand: STRAND[fact.kind],
		about: fact.about,
		lanes: republics.length > 0 ? republics : ['BE'],
		standing: fact.standing.kind
	};
}

/**
 * The events among some facts, by time: every date, and every dated amount that a source states about a republic.
 * Left out are readings of a series, what we worked out, parts of a total, another source's version of the same amount,
 * years that only bound an amount, and what concerns neither side.
 */
function eventsOf(all: readonly Fact[]): TimelineEvent[] {
	const money = all.filter(isMoney);
	const parts = new Set(all.flatMap((fact) => fact.parts?.of ?? []));
	const found = all.filter((fact, i) => {
		if (fact.about.length === 0) return false;
		if (fact.standing.kind === 'derived') return false;
		if (fact.unit === 'date') return !FRAME.includes(fact.id) && !boundsAnAmount(fact, money);
		return (
			isMoney(fact) &&
			!fact.series &&
			fact.about.some(isRepublic) &&
			!parts.has(fact.id) &&
			!repeats(fact, all.slice(0, i))
		);
	});
	return found.map(toEvent).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Every event of the story. */
export const events: readonly TimelineEvent[] = eventsOf(facts);
