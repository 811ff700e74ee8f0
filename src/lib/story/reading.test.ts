import { describe, expect, it } from 'vitest';
import { story } from './index';
import { paragraphsOf, readingLevel } from './reading';

/** Grade 9: what a fifteen-year-old reads with ease. */
const GRADE = 9;

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
		(id, chapter) => {
			const { grade, hardest } = readingLevel(paragraphsOf(chapter), 'en');
			process.stdout.write(`  ${id}: grade ${grade.toFixed(1)}\n`);
			for (const one of hardest) process.stdout.write(`    ${one.grade.toFixed(1)}  ${one.sentence}\n`);
			expect(grade).toBeLessThanOrEqual(GRADE);
		}
	);
});
