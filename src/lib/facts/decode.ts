import type { EncodedFact, EncodedFacts } from './known/encode';
import type { Country, FactKind, ShownFact, Unit } from './types';

/** What makes a fact an event, beyond what pictures read of every fact. */
export interface EventRow {
	fact: ShownFact;
	kind: FactKind;
	about: readonly Country[];
}

export interface DecodedFacts {
	facts: ReadonlyMap<string, ShownFact>;
	/** By time. */
	events: readonly EventRow[];
}

function decodeFact(id: string, unit: Unit, period: string, encoded: EncodedFact): ShownFact {
	const [value, { hedge, by, versions } = {}] = typeof encoded === 'object' ? encoded : [encoded];
	return {
		id,
		value,
		unit,
		period: period || String(value),
		...(hedge && { hedge }),
		status: by
			? { kind: 'derived', by: { op: by } }
			: versions
				? { kind: 'disputed', versions: versions.map(([value, own = unit]) => ({ value, unit: own })) }
				: { kind: 'stated' }
	};
}

/** Reads what `encode.ts` has written. */
export function decodeFacts({ facts, events }: EncodedFacts): DecodedFacts {
	const all = Object.entries(facts).flatMap(([unit, periods]) =>
		Object.entries(periods).flatMap(([period, ids]) =>
			Object.entries(ids).map(([id, one]) => decodeFact(id, unit as Unit, period, one))
		)
	);
	return {
		facts: new Map(all.map((fact) => [fact.id, fact])),
		events: events.map(([place, kind, about]) => ({
			fact: all[place] as ShownFact,
			kind,
			about: (about ? about.split(' ') : []) as Country[]
		}))
	};
}
