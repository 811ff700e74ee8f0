import { outline } from './outline';
import type { ChapterWords, LanguageWords } from './types';

/**
 * The words of all chapters, by what they are, in the story's order; those of a chapter that the outline doesn't have come last,
 * for the content check to find.
 *
 * @param folders by path, `./aid/index.ts`
 */
export function byChapter(
	folders: Readonly<Record<string, ChapterWords>>
): Pick<LanguageWords, 'chapters' | 'plain' | 'evidence'> &
	Pick<LanguageWords['teaching'], 'guides' | 'quiz'> {
	const place = (id: string) =>
		(outline.findIndex((chapter) => chapter.id === id) + outline.length) % outline.length;
	const words = Object.entries(folders)
		.map(([path, said]) => [path.split('/')[1] ?? path, said] as const)
		.sort(([a], [b]) => place(a) - place(b));
	const each = <K extends keyof ChapterWords>(
		what: K,
		name = (id: string) => id
	): Record<string, ChapterWords[K]> => Object.fromEntries(words.map(([id, said]) => [name(id), said[what]]));
	return {
		chapters: each('copy'),
		plain: each('plain'),
		guides: each('guide'),
		quiz: each('quiz'),
		evidence: each('evidence', (id) => `${id}/evidence.ts`)
	};
}
