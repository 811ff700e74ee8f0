import { outline } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';
import { chapterDeck, lessonDeck, type DeckName } from '../../slides/deck-name';
import { readDeck } from '../../slides/deck-steps';

/** Names of the documents, without their ending: what a teacher finds in the folder of downloads. */
const NAME = 'distant-partners';

export const GUIDE_FILE = `${NAME}-guide`;
export const SOURCES_FILE = `${NAME}-source-criticism`;
export const KEY_FILE = `${NAME}-answer-key`;
export const lessonFile = (id: string): string => `${NAME}-lesson-${id}-minutes`;

/** Numbered, so that a folder sorts them as the story does. */
export function sheetFile(chapter: string): string {
	const number = outline.findIndex(({ id }) => id === chapter) + 1;
	return `${NAME}-worksheet-${String(number).padStart(2, '0')}-${chapter}`;
}

/** The presentation of a lesson or of a chapter; chapters are numbered, too. @throws for any other deck */
export function deckFile(deck: DeckName): string {
	const { kind, of } = readDeck(deck);
	if (kind === 'lesson') return `${NAME}-slides-${of}-minutes`;
	const number = outline.findIndex(({ id }) => id === of) + 1;
	if (kind !== 'chapter' || number === 0) throw new Error(`teach: there is no presentation of "${deck}"`);
	return `${NAME}-slides-${String(number).padStart(2, '0')}-${of}`;
}

/** Every presentation there is. */
export const allDeckFiles = (): string[] =>
	[...lessons.map(({ id }) => lessonDeck(id)), ...outline.map(({ id }) => chapterDeck(id))].map(deckFile);

/** Every document there is. */
export const allFiles = (): string[] => [
	GUIDE_FILE,
	...lessons.map(({ id }) => lessonFile(id)),
	...outline.map(({ id }) => sheetFile(id)),
	SOURCES_FILE,
	KEY_FILE
];
