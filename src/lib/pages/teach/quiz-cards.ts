import { m } from '$lib/paraglide/messages';
import type { Locale } from '$lib/facts/format';
import { plain } from './filled';
import type { Question, QuizGroup } from './quiz';

/** A card: a question in front, its answer on the back. */
export interface QuizCard {
	id: string;
	/** Where it belongs, on both sides. */
	from: string;
	ask: string;
	/** What there is to choose from. */
	choices: readonly string[];
	answer: string;
	why: string;
	/** The step that tells the answer. */
	step: string;
}

/** So many cards are on a sheet of A4, side by side and below each other. */
const ACROSS = 2;
const DOWN = 4;

/** What the right answer to a question is, in words; of several claims to sort, none is the one. */
export function rightAnswer({ answer }: Question, locale: Locale): string {
	switch (answer.kind) {
		case 'choice':
			return answer.choices.find(({ right }) => right)?.text ?? '';
		case 'statement':
			return answer.holds ? m.quiz_true({}, { locale }) : m.quiz_false({}, { locale });
		case 'number':
			return String(answer.number);
		case 'sort':
			return '';
	}
}

function cardsOf(question: Question, from: string, locale: Locale): QuizCard[] {
	const { id, ask, answer, why, step } = question;
	const card = {
		from,
		why: plain(why),
		step: m.quiz_step({ number: step.number, title: step.headline }, { locale })
	};
	// A claim a card: which sort is it?
	if (answer.kind === 'sort')
		return answer.pairs.map(({ claim, sort }, i) => ({
			...card,
			id: `${id}-${i + 1}`,
			ask: claim,
			choices: answer.sorts,
			answer: sort
		}));
	return [
		{
			...card,
			id,
			ask: answer.kind === 'statement' ? m.quiz_is_it_so({ statement: plain(ask) }, { locale }) : plain(ask),
			choices: answer.kind === 'choice' ? answer.choices.map(({ text }) => text) : [],
			answer: rightAnswer(question, locale)
		}
	];
}

/** Every closed question as a card. */
export const quizCards = (quiz: readonly QuizGroup[], locale: Locale): QuizCard[] =>
	quiz.flatMap(({ number, title, questions }) => {
		const from = number === undefined ? title : m.quiz_from({ number, title }, { locale });
		return questions.flatMap((question) => cardsOf(question, from, locale));
	});

/** A sheet: its cards' fronts, and their backs in the order in which they lie behind them. */
export interface QuizSheet {
	fronts: (QuizCard | undefined)[];
	backs: (QuizCard | undefined)[];
}

/** Cards on sheets that are printed on both sides and turned over their long edge: each row of backs runs the other way. */
export function quizSheets(cards: readonly QuizCard[]): QuizSheet[] {
	const sheets = Math.ceil(cards.length / (ACROSS * DOWN));
	return Array.from({ length: sheets }, (_, sheet) => {
		const rows = Array.from({ length: DOWN }, (_, row) =>
			Array.from({ length: ACROSS }, (_, column) => cards[(sheet * DOWN + row) * ACROSS + column])
		);
		return { fronts: rows.flat(), backs: rows.flatMap((row) => row.toReversed()) };
	});
}
