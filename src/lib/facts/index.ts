import { factsById } from './known';
import type { Fact } from './types';

export type * from './types';
export { REPUBLICS } from './types';
export { factsById };

/** Every fact, in the order in which the chapters bring them. */
export const facts: readonly Fact[] = [...factsById.values()];

/** Looks a fact up. @throws with the id when there is none: wrong content stops the build. */
export function fact(id: string): Fact {
	const found = factsById.get(id);
	if (!found) throw new Error(`facts: there is no fact "${id}"`);
	return found;
}

/** A fact's value as a number, in the fact's own unit. @throws when the fact is a date or doesn't exist. */
export function amountOf(id: string): number {
	const { value } = fact(id);
	if (typeof value !== 'number') throw new Error(`facts: "${id}" is a date, not an amount`);
	return value;
}
