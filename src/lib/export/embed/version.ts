import { PUBLISHED, corrections, type Correction } from '$lib/facts/corrections';
import { touching } from '$lib/pages/sources/corrections';

/** The version of what some facts say, as a date (ISO 8601): the day they were last put right, or first published. */
export const versionOf = (facts: Iterable<string>, all: readonly Correction[] = corrections): string =>
	touching(facts, all)[0]?.date ?? PUBLISHED;
