import { formatFact, type Locale } from '$lib/facts/format';
import { knownFact } from '$lib/facts/known';
import { languageWords, story, type Segment, type Step } from '$lib/story';
import { chapterQuiz, exerciseQuiz, type QuizOutline } from '$lib/story/outline/quiz';
import type { QuizCopy } from '$lib/story/teaching-types';
import { filler, named, plain } from './filled';

/** What a closed question can be answered with. */
export type Answer =
	/** One of several; they stand by size or by the alphabet, so that their order gives nothing away. */
	| { kind: 'choice'; choices: readonly { text: string; right: boolean }[] }
	| { kind: 'statement'; holds: boolean }
	| { kind: 'number'; number: number }
	| { kind: 'sort'; pairs: readonly { claim: string; sort: string }[]; sorts: readonly string[] };

/** A closed question, filled in. */
export interface Question {
	id: string;
	/** The step that tells the answer. */
	step: Step;
	ask: Segment[];
	answer: Answer;
	why: Segment[];
}

/** The closed questions of a chapter, or of an exercise. */
export interface QuizGroup {
	id: string;
	title: string;
	/** The chapter's number; an exercise has none. */
	number?: number;
	questions: Question[];
}

/** The number that is asked for: a date's is its year. */
const numberOf = (id: string): number => {
	const { value, unit } = knownFact(id);
	return Number(unit === 'date' ? String(value).slice(0, 4) : value);
};

function answerTo(plan: QuizOutline, copy: QuizCopy, locale: Locale): Answer {
	const read = (text: string) => plain(filler(locale, `quiz ${plan.id}`)(text));
	const answers = (copy.answers ?? []).map(read);
	switch (plan.kind) {
		case 'value': {
			const facts = [plan.right, ...plan.wrong].map(knownFact);
			const bySize = facts.toSorted((a, b) =>
				typeof a.value === 'number' && typeof b.value === 'number'
					? a.value - b.value
					: String(a.value).localeCompare(String(b.value))
			);
			return {
				kind: 'choice',
				choices: bySize.map((fact) => ({
					text: formatFact(fact, locale, plan.form),
					right: fact.id === plan.right
				}))
			};
		}
		case 'choice':
			return {
				kind: 'choice',
				choices: answers
					.map((text, i) => ({ text, right: i === 0 }))
					.toSorted((a, b) => a.text.localeCompare(b.text, locale))
			};
		case 'statement':
			return { kind: 'statement', holds: plan.holds };
		case 'number':
			return { kind: 'number', number: numberOf(plan.right) };
		case 'sort': {
			const { claims = [] } = languageWords(locale).teaching.exercises[plan.exercise] ?? {};
			const pairs = claims.map((claim, i) => ({
				claim: read(claim),
				sort: answers[plan.sorts[i] ?? -1] ?? ''
			}));
			return { kind: 'sort', pairs, sorts: answers };
		}
	}
}

/** All closed questions: of the chapters in the story's order, then of the exercises. @throws when one has no words, which the content check prevents */
export function allQuiz(locale: Locale): QuizGroup[] {
	const { teaching } = languageWords(locale);
	const { chapters } = story(locale);
	const steps = chapters.flatMap((chapter) => chapter.steps);
	const questions = (group: string, plans: readonly QuizOutline[]): Question[] =>
		plans.map((plan) => {
			const copy = teaching.quiz[group]?.[plan.id];
			if (!copy) throw new Error(`teach: the question "${plan.id}" has no words`);
			const read = filler(locale, `quiz ${plan.id}`);
			return {
				id: plan.id,
				step: named(steps, plan.step),
				ask: read(copy.ask),
				answer: answerTo(plan, copy, locale),
				why: read(copy.why)
			};
		});
	return [
		...chapters.map(({ id, number, title }) => ({
			id,
			number,
			title,
			questions: questions(id, chapterQuiz[id])
		})),
		...Object.entries(exerciseQuiz).map(([id, plans]) => ({
			id,
			title: teaching.exercises[id]?.title ?? id,
			questions: questions(id, plans)
		}))
	];
}
