import { resolveFacts } from './resolve';
import { rowFiles } from './rows';
import type { Fact } from './types';

/**
 * Every fact by its id; sources have a module of their own, since no picture needs them. A browser gets this module's
 * outcome in place of it: `scripts/vite-plugin-facts.mjs`.
 */
export const factsById: ReadonlyMap<string, Fact> = resolveFacts(rowFiles);
