import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { plain } from '$lib/pages/teach/filled';
import { teaching } from '$lib/pages/teach/teaching';
import type { Question, QuizGroup } from '$lib/pages/teach/quiz';
import { quizFiles } from './files';
import { categoryOf, feedbackOf, giftOf } from './gift';

/** A question as a parser of GIFT reads it, in our own words. */
function asked(parsed: GIFTQuestion) {
	const { title } = parsed;
	if (parsed.type === 'Category' || parsed.type === 'Description') return { title };
	const shared = {
		title,
		ask: parsed.stem.text,
		format: parsed.stem.format,
		why: parsed.globalFeedback?.text
	};
	switch (parsed.type) {
		case 'MC':
			return {
				...shared,
				answer: {
					kind: 'choice',
					choices: parsed.choices.map(({ text, isCorrect }) => ({ text: text.text, right: isCorrect }))
				}
			};
		case 'TF':
			return { ...shared, answer: { kind: 'statement', holds: parsed.isTrue } };
		case 'Numerical':
			return {
				...shared,
				answer: { kind: 'number', number: 'number' in parsed.choices ? parsed.choices.number : undefined }
			};
		case 'Matching':
			return {
				...shared,
				answer: {
					kind: 'sort',
					pairs: parsed.matchPairs.map(({ subquestion, subanswer }) => ({
						claim: subquestion.text,
						sort: subanswer
					}))
				}
			};
		default:
			return { title, type: parsed.type };
	}
}

/** What a parser should find of our own question. */
function expected(question: Question) {
	const { id, ask, answer } = question;
	const { kind } = answer;
	return {
		title: id,
		ask: plain(ask),
		format: 'plain',
		why: feedbackOf(question, 'en'),
		answer: kind === 'sort' ? { kind, pairs: answer.pairs } : answer
	};
}

describe('a GIFT file', async () => {
	const { quiz } = await teaching();
	const files = await quizFiles('en');

	it('is there for all questions, and for each chapter’s', () => {
		expect(files).toHaveLength(1 + quiz.filter(({ number }) => number).length);
		expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
	});

	it.each(files.map(({ name, text, chapter }) => ({ name, text, groups: chapter ? [chapter] : quiz })))(
		'$name is read by a parser as what our data say: questions, answers, reasons, categories',
		({ text, groups }) => {
			expect(parse(text).map(asked)).toEqual(
				groups.flatMap((group) => [{ title: categoryOf(group, 'en') }, ...group.questions.map(expected)])
			);
		}
	);

	it('has no line break and no arrow in a text: both would be signs', () => {
		const [group] = quiz;
		const [question] = group?.questions ?? [];
		if (!group || !question) throw new Error('the test needs a question');
		const odd: Question = { ...question, ask: [{ text: 'from here\n\n-> there' }] };
		expect(asked(parse(giftOf([{ ...group, questions: [odd] }], 'en'))[1] as GIFTQuestion)).toMatchObject({
			ask: 'from here → there'
		});
	});

	it('reads so whatever words are in it', () => {
		const [group] = quiz;
		const [question] = group?.questions ?? [];
		if (!group || !question) throw new Error('the test needs a question');
		const words = fc
			.array(fc.constantFrom(...'~=#{}:\\/[]%-$"\'a b1é€\u00A0'), { minLength: 1, maxLength: 12 })
			.map((signs) => `x${signs.join('').replace(/[ \u00A0]{2,}/g, ' ')}x`);
		fc.assert(
			fc.property(words, words, words, (ask, right, wrong) => {
				const odd: Question = {
					...question,
					ask: [{ text: ask }],
					why: [{ text: wrong }],
					answer: {
						kind: 'choice',
						choices: [
							{ text: right, right: true },
							{ text: `${wrong}.`, right: false }
						]
					}
				};
				const one: QuizGroup = { ...group, questions: [odd] };
				expect(asked(parse(giftOf([one], 'en'))[1] as GIFTQuestion)).toEqual(expected(odd));
			}),
			{ numRuns: 300 }
		);
	});
}, 60_000);
