import { compute } from './compute';
import type { Fact, FactRow } from '../types';

/** Row files by name, so that a mistake is reported with the file, the id and the reason. */
export type RowFiles = Readonly<Record<string, readonly FactRow[]>>;

/**
 * Works out the derived rows. Whether rows are sound is another matter, and `check.ts`'s: that stops the build, so that
 * no reader's page has to ask again.
 *
 * @returns the facts by id, in the order of the rows
 * @throws where nothing could be worked out: a doubled id, an operand that isn't there, a circle of derivations
 */
export function resolveFacts(files: RowFiles): Map<string, Fact> {
	const home = new Map<string, string>();
	const rows = new Map<string, FactRow>();
	for (const [file, list] of Object.entries(files))
		for (const row of list) {
			if (rows.has(row.id)) throw new Error(`${file}: ${row.id}: already defined in ${home.get(row.id)}`);
			rows.set(row.id, row);
			home.set(row.id, file);
		}
	const fail = (id: string, reason: string): never => {
		throw new Error(`${home.get(id)}: ${id}: ${reason}`);
	};

	const resolved = new Map<string, Fact>();
	const lookup = (id: string, asker: string, path: readonly string[]): Fact => {
		const row = rows.get(id);
		if (!row) return fail(asker, `leans on the unknown fact "${id}"`);
		if (path.includes(id)) return fail(id, `is derived from itself: ${[...path, id].join(' → ')}`);
		const done = resolved.get(id);
		if (done) return done;
		const { status } = row;
		const value =
			status.kind === 'derived'
				? compute(status.by, (operand) => lookup(operand, id, [...path, id]))
				: (row.value ?? '');
		const fact: Fact = { ...row, value };
		resolved.set(id, fact);
		return fact;
	};
	for (const id of rows.keys()) lookup(id, id, []);
	// In the order of the rows, not of the derivations.
	return new Map([...rows.keys()].map((id) => [id, resolved.get(id) as Fact]));
}
