import { exactnessOf, spanOf, timeOf, type Exactness, type Span } from './dates';
import { eventRows, type EventRow } from './index';
import { REPUBLICS, type Country, type FactKind, type Republic, type ShownFact } from './types';

/** What an event belongs to: dealings between states, dealings for money, and all that is neither (courts, security, what happened to others). */
export type Topic = 'politics' | 'money' | 'other';

const TOPIC: Readonly<Record<FactKind, Topic>> = {
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

/** A republic's lane on a timeline, or that of the two partners for what concerns no republic. */
export type Lane = Republic | 'BE';
export const LANES: readonly Lane[] = [...REPUBLICS, 'BE'];

/** A fact placed in time. */
export interface DatedFact extends Span {
	fact: string;
	/** What the source says of the time, for sorting and showing: an ISO date or an interval. */
	when: string;
	exactness: Exactness;
	kind: FactKind;
	topic: Topic;
	about: readonly Country[];
	/** The lanes it stands in. */
	lanes: readonly Lane[];
	status: ShownFact['status']['kind'];
}

/** What has to be known of a fact to place it in time. */
type Dateable = Pick<ShownFact, 'id' | 'value' | 'unit' | 'period'> &
	Pick<EventRow, 'kind' | 'about'> & { status: { kind: ShownFact['status']['kind'] } };

/** Where a fact stands in time, and what it belongs to: a date when it was, anything else from the start of the time it holds for. */
export function placeInTime(fact: Dateable): DatedFact {
	const when = timeOf(fact);
	const republics = REPUBLICS.filter((republic) => fact.about.includes(republic));
	return {
		...spanOf(fact),
		fact: fact.id,
		when,
		exactness: exactnessOf(when),
		kind: fact.kind,
		topic: TOPIC[fact.kind],
		about: fact.about,
		lanes: republics.length > 0 ? republics : ['BE'],
		status: fact.status.kind
	};
}

/** Every event, by time: what happened, and money paid, promised or traded. What that leaves out: `event-ids.ts`. */
export const events: readonly DatedFact[] = eventRows.map(({ fact, kind, about }) =>
	placeInTime({ ...fact, kind, about })
);
