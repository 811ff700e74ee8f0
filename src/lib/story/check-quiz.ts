import { formatFact, type Locale } from '$lib/facts/format';
import { factsById } from '$lib/facts/known';
import { outline, languageWords } from './index';
import { chapterQuiz, exerciseQuiz, type QuizOutline } from './outline/quiz';
import type { QuizCopy } from './teaching-types';
import type { LanguageWords } from './types';
import { factsIn } from './fill';

/** So many closed questions every chapter has at least. */
const A_CHAPTER = 2;

/** What is wrong with a question's own plan and words. */
function questionFaults(
	plan: QuizOutline,
	copy: QuizCopy,
	locale: Locale,
	{ teaching }: LanguageWords
): string[] {
	const faults: string[] = [];
	const named =
		plan.kind === 'value' ? [plan.right, ...plan.wrong] : plan.kind === 'number' ? [plan.right] : [];
	const facts = named.flatMap((id) => {
		const fact = factsById.get(id);
		if (!fact) faults.push(`there is no fact "${id}"`);
		return fact ?? [];
	});
	const answers =
		plan.kind === 'value' ? facts.map((fact) => formatFact(fact, locale, plan.form)) : (copy.answers ?? []);
	if (new Set(answers).size < answers.length) faults.push('two answers are the same');
	const wanted = plan.kind === 'choice' || plan.kind === 'sort';
	if (wanted !== (copy.answers !== undefined))
		faults.push(wanted ? 'has no answers' : 'facts are its answers');
	if (plan.kind !== 'statement' && plan.kind !== 'number' && answers.length < 3)
		faults.push('has too few answers');
	if (factsIn(copy.why).length === 0) faults.push('its reason names no fact');
	if (plan.kind === 'sort') {
		const { length } = teaching.exercises[plan.exercise]?.claims ?? [];
		if (length !== plan.sorts.length) faults.push(`sorts ${plan.sorts.length} claims of ${length}`);
		if (plan.sorts.some((sort) => copy.answers?.[sort] === undefined))
			faults.push('names a sort that isn’t there');
	}
	return faults;
}

/**
 * Checks the closed questions: each has words, its answers and its reason come from facts, and its step is there. An empty
 * list means that they hold together.
 *
 * @param read checks one piece of copy for itself
 * @param words what is said in the language
 * @param planned the questions of each chapter, by its id
 */
export function quizFaults(
	locale: Locale,
	read: (text: string, where: string) => void,
	words: LanguageWords = languageWords(locale),
	planned: Readonly<Record<string, readonly QuizOutline[]>> = chapterQuiz
): string[] {
	const { quiz } = words.teaching;
	const ofChapters = outline.map(({ id }) => [id, planned[id] ?? []] as const);
	const groups = [...ofChapters, ...Object.entries(exerciseQuiz)];
	const steps = outline.flatMap((chapter) => chapter.steps.map(({ id }) => id));
	const faults: string[] = [];
	const seen = new Set<string>();
	for (const [group, plans] of groups) {
		const copies = quiz[group] ?? {};
		const where = `story/${locale}: quiz of ${group}`;
		const own = outline.find(({ id }) => id === group)?.steps.map(({ id }) => id);
		if (own && plans.length < A_CHAPTER) faults.push(`${where}: has fewer than ${A_CHAPTER} questions`);
		for (const id of Object.keys(copies))
			if (!plans.some((plan) => plan.id === id)) faults.push(`${where}: there is no question "${id}"`);
		for (const plan of plans) {
			const { id, step } = plan;
			const at = `${where}: ${id}`;
			const copy = copies[id];
			if (seen.has(id)) faults.push(`${at}: two questions have this id`);
			seen.add(id);
			if (!(own ?? steps).includes(step)) faults.push(`${at}: there is no step "${step}" in it`);
			if (!copy) {
				faults.push(`${at}: has no words`);
				continue;
			}
			for (const text of [copy.ask, ...(copy.answers ?? []), copy.why]) read(text, at);
			faults.push(...questionFaults(plan, copy, locale, words).map((fault) => `${at}: ${fault}`));
		}
	}
	return faults;
}
