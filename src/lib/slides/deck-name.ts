/** What a deck is made from, as the fragment of an address says it: a lesson's slides, a chapter's, or any steps in any order. */
const KINDS = ['lesson', 'chapter', 'steps'] as const;
export type DeckKind = (typeof KINDS)[number];

/** A deck as a fragment names it: `lesson=50`, `chapter=aid`, `steps=aid-bankers,desks-asymmetry`. */
export type DeckName = `${DeckKind}=${string}`;

/** More signs than all steps of the story together. */
const MOST = 6000;

export const lessonDeck = (lesson: string): DeckName => `lesson=${lesson}`;
export const chapterDeck = (chapter: string): DeckName => `chapter=${chapter}`;
export const stepsDeck = (steps: readonly string[]): DeckName => `steps=${steps.join(',')}`;

/** The deck that a fragment names; nothing where it names none. What it says is a stranger's. */
export function deckIn(hash: string): DeckName | undefined {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	for (const kind of KINDS) {
		const of = said.get(kind);
		if (of !== null) return `${kind}=${of.slice(0, MOST)}`;
	}
	return undefined;
}
