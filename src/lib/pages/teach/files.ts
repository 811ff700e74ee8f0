import { outline } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';

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

export const sheetFile = (chapter: string): string => chapterFile('worksheet', chapter);

/** Closed questions: all, and a chapter's. */
export const QUIZ_FILE = `${NAME}-quiz`;
export const chapterQuizFile = (chapter: string): string => chapterFile('quiz', chapter);

/** Every file of closed questions there is. */
export const allQuizFiles = (): string[] => [QUIZ_FILE, ...outline.map(({ id }) => chapterQuizFile(id))];

/** Every document there is. */
export const allFiles = (): string[] => [
	GUIDE_FILE,
	...lessons.map(({ id }) => lessonFile(id)),
	...outline.map(({ id }) => sheetFile(id)),
	SOURCES_FILE,
	KEY_FILE
];
