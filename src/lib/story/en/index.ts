import type { ChapterWords, LanguageWords } from '../types';
import { byChapter } from '../words-by-chapter';
import { corrections } from './corrections';
import { cover } from './cover';
import { exercises } from './exercises';
import { exercisesQuiz } from './exercises-quiz';
import { glossary } from './glossary';
import { lessons } from './lessons';
import { sources } from './sources';
import { storyEvidence } from './story-evidence';
import { unsearched } from './unsearched';

/** Each chapter's words are a folder named after it. */
const { chapters, plain, guides, quiz, evidence } = byChapter(
	import.meta.glob<ChapterWords>('./*/index.ts', { eager: true, import: 'words' })
);

/** Everything the story says in English. */
export const en: LanguageWords = {
	cover,
	sources,
	corrections,
	unsearched,
	glossary,
	chapters,
	plain,
	evidence: { 'story-evidence.ts': storyEvidence, ...evidence },
	teaching: {
		guides,
		lessons,
		exercises,
		quiz: { ...quiz, ...exercisesQuiz },
		outcome: 'Nobody was convicted: the case was settled on {settlement}.'
	}
};
