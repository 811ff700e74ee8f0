import type { Fact, Version } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import type { Locale } from '$lib/facts/format';
import { factWords } from '$lib/story';
import { fillPlain } from '$lib/story/fill';
import { site } from '$lib/pages/ui/site';

export interface PlainWords {
	label: string;
	says: string;
	choice?: string;
	note?: string;
	versions: readonly string[];
}

/** The evidence's words on a fact, with the facts they name filled in. */
export function plainWords(id: string, locale: Locale): PlainWords {
	const { label, says, choice, note, versions = [] } = factWords(id, locale);
	const plain = (copy: string) => fillPlain(copy, locale, `evidence: ${id}`);
	return {
		label: plain(label),
		says: plain(says),
		choice: choice && plain(choice),
		note: note && plain(note),
		versions: versions.map(plain)
	};
}

/** Full address of a fact's evidence. */
export const factUrl = (id: string): string => `${site}/sources/#${knownFact(id).id}`;

/** Start and end of the time a fact holds for, as exact as known; the same where it is one date. */
export function periodOf({ period }: Fact): { from: string; until: string } {
	const [from = '', until = from] = period.split('/');
	return { from, until };
}

/** What the others say, in one cell: `1000000000 USD (trends-2000); 600000000 USD (jamestown-1998)`. */
export const versionsLine = (versions: readonly Version[]): string =>
	versions
		.map(({ value, unit, cites }) =>
			[value === '' ? [] : [value], unit, `(${[...new Set(cites.map((c) => c.source))].join(' ')})`]
				.flat()
				.join(' ')
		)
		.join('; ');
