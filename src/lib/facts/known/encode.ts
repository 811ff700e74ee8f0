import { yearCited } from '../rows/cite';
import { eventIds, standsIn } from './event-ids';
import { facts, knownFact } from './index';
import { source } from '../sources';
import type { Fact, FactKind, ShownFact, Unit } from '../types';
import { VISITS } from '../visits';

/** What a fact has beyond a value that one source states. */
interface More {
	hedge?: ShownFact['hedge'];
	/** How it was worked out, by the name of the arithmetic. */
	by?: (ShownFact['status'] & { kind: 'derived' })['by']['op'];
	/** What other sources say, each with its unit where that isn't the fact's own. */
	versions?: readonly (readonly [value: Fact['value'], unit?: Unit])[];
}

/** A value, alone or with what else there is to it. */
export type EncodedFact = Fact['value'] | readonly [value: Fact['value'], more: More];

/** What browsers get of the facts, as JSON: as few bytes as can still be read. */
export interface EncodedFacts {
	/** By unit, then by period: the facts by their ids. A fact whose period is its value, as a date's mostly is, goes by `''`. */
	facts: Readonly<Partial<Record<Unit, Readonly<Record<string, Readonly<Record<string, EncodedFact>>>>>>>;
	/** The events, by time: the place of the fact among those above, its kind, and the countries that it is about. */
	events: readonly (readonly [place: number, kind: FactKind, about: string])[];
	/** How many houses have a fact, for those of which a picture says so: two reports of one publisher are one voice. */
	sources: Readonly<Record<string, number>>;
	/** In which year a fact's first source appeared, for those of which a picture says so. */
	years: Readonly<Record<string, string>>;
}

/** Facts of which a picture says how many sources have them: deals, visits, and the stops of two tours. */
const COUNTED = [
	...['customs', 'nuclear', 'health', 'council', 'audit'].map((id) => `silence-deal-${id}`),
	...VISITS.map(({ fact }) => fact),
	...['ashgabat', 'bishkek', 'dushanbe', 'tashkent'].map((id) => `visit-de-gucht-${id}`),
	'treaties-almaty',
	'treaty-tashkent'
];
/** Facts of which a picture says when they were said. */
const DATED = ['concession-years-soir', 'gas-investment-high'];

/** More digits than any picture has pixels, and than any form of a number writes. */
const DIGITS = 12;

function encodeFact({ value, unit, hedge, status }: Fact): EncodedFact {
	const short = typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
	const more: More = {
		...(hedge && { hedge }),
		...(status.kind === 'derived' && { by: status.by.op }),
		...(status.kind === 'disputed' && {
			versions: status.versions.map((one) =>
				one.unit === unit ? ([one.value] as const) : ([one.value, one.unit] as const)
			)
		})
	};
	return Object.keys(more).length > 0 ? [short, more] : short;
}

/** By how many publishers a fact is told. */
const voicesOf = ({ cites }: Fact): number =>
	new Set(cites.map((cite) => source(cite.source).publisher)).size;

/** Writes down what pictures read of the facts, and nothing of where they are said. Statements have no value, and stay out. */
export function encodeFacts(): EncodedFacts {
	const encoded: Partial<Record<Unit, Record<string, Record<string, EncodedFact>>>> = {};
	for (const fact of facts) {
		if (fact.unit === 'statement') continue;
		const period = fact.period === fact.value ? '' : fact.period;
		((encoded[fact.unit] ??= {})[period] ??= {})[fact.id] = encodeFact(fact);
	}
	const places = Object.values(encoded).flatMap((periods) =>
		Object.values(periods).flatMap((ids) => Object.keys(ids))
	);
	return {
		facts: encoded,
		events: eventIds.map((id) => {
			const event = knownFact(id);
			return [places.indexOf(id), event.kind, standsIn(event).join(' ')];
		}),
		sources: Object.fromEntries(COUNTED.map((id) => [id, voicesOf(knownFact(id))])),
		years: Object.fromEntries(DATED.map((id) => [id, yearCited(knownFact(id))]))
	};
}
