import type { Locale } from '$lib/facts/format';
import { chapterQuizFile, QUIZ_FILE } from '$lib/pages/teach/files';
import type { QuizGroup } from '$lib/pages/teach/quiz';
import { teaching } from '$lib/pages/teach/teaching';
import { giftOf } from './gift';

/** A file of closed questions. */
export interface QuizFile {
	/** Without its ending. */
	name: string;
	/** The chapter whose questions it has; all questions where there is none. */
	chapter?: QuizGroup;
	text: string;
	bytes: number;
}

/** One file with all closed questions, and one for each chapter. */
export async function quizFiles(locale: Locale): Promise<QuizFile[]> {
	const { quiz } = await teaching();
	const file = (name: string, groups: readonly QuizGroup[], chapter?: QuizGroup): QuizFile => {
		const text = giftOf(groups, locale);
		return { name, chapter, text, bytes: new TextEncoder().encode(text).length };
	};
	return [
		file(QUIZ_FILE, quiz),
		...quiz
			.filter(({ number }) => number !== undefined)
			.map((group) => file(chapterQuizFile(group.id), [group], group))
	];
}
