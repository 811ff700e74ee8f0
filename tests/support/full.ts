/** Whether this is `npm run test:full`: every size, scheme and step instead of those that stand for them. */
export const FULL = process.env.FULL === '1';

/**
 * The cases a test runs over: a few that stand for all in `npm test`, all of them in `npm run test:full`.
 *
 * @param few cases that between them show every kind of fault
 * @param all the whole cross
 */
export const cases = <T>(few: readonly T[], all: readonly T[]): readonly T[] => (FULL ? all : few);
