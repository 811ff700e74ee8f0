/** What a deck is made from, as the fragment of an address says it: a lesson's slides, a chapter's, or any steps in any order. */
const KINDS = ['lesson', 'chapter', 'steps'] as const;
type Kind = (typeof KINDS)[number];

/** A deck as a fragment names it: `lesson=50`, `chapter=aid`, `steps=aid-bankers,desks-asymmetry`. */
export type DeckName = `${Kind}=${string}`;

/** More signs than all steps of the story together. */
const MOST = 6000;

export const lessonDeck = (lesson: string): DeckName => `lesson=${lesson}`;
export const chapterDeck = (chapter: string): DeckName => `chapter=${chapter}`;
export const stepsDeck = (steps: readonly string[]): DeckName => `steps=${steps.join(',')}`;

/** The kind of a deck, and what it is of. Nobody has looked yet whether there is such a thing. */
export interface DeckParts {
	kind: Kind;
	of: string;
}

export function readDeck(name: DeckName): DeckParts {
	const kind = KINDS.find((one) => name.startsWith(`${one}=`)) ?? 'steps';
	return { kind, of: name.slice(kind.length + 1) };
}

/** The name that a deck keeps: without what was asked for and isn't there. @param steps that it has */
export const keptName = (asked: DeckName, steps: readonly string[]): DeckName =>
	readDeck(asked).kind === 'steps' ? stepsDeck(steps) : asked;

/** The deck that a fragment names; nothing where it names none. What it says is a stranger's. */
export function deckIn(hash: string): DeckName | undefined {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	for (const kind of KINDS) {
		const of = said.get(kind);
		if (of !== null) return `${kind}=${of.slice(0, MOST)}`;
	}
	return undefined;
}
