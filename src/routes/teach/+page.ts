import { quizFiles } from '$lib/export/gift/files';
import { quizCards, quizSheets } from '$lib/pages/teach/quiz-cards';
import { teaching } from '$lib/pages/teach/teaching';

/** Pages for teachers need no framework in the browser: they are words and links. */
export const csr = false;

/** What there is for teachers, at a glance. */
export async function load() {
	const { locale, story, guides, lessons, exercises, sheets, quiz } = await teaching();
	const [all] = await quizFiles(locale);
	return {
		locale,
		cover: story.cover,
		guides: guides.map(({ chapter, minutes }) => ({
			id: chapter.id,
			number: chapter.number,
			title: chapter.title,
			minutes
		})),
		lessons: lessons.map(({ id, minutes, title, aim }) => ({ id, minutes, title, aim })),
		quiz: {
			count: quiz.reduce((sum, { questions }) => sum + questions.length, 0),
			bytes: all?.bytes ?? 0,
			sheets: quizSheets(quizCards(quiz, locale)).length
		},
		exercises: exercises.map(({ id, minutes, title }) => ({ id, minutes, title })),
		sheets: sheets.map(({ chapter, title }) => ({ chapter: chapter.id, number: chapter.number, title }))
	} as const;
}
