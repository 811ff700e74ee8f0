import type { Message } from '$lib/charts/copy';
import { fact, sourceCount, type Republic } from '$lib/facts';
import { spanOfDate, spanOfPeriod, type Span } from '$lib/facts/dates';
import { isBilateral, VISITS as ROWS, type VisitRow } from '$lib/facts/visits';
import { NAMES } from './names';
import { rivalDate } from './when';

/** How well a stop is known: two publishers agree, one has it, or a better source contradicts it. */
export type Proof = 'agreed' | 'single' | 'struck';

/** A stop of a visit: a republic, and how well the stop is known. */
interface Stop {
	republic: Republic;
	proof: Proof;
}

/** A visit as the ruler shows it. */
export interface Visit extends Pick<VisitRow, 'id' | 'fact' | 'direction' | 'partner' | 'capacity'> {
	/** When it was; a moment known to the year alone is as long as that. */
	span: Span;
	/** Nobody says in which month. */
	vague: boolean;
	stops: readonly Stop[];
	/** First of all for an organisation, or nobody says for whom. */
	forOthers: boolean;
	/** Who travelled, by full name and by family name, and as what. */
	who: Message;
	short: Message;
	did: Message;
}

const proofOf = (id: string): Proof => (sourceCount(id) > 1 ? 'agreed' : 'single');

function visitOfRow(row: VisitRow): Visit {
	const { id, fact: dated, direction, partner, republics, doubted, capacity } = row;
	const names = NAMES[id];
	if (!names) throw new Error(`scenes/silence: nobody knows who made the visit "${id}"`);
	const [who, short, did] = names;
	const proof = proofOf(dated);
	const { value, period } = fact(dated);
	return {
		...{ id, fact: dated, direction, partner, capacity, who, short, did },
		span: spanOfPeriod(period),
		vague: String(value).length === 4,
		stops: [
			...republics.map((republic): Stop => ({ republic, proof })),
			...doubted.map((republic): Stop => ({ republic, proof: 'single' }))
		],
		forOthers: !isBilateral(row)
	};
}

/** Every visit that has a date, by time. */
export const VISITS: readonly Visit[] = ROWS.map(visitOfRow);

/** A visit by its id. @throws when there is none */
export function visitOf(id: string): Visit {
	const found = VISITS.find((visit) => visit.id === id);
	if (!found) throw new Error(`scenes/silence: there is no visit "${id}"`);
	return found;
}

/** Rahmon in Luxembourg on the paper's date, which two governments contradict. */
export const RAHMON_BY_PAPER: Visit = {
	...visitOf('rahmon'),
	id: 'rahmon-paper',
	span: spanOfDate(rivalDate('visit-rahmon')),
	stops: [{ republic: 'TJ', proof: 'struck' }]
};

/** The moment at which a visit stands on the ruler. */
export const momentOf = ({ span }: Pick<Visit, 'span'>): number => (span.from + span.to) / 2;
