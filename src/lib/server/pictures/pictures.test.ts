import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allScenes } from '$lib/scenes/registry';
import {
	changeInWords,
	changesIn,
	hashesOf,
	hashesOfStyles,
	HASHES_FILE,
	otherPictures,
	picturesOf,
	readHashes,
	type Hashes
} from '.';

const HINT = '`npm run pictures` shows before and after; `npm run pictures -- --accept` takes it as it is';

const known = readHashes(readFileSync(HASHES_FILE, 'utf8'));
const scenes = await allScenes();

/** Fails with the pictures that differ from those that git knows by names like these. */
function expectKnown(now: Hashes, names: (name: string) => boolean): void {
	const before = new Map([...known].filter(([name]) => names(name)));
	const changes = changesIn(before, now).map(changeInWords);
	if (changes.length > 0) expect.fail(`pictures changed:\n${changes.join('\n')}\n${HINT}`);
}

const isOfScene = (name: string) => name.split('/')[0] in scenes;

describe('the pictures that readers have are those that somebody looked at', () => {
	it.each(Object.keys(scenes) as (keyof typeof scenes)[])('%s', (id) => {
		const now = hashesOf(picturesOf(scenes[id]));
		// Every state in fifteen rooms and on two slides.
		expect(now.size).toBeGreaterThanOrEqual(scenes[id].scene.stateNames.length);
		for (const sizes of now.values()) expect(sizes.size).toBe(17);
		expectKnown(now, (name) => name.startsWith(`${id}/`));
	});

	it('the cover, worksheets, and scenes that are gone', () => {
		const now = hashesOf(otherPictures(scenes));
		expectKnown(now, (name) => !isOfScene(name) && name !== 'styles');
	});

	it('colours, typefaces and the look of labels', () => {
		expectKnown(new Map([['styles', hashesOfStyles()]]), (name) => name === 'styles');
	});
});
