import { aid } from './aid';
import { brussels } from './brussels';
import { chronicle } from './chronicle';
import { desks } from './desks';
import { distance } from './distance';
import { exports } from './exports';
import { luxembourg } from './luxembourg';
import { resolveFacts } from './resolve';
import { security } from './security';
import { silence } from './silence';
import { sources } from './sources';
import { story } from './story';
import { tractebel } from './tractebel';
import { trade } from './trade';
import type { Fact, Source } from './types';

export type * from './types';
export { REPUBLICS } from './types';

const all = resolveFacts(
	{
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
	},
	sources
);

/** Every fact, in the order in which the chapters bring them. */
export const facts: readonly Fact[] = [...all.values()];

/** Looks a fact up. @throws with the id when there is none: wrong content stops the build. */
export function fact(id: string): Fact {
	const found = all.get(id);
	if (!found) throw new Error(`facts: there is no fact "${id}"`);
	return found;
}

/** A fact's value as a number, in the fact's own unit. @throws when the fact is a date or doesn't exist. */
export function amountOf(id: string): number {
	const { value } = fact(id);
	if (typeof value !== 'number') throw new Error(`facts: "${id}" is a date, not an amount`);
	return value;
}

/** Looks a source up. @throws with the id when there is none. */
export function source(id: string): Source {
	const found = sources.find((s) => s.id === id);
	if (!found) throw new Error(`facts/sources: there is no source "${id}"`);
	return found;
}

/** Every source a fact leans on: its own, those of other versions, and those of its operands. Source ids, no repeats. */
export function sourcesOf(id: string): string[] {
	const row = fact(id);
	const found = new Set(row.cites.map((c) => c.source));
	if (row.standing.kind === 'derived')
		for (const operand of row.standing.by.of) for (const s of sourcesOf(operand)) found.add(s);
	if (row.standing.kind === 'disputed')
		for (const version of row.standing.versions) for (const c of version.cites) found.add(c.source);
	return [...found];
}

export { sources };
