import { REPUBLICS, type Country, type Fact, type FactKind, type Republic } from '$lib/facts';
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
