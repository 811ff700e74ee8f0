import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { markNode } from '$lib/charts/nodes';
import { decodeFrames, type Moves } from '$lib/embed/encode-frames';
import { marksOf } from '$lib/export/embed/picture';
import { shownOf } from '$lib/export/embed/shown';
import { COMPACT } from '$lib/scenes/rooms';
import { outline } from '$lib/story';
import { movesOf } from './moves';

describe.each(outline.map(({ id }) => id))('%s in the gallery', (id) => {
	let shown: NonNullable<Awaited<ReturnType<typeof shownOf>>>;
	let moves: Moves;
	beforeAll(async () => {
		const found = await shownOf(id);
		if (!found) throw new Error(id);
		shown = found;
		// As it travels.
		moves = JSON.parse(JSON.stringify(movesOf(shown))) as Moves;
	});

	it('goes through every step in the story’s order, and rests at the poster', () => {
		const { steps } = shown.chapter;
		const { scene } = shown.module;
		expect(moves.states).toEqual([...steps.map(({ state }) => state), scene.poster]);
		expect(moves.captions).toEqual(steps.map(({ headline }, i) => `${i + 1}/${steps.length} · ${headline}`));
		const keys = decodeFrames(moves, []).map((marks) => marks.map(({ key }) => key));
		expect(keys).toEqual(
			moves.states.map((state) => marksOf(scene, state, COMPACT, 'en').map(({ key }) => key))
		);
	});

	it('brings every texture that it fills with, under names of its own', () => {
		const names = [...moves.textures.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
		const used = decodeFrames(moves, []).flatMap((marks) =>
			marks.flatMap((mark) => {
				const { fill } = markNode(mark, { id: moves.id }).attributes;
				return /^url\(#(.+)\)$/.exec(String(fill))?.[1] ?? [];
			})
		);
		expect(new Set(names)).toEqual(new Set(used));
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toContain(id);
	});

	it('is light on its way', () => expect(gzipSync(JSON.stringify(moves)).length).toBeLessThan(20_000));
});
