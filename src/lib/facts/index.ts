import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exports } from './exports';
import { luxembourg } from './luxembourg';
import { resolveFacts, type RowFiles } from './resolve';
import { security } from './security';
import { silence } from './silence';
import { story } from './story';
import { tractebel } from './tractebel';
import { trade } from './trade';
import type { Fact } from './types';

export type * from './types';
export { REPUBLICS } from './types';

/** What is known, as it is written down: the files that hold it, by name. */
export const rowFiles: RowFiles = {
	'facts/story.ts': story,
	'facts/distance.ts': distance,
	'facts/tractebel.ts': tractebel,
	'facts/silence.ts': silence,
	'facts/desks.ts': desks,
	'facts/exports.ts': exports,
	'facts/trade.ts': trade,
	'facts/luxembourg.ts': luxembourg,
	'facts/aid.ts': aid,
	'facts/security.ts': security,
	'facts/brussels.ts': brussels,
	'facts/chronicle.ts': chronicle
};

/** Every fact by its id; sources have a module of their own, since no picture needs them. */
export const factsById: ReadonlyMap<string, Fact> = resolveFacts(rowFiles);

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
