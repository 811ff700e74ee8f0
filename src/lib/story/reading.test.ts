import { describe, expect, it } from 'vitest';
import { languageWords, story, type Step } from './index';
import { paragraphsOf, readingLevel } from './reading';

/** Grade 9: what a fifteen-year-old reads with ease. */
const GRADE = 9;
/** What plain words may ask for, of a chapter and of each of its steps. */
const PLAIN = 6;
/** Words in a step in plain words. */
const LENGTH = { least: 30, most: 90 };

const textOf = ({ paragraphs }: Step) => paragraphs.map((words) => words.map(({ text }) => text).join(''));

/** The sentences to begin with, for whoever has to make a text easier. */
const inWords = (hardest: ReturnType<typeof readingLevel>['hardest']) =>
	['its hardest sentences:', ...hardest.map((one) => `${one.grade.toFixed(1)}  ${one.sentence}`), ''].join(
		'\n'
	);

describe('reading level', () => {
	it('tells plain words from hard ones', () => {
		const easy = readingLevel(['The cat sat on the mat. It was warm.'], 'en').grade;
		const hard = readingLevel(
			[
				'Institutional accreditation arrangements notwithstanding, diplomatic representation remained exceptionally limited.'
			],
			'en'
		).grade;
		expect(easy).toBeLessThan(3);
		expect(hard).toBeGreaterThan(14);
	});

	it.each(story('en').chapters.map((chapter) => [chapter.id, chapter] as const))(
		'%s can be read at fifteen',
		(_, chapter) => {
			const { grade, hardest } = readingLevel(paragraphsOf(chapter), 'en');
			expect(grade, inWords(hardest)).toBeLessThanOrEqual(GRADE);
		}
	);

	it.each(story('en', 'plain').chapters.map((chapter) => [chapter.id, chapter] as const))(
		'%s can be read at eleven, in plain words',
		(_, chapter) => {
			const { grade, hardest } = readingLevel(paragraphsOf(chapter), 'en');
			const steps = chapter.steps.map((step) => ({
				step: step.id,
				grade: readingLevel(textOf(step), 'en').grade,
				words: textOf(step).join(' ').split(/\s+/).length
			}));
			expect(grade, inWords(hardest)).toBeLessThanOrEqual(PLAIN);
			expect(steps.filter((step) => step.grade > PLAIN)).toEqual([]);
			expect(steps.filter(({ words }) => words < LENGTH.least || words > LENGTH.most)).toEqual([]);
		}
	);

	it.each(Object.entries(languageWords('en').glossary))(
		'the glossary explains %s plainly',
		(_, { meaning }) => {
			expect(readingLevel([meaning], 'en').grade).toBeLessThanOrEqual(GRADE);
		}
	);
});
