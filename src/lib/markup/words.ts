import type { MarkupNode } from './nodes';

/** A stretch of copy: plain words, or words that open the evidence of a fact, or a word of the glossary. */
interface Segment {
	text: string;
	fact?: string;
	term?: string;
}

/** Address of a fact's evidence. */
export type EvidenceOf = (fact: string) => string;

/** Where the links of a page lead. */
export interface Links {
	evidence: EvidenceOf;
	/** Where evidence opens: in a frame on a stranger's page, anywhere but in that frame. */
	target?: '_blank';
	/** Number of a fact's printed note, where the page has notes. */
	note?: (fact: string) => number;
	/** Address of a word in the glossary; without it, marked words are words like others. */
	term?: (id: string) => string;
}

/** A number as a link to its evidence. */
export const factNode = (text: string, fact: string, { evidence, target, note }: Links): MarkupNode => ({
	tag: 'a',
	attributes: { class: 'fact', target, href: evidence(fact), 'data-note': note?.(fact) },
	inside: text
});

/** A stretch of copy, its numbers linked to their evidence, and marked words to the glossary. */
export const wordsNodes = (words: readonly Segment[], links: Links): (MarkupNode | string)[] =>
	words.map(({ text, fact, term }) => {
		if (fact) return factNode(text, fact, links);
		if (!term || !links.term) return text;
		return { tag: 'a', attributes: { class: 'term', href: links.term(term) }, inside: text };
	});
