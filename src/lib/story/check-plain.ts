import type { Locale } from '$lib/facts/format';
import { factsIn } from './fill';
import type { ChapterCopy, LanguageWords, PlainChapter } from './types';

type Words = Pick<LanguageWords, 'chapters' | 'plain'>;

/** Whether the plain words tell the whole story, with the same facts as the full ones. Each fault names file, id and reason. */
export function plainFaults({ chapters, plain }: Words, locale: Locale): string[] {
	const missing = Object.keys(chapters)
		.filter((id) => !plain[id])
		.map((id) => `story/${locale}/${id}: the chapter has no plain words`);
	const others = Object.entries(plain).flatMap(([id, words]) => {
		const file = `story/${locale}/${id}/plain.ts`;
		const copy = chapters[id];
		return copy ? faultsOf(words, copy, file) : [`${file}: there is no chapter "${id}"`];
	});
	return [...missing, ...others];
}

function faultsOf(plain: PlainChapter, copy: ChapterCopy, file: string): string[] {
	const faults = differences(copy.standfirst, plain.standfirst, `${file}: standfirst`);
	for (const [id, { body }] of Object.entries(copy.steps)) {
		const step = plain.steps[id];
		if (step) faults.push(...differences(body, step.body, `${file}: ${id}`));
		else faults.push(`${file}: ${id}: has no plain words`);
	}
	for (const id of Object.keys(plain.steps))
		if (!copy.steps[id]) faults.push(`${file}: ${id}: there is no such step`);
	return faults;
}

/** What one text says and the other doesn't, by their facts. */
function differences(full: string, plain: string, where: string): string[] {
	const [there, here] = [new Set(factsIn(full)), new Set(factsIn(plain))];
	return [
		...[...there]
			.filter((id) => !here.has(id))
			.map((id) => `${where}: leaves out {${id}}, which the full text has`),
		...[...here]
			.filter((id) => !there.has(id))
			.map((id) => `${where}: has {${id}}, which the full text hasn’t`)
	];
}
