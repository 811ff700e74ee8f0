import { outline } from '$lib/story';
import { exercises } from '$lib/story/teaching/exercises';
import { lessons } from '$lib/story/teaching/lessons';
import { chapterDeck, lessonDeck, type DeckName } from '$lib/slides/deck-name';
import { readDeck } from '$lib/slides/deck-steps';

/** Names of the documents, without their ending: what a teacher finds in the folder of downloads. */
const NAME = 'distant-partners';

export const GUIDE_FILE = `${NAME}-guide`;
export const SOURCES_FILE = `${NAME}-source-criticism`;
export const KEY_FILE = `${NAME}-answer-key`;
export const lessonFile = (id: string): string => `${NAME}-lesson-${id}-minutes`;

/** Numbered, so that a folder sorts them as the story does. */
function chapterFile(what: string, chapter: string): string {
	const number = outline.findIndex(({ id }) => id === chapter) + 1;
	return `${NAME}-${what}-${String(number).padStart(2, '0')}-${chapter}`;
}

export const exerciseFile = (id: string): string => `${NAME}-exercise-${id}`;

/** What is handed out or kept at hand in class, each as a PDF of its own. */
export const printFiles = (): string[] => [
	...lessons.map(({ id }) => lessonFile(id)),
	...outline.map(({ id }) => sheetFile(id)),
	...exercises.map(({ id }) => exerciseFile(id))
];

/** The presentation of a lesson or of a chapter; chapters are numbered, too. @throws for any other deck */
export function deckFile(deck: DeckName): string {
	const { kind, of } = readDeck(deck);
	if (kind === 'lesson') return `${NAME}-slides-${of}-minutes`;
	if (kind !== 'chapter' || !outline.some(({ id }) => id === of))
		throw new Error(`teach: there is no presentation of "${deck}"`);
	return chapterFile('slides', of);
}

/** Every presentation there is. */
export const allDeckFiles = (): string[] =>
	[...lessons.map(({ id }) => lessonDeck(id)), ...outline.map(({ id }) => chapterDeck(id))].map(deckFile);

/** Where the presentation of a lesson or of a chapter is, below the site's root. @throws for any other deck */
export const slidesPath = (deck: DeckName): string => `teach/files/${deckFile(deck)}.pptx`;

export const sheetFile = (chapter: string): string => chapterFile('worksheet', chapter);

/** Closed questions: all, and a chapter's. */
export const QUIZ_FILE = `${NAME}-quiz`;
export const chapterQuizFile = (chapter: string): string => chapterFile('quiz', chapter);

/** Every file of closed questions there is. */
export const allQuizFiles = (): string[] => [QUIZ_FILE, ...outline.map(({ id }) => chapterQuizFile(id))];

/** Every document that can be changed. */
export const allFiles = (): string[] => [
	GUIDE_FILE,
	...lessons.map(({ id }) => lessonFile(id)),
	...outline.map(({ id }) => sheetFile(id)),
	SOURCES_FILE,
	KEY_FILE
];

/** The paths, below the site's root, of a document in each of its formats: to change, to print. */
export const fileFormats = (name: string): string[] => [
	...(allFiles().includes(name) ? [`teach/files/${name}.docx`] : []),
	...(printFiles().includes(name) ? [`teach/files/${name}.pdf`] : [])
];
