import { describe, expect, it } from 'vitest';
import { knownFact } from '$lib/facts/known';
import { allScenes } from '$lib/scenes/registry';
import { languages, languageWords } from '$lib/story';
import { factsIn } from '$lib/story/fill';
import { usesOfFacts } from './uses';

/** In how many places the paper and other sources were found to disagree at least, when the paper was checked. */
const DISAGREEMENTS = 22;

const isDisputed = (id: string) => knownFact(id).status.kind === 'disputed';

describe.each(languages)('the remarks on the sources, in %s', (locale) => {
	const { disagreements, slips, unknown, leftOut } = languageWords(locale).sources;

	it('list every disagreement', () => {
		expect(disagreements.length).toBeGreaterThanOrEqual(DISAGREEMENTS);
	});

	it('list only disagreements that the story shows where they matter', async () => {
		const uses = usesOfFacts(await allScenes(), locale);
		for (const { id, text } of disagreements)
			expect(
				factsIn(text).some((name) => isDisputed(name) && uses.has(name)),
				id
			).toBe(true);
	}, 200_000);

	it('point to evidence for every disagreement and slip', () => {
		for (const { id, text } of [...disagreements, ...slips])
			expect(factsIn(text).length, id).toBeGreaterThan(0);
	});

	it('leave no list empty', () => {
		for (const list of [disagreements, slips, unknown, leftOut]) expect(list.length).toBeGreaterThan(0);
	});
});
