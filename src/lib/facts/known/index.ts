import { resolveFacts } from './resolve';
import { rowFiles } from '../rows';
import type { Fact } from '../types';

/** Every fact by its id, with where it is said. What pictures and browsers have of them: `index.ts`. */
export const factsById: ReadonlyMap<string, Fact> = resolveFacts(rowFiles);

/** Every fact, in the order in which the chapters bring them. */
export const facts: readonly Fact[] = [...factsById.values()];

/** Looks a fact up, with where it is said. @throws with the id when there is none: wrong content stops the build. */
export function knownFact(id: string): Fact {
	const found = factsById.get(id);
	if (!found) throw new Error(`facts: there is no fact "${id}"`);
	return found;
}
