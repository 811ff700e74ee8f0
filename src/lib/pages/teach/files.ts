import { outline } from '$lib/story';
import { lessons } from '$lib/story/teaching/lessons';

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

/** Every document there is. */
export const allFiles = (): string[] => [
	GUIDE_FILE,
	...lessons.map(({ id }) => lessonFile(id)),
	...outline.map(({ id }) => sheetFile(id)),
	SOURCES_FILE,
	KEY_FILE
];
