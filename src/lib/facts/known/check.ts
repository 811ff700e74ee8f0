import { PASSAGES } from './passages';
import { namesPrivatePerson } from './private-names';
import { isPosition } from '../position';
import type { RowFiles } from './resolve';
import type { Cite, Fact, FactRow, Source } from '../types';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const PERIOD = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * What is wrong with rows: a fact without a source, an unknown source or passage, a value that doesn't fit its unit, a
 * derived fact with a typed value, parts that don't add up to what is stated, a source that no fact cites, has neither
 * address nor title, or spells the name of a private person. Each fault names file, id and reason.
 *
 * @param facts the same rows, worked out
 */
export function factFaults(
	files: RowFiles,
	facts: ReadonlyMap<string, Fact>,
	sources: readonly Source[]
): string[] {
	const known = new Set(sources.map((s) => s.id));
	const faults = Object.entries(files).flatMap(([file, rows]) =>
		rows.flatMap((row) =>
			[
				problem(row),
				...citesOf(row)
					.filter(({ source }) => !known.has(source))
					.map(({ source }) => `cites the unknown source "${source}"`),
				strayPassage(row),
				wrongSum(row, facts)
			]
				.filter((reason) => reason !== undefined)
				.map((reason) => `${file}: ${row.id}: ${reason}`)
		)
	);
	const used = new Set(
		Object.values(files).flatMap((rows) => rows.flatMap((row) => citesOf(row).map((cite) => cite.source)))
	);
	for (const { id, url, title, publisher } of sources) {
		if (!used.has(id)) faults.push(`facts/sources: ${id}: no fact cites this source`);
		if (!url && !title) faults.push(`facts/sources: ${id}: has neither an address nor a title`);
		for (const [what, text = ''] of Object.entries({ address: url, title, publisher }))
			if (namesPrivatePerson(text))
				faults.push(`facts/sources: ${id}: its ${what} spells the name of a private person`);
	}
	return faults;
}

function citesOf(row: FactRow): Cite[] {
	const others = row.status.kind === 'disputed' ? row.status.versions.flatMap((v) => v.cites) : [];
	return [...row.cites, ...others];
}

/** Says so when a row cites a passage of the paper that it doesn't have, or none. */
function strayPassage(row: FactRow): string | undefined {
	const passage = citesOf(row)
		.filter(({ source }) => source === 'paper')
		.map(({ passage }) => passage ?? '')
		.find((passage) => !PASSAGES.has(passage));
	return passage === undefined ? undefined : `cites the paper, which has no passage "${passage}"`;
}

/** Says so when the parts of a stated total, with what is left over, don't make that total. */
function wrongSum({ parts, value }: FactRow, facts: ReadonlyMap<string, Fact>): string | undefined {
	if (!parts) return undefined;
	const of = [...parts.of, ...(parts.gap ? [parts.gap] : [])];
	const missing = of.find((id) => !facts.has(id));
	if (missing !== undefined) return `has the unknown part "${missing}"`;
	const total = of.reduce((sum, id) => sum + Number(facts.get(id)?.value), 0);
	if (Math.abs(total - Number(value)) <= 0.005) return undefined;
	return `${of.join(' + ')} makes ${total}, but ${value} is stated`;
}

/** What is wrong with a row taken by itself, or nothing. */
function problem(row: FactRow): string | undefined {
	const { status } = row;
	if (!ID.test(row.id)) return 'an id is lower-case words joined by hyphens';
	if (!PERIOD.test(row.period)) return `period "${row.period}" is neither a date nor an interval`;
	if (status.kind === 'derived') {
		if (row.value !== undefined) return 'is derived, so its value must not be typed';
		return undefined;
	}
	if (row.cites.length === 0) return 'has no source';
	if (status.kind === 'disputed') {
		if (status.versions.length === 0) return 'is disputed, but no other version is given';
		if (status.versions.some((v) => v.cites.length === 0)) return 'has a version without a source';
	}
	const wrong = [
		{ value: row.value, unit: row.unit },
		...(status.kind === 'disputed' ? status.versions : [])
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
