import type { Cite, FactRow } from '../types';

/** The paper speaks of the time it was written in: the period of what it says without a date. */
export const PAPER_YEAR = '2013';

/** A passage of the paper, by its id. */
export const paper = (passage: string): Cite => ({ source: 'paper', passage });

/** Several passages of the paper. */
export const passages = (...ids: string[]): Cite[] => ids.map(paper);

/** Sources that are cited as a whole. */
export const from = (...sources: string[]): Cite[] => sources.map((source) => ({ source }));

/**
 * The year in which a fact's first source appeared: the ids of press sources end with it.
 *
 * @throws with the fact's id when that source's id has no year
 */
export function yearCited({ id, cites }: FactRow): string {
	const [year] = /\d{4}$/.exec(cites[0]?.source ?? '') ?? [];
	if (!year) throw new Error(`facts: ${id}: its first source has no year in its id`);
	return year;
}
