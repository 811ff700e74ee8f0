import { decodeFacts, type EventRow } from './decode';
import { encoded } from './encoded';
import type { ShownFact } from './types';

export type * from './types';
export { REPUBLICS } from './types';
export type { EventRow };

const shown = decodeFacts(encoded);

/** The facts that are events, by time, with what else makes them events. */
export const eventRows: readonly EventRow[] = shown.events;

/**
 * Looks up what pictures read of a fact; pages that say where it is said ask `known.ts`.
 *
 * @throws with the id when there is no such fact, or it is a statement, which has no value: wrong content stops the build
 */
export function fact(id: string): ShownFact {
	const found = shown.facts.get(id);
	if (!found) throw new Error(`facts: there is no fact "${id}" that has a value`);
	return found;
}

/** A fact's value as a number, in the fact's own unit. @throws when the fact is a date or doesn't exist. */
export function amountOf(id: string): number {
	const { value } = fact(id);
	if (typeof value !== 'number') throw new Error(`facts: "${id}" is a date, not an amount`);
	return value;
}

/** What `encode.ts` lists. @throws with the id of what it doesn't */
function listed<Said>(said: Readonly<Record<string, Said>>, id: string): Said {
	const found = said[id];
	if (found === undefined) throw new Error(`facts: no picture says who says "${id}": list it in encode.ts`);
	return found;
}

/** How many publishers have a fact. @throws where no picture is known to say so */
export const sourceCount = (id: string): number => listed(encoded.sources, id);

/** The year in which a fact's first source appeared. @throws where no picture is known to say so */
export const yearSaid = (id: string): string => listed(encoded.years, id);
