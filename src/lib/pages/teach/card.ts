import type { Cite, Fact } from '$lib/facts';
import { knownFact } from '$lib/facts/known';
import { formatFact, formatValue, type Locale } from '$lib/facts/format';
import { source } from '$lib/facts/sources';
import { shortCredit } from '$lib/pages/sources/credit';
import { factWords, languageWords, type Segment } from '$lib/story';
import { factsIn } from '$lib/story/fill';
import { filler } from './filled';

/** What one source says. */
interface Version {
	/** The value as its source has it; nothing for a statement. */
	value?: string;
	said: Segment[];
	who: string;
}

/** One thing in dispute: what it is, and everybody's version in the order in which they were written. */
interface Dispute {
	fact: string;
	label: Segment[];
	versions: Version[];
}

/** A disagreement as a card: all that is in dispute in it, a fact each. */
export interface Card {
	id: string;
	title: Segment[];
	disputes: Dispute[];
	/** How it ended, where the story tells that beside it: something was only ever alleged. */
	outcome?: Segment[];
}

/** The date of the oldest source cited; what cites none comes last. */
const writtenOn = (cites: readonly Cite[]): string =>
	cites.map((cite) => source(cite.source).date).sort()[0] ?? '9';

/**
 * A disagreement of the sources page as a card.
 *
 * @throws when the remark names no fact that sources dispute, which the content check prevents
 */
export function cardOf(
	{ id, title, text }: { id: string; title: string; text: string },
	locale: Locale
): Card {
	const read = filler(locale, id);
	const disputed = [...new Set(factsIn(text))]
		.map(knownFact)
		.filter(({ status }) => status.kind === 'disputed');
	if (disputed.length === 0) throw new Error(`teach: "${id}" is no disagreement`);
	const { outcome } = languageWords(locale).teaching;
	return {
		id,
		title: read(title),
		disputes: disputed.map((fact) => disputeOf(fact, read, locale)),
		outcome: factsIn(outcome).some((named) => factsIn(text).includes(named)) ? read(outcome) : undefined
	};
}

/** A disputed fact with all its versions. */
function disputeOf(fact: Fact, read: (text: string) => Segment[], locale: Locale): Dispute {
	const { id, unit, cites, status } = fact;
	const words = factWords(id, locale);
	const statement = unit === 'statement';
	const ours = { value: statement ? undefined : formatFact(fact, locale), said: words.says, cites };
	const theirs = (status.kind === 'disputed' ? status.versions : []).map((version, i) => ({
		value:
			statement || version.unit === 'statement'
				? undefined
				: formatValue(version.value, version.unit, locale),
		said: words.versions?.[i] ?? '',
		cites: version.cites
	}));
	return {
		fact: id,
		label: read(words.label),
		versions: [ours, ...theirs]
			.sort((a, b) => writtenOn(a.cites).localeCompare(writtenOn(b.cites)))
			.map((version) => ({
				value: version.value,
				said: read(upperFirst(version.said)),
				who: [...new Set(version.cites.map((cite) => shortCredit(cite.source, locale)))].join('; ')
			}))
	};
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
