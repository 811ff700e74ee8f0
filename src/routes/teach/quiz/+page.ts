import { quizFiles } from '$lib/export/gift/files';
import { quizCards, quizSheets, rightAnswer } from '$lib/pages/teach/quiz-cards';
import { teaching } from '$lib/pages/teach/teaching';

export const csr = false;

/** All closed questions, and the files that have them. */
export async function load() {
	const { locale, story, quiz } = await teaching();
	return {
		locale,
		cover: story.cover,
		groups: quiz.map((group) => ({
			...group,
			questions: group.questions.map((question) => ({ ...question, right: rightAnswer(question, locale) }))
		})),
		files: (await quizFiles(locale)).map(({ name, chapter, bytes }) => ({ name, chapter, bytes })),
		sheets: quizSheets(quizCards(quiz, locale)).length
	} as const;
}
