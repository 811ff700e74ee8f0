import { knownFact } from '../known';
import type { Source } from '../types';
import { datasets } from './datasets';
import { official } from './official';
import { other } from './other';
import { pressSince } from './press-since';
import { pressThen } from './press-then';

const paper: Source = {
	id: 'paper',
	kind: 'paper',
	publisher: 'EUCAM',
	author: 'Fabienne Bossuyt',
	title: 'Belgium-Luxembourg and Central Asia',
	date: '2013',
	circa: true,
	language: 'en',
	url: 'https://eucentralasia.eu/european-national-policies-series-belgium-luxemburg-and-central-asia/'
};

/**
 * Where the facts come from. A source that no fact cites stops the build. Ids are stable: they are anchors on
 * `/sources/`.
 */
export const sources: readonly Source[] = [
	paper,
	...datasets,
	...pressThen,
	...pressSince,
	...official,
	...other
];

/** Looks a source up. @throws with the id when there is none. */
export function source(id: string): Source {
	const found = sources.find((s) => s.id === id);
	if (!found) throw new Error(`facts/sources: there is no source "${id}"`);
	return found;
}

/**
 * The sources that say what we say: those of the fact itself, of what it is worked out from where we did the arithmetic, and
 * none of those that say otherwise. Source ids, no repeats.
 */
export function sayersOf(id: string): string[] {
	const { cites, status } = knownFact(id);
	const operands = status.kind === 'derived' ? status.by.of : [];
	return [...new Set([...cites.map((cite) => cite.source), ...operands.flatMap(sayersOf)])];
}

/** The sources that say otherwise of a disputed fact. Source ids, no repeats; one may have said both. */
export function othersOf(id: string): string[] {
	const { status } = knownFact(id);
	const versions = status.kind === 'disputed' ? status.versions : [];
	return [...new Set(versions.flatMap(({ cites }) => cites.map((cite) => cite.source)))];
}

/** Every source a fact leans on: its own, those of other versions, and those of its operands. Source ids, no repeats. */
export function sourcesOf(id: string): string[] {
	const row = knownFact(id);
	const found = new Set(row.cites.map((c) => c.source));
	if (row.status.kind === 'derived')
		for (const operand of row.status.by.of) for (const s of sourcesOf(operand)) found.add(s);
	if (row.status.kind === 'disputed')
		for (const version of row.status.versions) for (const c of version.cites) found.add(c.source);
	return [...found];
}
