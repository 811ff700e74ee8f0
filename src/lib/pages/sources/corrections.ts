import { knownFact } from '$lib/facts/known';
import { corrections, type Correction } from '$lib/facts/corrections';
import { formatShortDay, type Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';

/** A fact with all that it was worked out from: a corrected operand corrects the sum. */
function lineage(id: string): string[] {
	const { status } = knownFact(id);
	return status.kind === 'derived' ? [id, ...status.by.of.flatMap(lineage)] : [id];
}

/** The corrections that touch any of some facts, newest first. */
export function touching(
	facts: Iterable<string>,
	all: readonly Correction[] = corrections
): readonly Correction[] {
	const shown = new Set([...facts].flatMap(lineage));
	return all
		.filter((correction) => correction.facts.some((id) => shown.has(id)))
		.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** "Corrected on 3 Mar 2027": the stamp of a step whose facts were corrected, or nothing. */
export function stampOf(
	facts: Iterable<string>,
	locale: Locale,
	all: readonly Correction[] = corrections
): string | undefined {
	const [latest] = touching(facts, all);
	return latest && m.corrected_on({ date: formatShortDay(latest.date, locale) }, { locale });
}
