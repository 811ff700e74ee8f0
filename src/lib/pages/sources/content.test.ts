import { expect, it } from 'vitest';
import { allScenes } from '$lib/scenes/registry';
import { allFactsShown } from '$lib/scenes/shown';
import { languages } from '$lib/story';
import { contentFaults } from '$lib/story/check';

it.each(languages)(
	'the content holds together in %s',
	async (locale) => {
		const scenes = Object.values(await allScenes()).map(({ scene }) => scene);
		expect(contentFaults(locale, allFactsShown(scenes, locale))).toEqual([]);
	},
	60_000
);
