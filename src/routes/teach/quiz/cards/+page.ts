import { quizCards, quizSheets } from '$lib/pages/teach/quiz-cards';
import { teaching } from '$lib/pages/teach/teaching';

export const csr = false;

/** The quiz as cards on sheets. */
export async function load() {
	const { locale, story, quiz } = await teaching();
	const cards = quizCards(quiz, locale);
	return { locale, cover: story.cover, cards: cards.length, sheets: quizSheets(cards) } as const;
}
