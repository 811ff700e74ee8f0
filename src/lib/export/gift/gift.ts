/**
 * Closed questions in Moodle's GIFT format (https://docs.moodle.org/en/GIFT_format), which other platforms read, too: plain
 * text, a question a paragraph, its category before it.
 */
import type { Locale } from '$lib/facts/format';
import { m } from '$lib/paraglide/messages';
import { LICENCE } from '$lib/pages/ui/licence';
import { site } from '$lib/pages/ui/site';
import { plain } from '$lib/pages/teach/filled';
import type { Answer, Question, QuizGroup } from '$lib/pages/teach/quiz';

/**
 * Text in which nothing is taken for a sign of the format. A question ends at an empty line, so it has no line breaks; and an
 * arrow of two signs, which parts pairs, can't be escaped.
 */
const escapeGift = (text: string): string =>
	text
		.replace(/[\r\n]+/g, ' ')
		.replaceAll('->', '→')
		.replace(/[\\~=#{}:]/g, '\\$&');

/** What stands before the reason: GIFT's feedback to any answer. */
const WHY = '####';

function answersOf(answer: Answer): string[] {
	switch (answer.kind) {
		case 'choice':
			return answer.choices.map(({ text, right }) => (right ? '=' : '~') + escapeGift(text));
		case 'statement':
			return [answer.holds ? 'TRUE' : 'FALSE'];
		case 'number':
			return [`#${answer.number}`];
		case 'sort':
			return answer.pairs.map(({ claim, sort }) => `=${escapeGift(claim)} -> ${escapeGift(sort)}`);
	}
}

/** Why the answer is right, and where the story tells it. */
export const feedbackOf = ({ why, step }: Question, locale: Locale): string =>
	`${plain(why)} ${m.quiz_step({ number: step.number, title: step.headline }, { locale })}: ${site}/#${step.id}`;

const questionOf = (question: Question, locale: Locale): string =>
	[
		`::${escapeGift(question.id)}::[plain]${escapeGift(plain(question.ask))} {`,
		...[...answersOf(question.answer), WHY + escapeGift(feedbackOf(question, locale))].map(
			(line) => `\t${line}`
		),
		'}'
	].join('\n');

/** The category that a group's questions are in, below the course's own; a slash would part it. */
export const categoryOf = ({ number, title }: QuizGroup, locale: Locale): string => {
	const name = number === undefined ? title : m.quiz_from({ number, title }, { locale });
	return `$course$/top/${m.site_name({}, { locale })}/${name.replaceAll('/', '//')}`;
};

/** Some groups of questions as a GIFT file. */
export const giftOf = (quiz: readonly QuizGroup[], locale: Locale): string =>
	`${[
		[
			`// ${m.quiz_file_comment({ address: `${site}/teach/quiz/` }, { locale })}`,
			`// ${LICENCE.title}: ${LICENCE.url}`
		].join('\n'),
		...quiz.flatMap((group) => [
			`$CATEGORY: ${categoryOf(group, locale)}`,
			...group.questions.map((question) => questionOf(question, locale))
		])
	].join('\n\n')}\n`;
