import type { Locale } from '$lib/facts/format';
import { termsIn } from './fill';
import type { LanguageWords } from './types';

type Words = Pick<LanguageWords, 'chapters' | 'plain' | 'glossary'>;

/** A text that readers read from the top, step by step. */
interface Reading {
	file: string;
	bodies: readonly (readonly [step: string, body: string])[];
}

/**
 * Whether the words of the glossary are marked as they should be: each that is marked is explained, each that is explained
 * is marked somewhere, and a chapter marks a word once, where it first needs it. Each fault names file, id and reason.
 */
export function termFaults(words: Words, locale: Locale): string[] {
	const readings = [
		...Object.entries(words.chapters).map(([id, { steps }]) => readingOf(`${id}/copy.ts`, steps)),
		...Object.entries(words.plain).map(([id, { steps }]) => readingOf(`${id}/plain.ts`, steps))
	];
	const glossary = `story/${locale}/glossary.ts`;
	const used = new Set(
		readings.flatMap(({ bodies }) => bodies.flatMap(([, body]) => termsIn(body).map(({ term }) => term)))
	);
	return [
		...readings.flatMap((reading) => faultsOf(reading, words, `story/${locale}/${reading.file}`)),
		...Object.keys(words.glossary)
			.filter((id) => !used.has(id))
			.map((id) => `${glossary}: ${id}: no text marks this word`),
		...Object.entries(words.glossary)
			.filter(([, { term, meaning }]) => /[{}[\]]/.test(term + meaning))
			.map(([id]) => `${glossary}: ${id}: has a token; an explanation stands for itself`)
	];
}

const readingOf = (file: string, steps: Readonly<Record<string, { body: string }>>): Reading => ({
	file,
	bodies: Object.entries(steps).map(([id, { body }]) => [id, body])
});

function faultsOf({ bodies }: Reading, { glossary }: Words, file: string): string[] {
	const faults: string[] = [];
	const marked = new Set<string>();
	let before = '';
	for (const [step, body] of bodies) {
		for (const { term, words, index } of termsIn(body)) {
			const where = `${file}: ${step}`;
			if (!glossary[term]) faults.push(`${where}: {~${term}}: the glossary has no such word`);
			if (marked.has(term)) faults.push(`${where}: {~${term}}: the chapter has marked this word already`);
			else if (says(before + body.slice(0, index), words))
				faults.push(`${where}: {~${term}}: the chapter says “${words}” earlier, and should mark it there`);
			marked.add(term);
		}
		before += `${body}\n`;
	}
	return faults;
}

/** Whether a text has these words, as words of their own, outside what opens a fact's evidence. */
function says(text: string, words: string): boolean {
	const bare = text.replace(/\[[^[\]]*\]\{[^{}]*\}|\{[^{}]*\}/g, '');
	return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(bare);
}
