import { compute } from './compute';
import { PASSAGES } from './passages';
import { isPosition } from './position';
import type { Cite, Fact, FactRow, Source } from './types';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const PERIOD = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Checks every row and works out the derived ones. Row files are given by name, so that a mistake is reported with
 * the file, the id and the reason.
 *
 * @throws on the first wrong row: a fact without a source, an unknown source or passage, a value that doesn't fit its unit, a derived fact with a typed value, a circle of derivations, parts that don't add up to what is stated.
 */
export function resolveFacts(
	files: Record<string, readonly FactRow[]>,
	sources: readonly Source[]
): Map<string, Fact> {
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

	const known = new Set(sources.map((s) => s.id));
	for (const row of rows.values()) {
		const reason = problem(row);
		if (reason) fail(row.id, reason);
		for (const { source } of citesOf(row))
			if (!known.has(source)) fail(row.id, `cites the unknown source "${source}"`);
		const passage = strayPassage(row);
		if (passage !== undefined) fail(row.id, `cites the paper, which has no passage "${passage}"`);
	}

	const resolved = new Map<string, Fact>();
	const lookup = (id: string, asker: string, path: readonly string[]): Fact => {
		const row = rows.get(id);
		if (!row) return fail(asker, `leans on the unknown fact "${id}"`);
		if (path.includes(id)) return fail(id, `is derived from itself: ${[...path, id].join(' → ')}`);
		const done = resolved.get(id);
		if (done) return done;
		const { standing } = row;
		const value =
			standing.kind === 'derived'
				? compute(standing.by, (operand) => lookup(operand, id, [...path, id]))
				: (row.value ?? '');
		const fact: Fact = { ...row, value };
		resolved.set(id, fact);
		return fact;
	};
	for (const id of rows.keys()) lookup(id, id, []);

	for (const row of rows.values()) {
		if (!row.parts) continue;
		const of = [...row.parts.of, ...(row.parts.gap ? [row.parts.gap] : [])];
		const total = of.reduce((sum, id) => sum + Number(lookup(id, row.id, []).value), 0);
		if (Math.abs(total - Number(row.value)) > 0.005)
			fail(row.id, `${of.join(' + ')} makes ${total}, but ${row.value} is stated`);
	}
	// In the order of the rows, not of the derivations.
	return new Map([...rows.keys()].map((id) => [id, resolved.get(id) as Fact]));
}

/** Sources that no fact cites: a list to be emptied before the build may go on. */
export function unusedSources(rows: Iterable<FactRow>, sources: readonly Source[]): Source[] {
	const used = new Set([...rows].flatMap((row) => citesOf(row).map((cite) => cite.source)));
	return sources.filter((s) => !used.has(s.id));
}

function citesOf(row: FactRow): Cite[] {
	const others = row.standing.kind === 'disputed' ? row.standing.versions.flatMap((v) => v.cites) : [];
	return [...row.cites, ...others];
}

/** The first passage cited of the paper that it doesn't have; empty where none is named. */
const strayPassage = (row: FactRow): string | undefined =>
	citesOf(row)
		.filter(({ source }) => source === 'paper')
		.map(({ passage }) => passage ?? '')
		.find((passage) => !PASSAGES.has(passage));

/** What is wrong with a row taken by itself, or nothing. */
function problem(row: FactRow): string | undefined {
	const { standing } = row;
	if (!ID.test(row.id)) return 'an id is lower-case words joined by hyphens';
	if (!PERIOD.test(row.period)) return `period "${row.period}" is neither a date nor an interval`;
	if (standing.kind === 'derived') {
		if (row.value !== undefined) return 'is derived, so its value must not be typed';
		return undefined;
	}
	if (row.cites.length === 0) return 'has no source';
	if (standing.kind === 'disputed') {
		if (standing.versions.length === 0) return 'is disputed, but no other version is given';
		if (standing.versions.some((v) => v.cites.length === 0)) return 'has a version without a source';
	}
	const wrong = [
		{ value: row.value, unit: row.unit },
		...(standing.kind === 'disputed' ? standing.versions : [])
	].find(({ value, unit }) =>
		unit === 'statement'
			? (value ?? '') !== ''
			: unit === 'date'
				? !(typeof value === 'string' && ISO_DATE.test(value))
				: unit === 'position'
					? !isPosition(value)
					: !(typeof value === 'number' && Number.isFinite(value))
	);
	if (wrong) return `value ${JSON.stringify(wrong.value)} doesn't fit the unit "${wrong.unit}"`;
	return undefined;
}
