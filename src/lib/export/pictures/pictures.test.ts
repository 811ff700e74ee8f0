import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnMarks } from '$lib/charts/axis';
import type { Frame } from '$lib/charts/frame';
import { opensEvidence } from '$lib/charts/number-link';
import { fileNode } from '$lib/charts/picture-node';
import { factsLinked } from '$lib/export/called';
import { Pictures } from '$lib/export/embed/picture';
import { markup } from '$lib/markup/text';
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
	type Hashes,
	type ReadersPicture
} from '.';
import { drawnIn } from './drawn';

const HINT = '`npm run pictures` shows before and after; `npm run pictures -- --accept` takes it as it is';

const known = readHashes(readFileSync(HASHES_FILE, 'utf8'));
const scenes = await allScenes();

/** Fails with the pictures that differ from those that git knows by names like these. */
function expectKnown(now: Hashes, names: (name: string) => boolean): void {
	const before = new Map([...known].filter(([name]) => names(name)));
	const changes = changesIn(before, now).map(changeInWords);
	if (changes.length > 0) expect.fail(`pictures changed:\n${changes.join('\n')}\n${HINT}`);
}

const ids = Object.keys(scenes) as (keyof typeof scenes)[];
/** Laid out once for both tests of a scene. */
const laidOut = new Map<string, ReadersPicture[]>();
function picturesOfScene(id: keyof typeof scenes): ReadersPicture[] {
	const pictures = laidOut.get(id) ?? picturesOf(scenes[id]);
	laidOut.set(id, pictures);
	return pictures;
}

const isOfScene = (name: string) => (name.split('/')[0] ?? '') in scenes;

/** A frame as an embed has it, with what its page defines for its pictures. */
function embedded(frame: Frame): string {
	const pictures = new Pictures();
	const drawn = pictures.draw(drawnMarks(frame), frame, 'narrow', 'alt');
	return markup(fileNode(frame, {}, { words: [], drawn: [pictures.defs(), drawn] }));
}

/** What is drawn, but for what only a page with links or only a file without typefaces has; and its numbers apart. */
function bare(svg: string) {
	const text = drawnIn(svg)
		// A file has its own paper.
		.filter((line, i) => !(i === 1 && line.startsWith('rect fill=var(--paper)')))
		.map((line) => line.replace(/ (?:styled=number|textLength=\S+|lengthAdjust=\S+)/g, ''))
		.join('\n')
		.replaceAll('+number', '');
	return {
		lines: text.replace(/-?\d+(?:\.\d+)?/g, '#').split('\n'),
		numbers: (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
	};
}

it.each(ids)('embeds draw %s as pages do, axes and all', (id) => {
	const phone = picturesOfScene(id).filter(({ size }) => size === '328×372');
	expect(phone.length).toBeGreaterThanOrEqual(scenes[id].scene.stateNames.length);
	for (const { name, frame, svg } of phone) {
		const [embed, page] = [bare(embedded(frame)), bare(svg())];
		expect(embed.lines, name).toEqual(page.lines);
		// Axes are worked out in two ways, which may round to two neighbouring tenths of a pixel.
		expect(
			embed.numbers.filter((n, i) => Math.abs(n - (page.numbers[i] ?? NaN)) > 0.11),
			name
		).toEqual([]);
	}
});

it.each(ids)('browsers know what each number in %s is called', (id) => {
	const known = new Set(factsLinked(scenes[id].scene, 'en'));
	const linked = picturesOfScene(id).flatMap(({ frame }) => frame.marks.filter(opensEvidence));
	expect(linked.length).toBeGreaterThan(0);
	expect(linked.filter(({ fact = '' }) => !known.has(fact)).map(({ key }) => key)).toEqual([]);
});

describe('the pictures that readers have are those that somebody looked at', () => {
	it.each(ids)('%s', (id) => {
		const now = hashesOf(picturesOfScene(id));
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
