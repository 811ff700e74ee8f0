import { encodeFacts, type EncodedFacts } from './known/encode';

/**
 * What pictures read of the facts. A browser gets this module's outcome in place of it (`scripts/vite-plugin-facts.mjs`), so
 * that no row and no citation is among its scripts; pages and tests read the same outcome, so that they miss what it lacks.
 */
export const encoded: EncodedFacts = encodeFacts();
