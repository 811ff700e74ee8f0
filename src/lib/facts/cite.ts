import type { Cite } from './types';

/** The paper speaks of the time it was written in: the period of what it says without a date. */
export const PAPER_YEAR = '2013';

/** A passage of the paper, by its id. */
export const paper = (passage: string): Cite => ({ source: 'paper', passage });

/** Several passages of the paper. */
export const passages = (...ids: string[]): Cite[] => ids.map(paper);

/** Sources that are cited as a whole. */
export const from = (...sources: string[]): Cite[] => sources.map((source) => ({ source }));
