/** Whether this is `npm run test:full`: every size, scheme and step instead of those that stand for them. */
export const FULL = process.env.FULL === '1';

/**
 * The cases a test runs over: a few that stand for all in `npm test`, all of them in `npm run test:full`.
 *
 * @param few cases that between them show every kind of fault
 * @param all the whole cross
 */
export const cases = <T>(few: readonly T[], all: readonly T[]): readonly T[] => (FULL ? all : few);

/**
 * Hands out texts to as many places at a time: in `npm test` each text is in one place once, in `npm run test:full` each is in
 * all of them.
 *
 * @returns what each place gets, for each time
 */
export function turns(texts: readonly string[], places: number): string[][] {
	const at = (i: number) => texts[i % texts.length] ?? '';
	if (FULL) return texts.map((text) => new Array<string>(places).fill(text));
	return Array.from({ length: Math.ceil(texts.length / places) }, (_, time) =>
		Array.from({ length: places }, (_, place) => at(time * places + place))
	);
}
