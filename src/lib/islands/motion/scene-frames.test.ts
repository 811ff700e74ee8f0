import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Chart from '$lib/charts/Chart.svelte';
import type { Frame } from '$lib/charts/frame';
import { allScenes } from '$lib/scenes/registry';
import { factLabel, outline } from '$lib/story';
import { COVER_SCENE, type SceneAsk } from './scene-ask';
import { sceneFrames } from './scene-frames';

const scenes = await allScenes();
/** The room that a picture has on a common phone, as the story gives it. */
const ROOM = { width: 358, height: 395 };
/** As many elements as a cheap phone lays out in one go. */
const MOST_ELEMENTS = 300;
const setting = { id: 'p', evidence: 'sources/#' };

/** A picture as pages are prerendered with it, under the same prefix. */
function prerendered(frame: Frame, state: string, description: string): string {
	const { body } = render(Chart, { props: { frame, description, state, evidence, called, fixed: true } });
	const svg = body.slice(body.indexOf('<svg'), body.lastIndexOf('</svg>') + '</svg>'.length);
	const [, id = ''] = /(?:id="|url\(#)(s\d+)-/.exec(svg) ?? [];
	return written(svg.replace(/<!--.*?-->/gs, '').replaceAll(id ? `${id}-` : ' ', id ? 'p-' : ' '));
}
/** Markup without the spaces and the short ends of elements, which a browser reads alike. */
const written = (markup: string) =>
	markup.replaceAll(/\s+(?=[<>])|(?<=>)\s+/g, '').replaceAll(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>');
const evidence = (fact: string) => setting.evidence + fact;
const called = (fact: string) => factLabel(fact, 'en');

describe.each(outline)('the pictures of “$id”', ({ id: scene, steps }) => {
	const ask = (state: string, more: Partial<SceneAsk> = {}): SceneAsk => ({
		scene,
		state,
		locale: 'en',
		on: ROOM,
		...more
	});

	it('stand in the page as they are prerendered, and are light', async () => {
		for (const { state } of steps) {
			const asked = ask(state);
			const frame = await sceneFrames.frame(asked, 1);
			const { markup, words } = sceneFrames.still(frame, asked, setting);
			const description = scenes[scene].scene.describe(state, 'en');
			expect(written(markup), state).toBe(prerendered(frame, state, description));
			expect(words).toBe(true);
			expect(markup.split(/<\w/).length, state).toBeLessThan(MOST_ELEMENTS);
		}
	});

	it('are laid out once, and begin with nothing', async () => {
		const [{ state } = { state: '' }] = steps;
		const frame = await sceneFrames.frame(ask(state), 1);
		expect(await sceneFrames.frame(ask(state), 2)).toBe(frame);
		const empty = await sceneFrames.frame(ask(state, { empty: true }), 1);
		expect(empty).toEqual({ width: ROOM.width, height: ROOM.height, marks: [] });
	});
});

it('a slide has its own room, and only the layers that are to be seen', async () => {
	const on = (layer: number) =>
		({ scene: 'exports', state: 'goods', locale: 'en', on: { shape: 'wide', layer } }) as const;
	const whole = await sceneFrames.frame(on(4), 1);
	const bars = await sceneFrames.frame(on(1), 1);
	expect(whole.plot).toBeDefined();
	expect(bars.plot).toBeUndefined();
	expect(bars.marks.length).toBeLessThan(whole.marks.length);
	expect(sceneFrames.still(whole, on(4), setting)).toMatchObject({ words: true });
	const { markup, words } = sceneFrames.still(bars, on(1), setting);
	expect(words).toBe(false);
	// It scales with its slide.
	expect(markup).not.toMatch(/<svg[^>]* width=/);
});

it('the cover is a picture of no scene, with a text alternative of its own', async () => {
	const ask: SceneAsk = {
		scene: COVER_SCENE,
		state: 'cover',
		locale: 'en',
		on: { shape: 'tall', layer: 1 },
		description: 'Strands'
	};
	const frame = await sceneFrames.frame(ask, 1);
	expect(sceneFrames.still(frame, ask, setting).markup).toContain('aria-label="Strands"');
});

it('what there isn’t can’t be had: no scene of that name, no state', async () => {
	const ask: SceneAsk = { scene: 'nowhere', state: 'x', locale: 'en', on: ROOM };
	await expect(async () => sceneFrames.frame(ask, 1)).rejects.toThrow('there is no scene "nowhere"');
	await expect(async () => sceneFrames.frame({ ...ask, scene: 'aid' }, 1)).rejects.toThrow(
		'there is no state "x"'
	);
});

it('a guess under the finger and the table come from the scene', async () => {
	const ask: SceneAsk = { scene: 'exports', state: 'guess', locale: 'en', on: ROOM };
	const frame = await sceneFrames.frame(ask, 1);
	expect(sceneFrames.still(frame, ask, setting).guess).toMatchObject({ min: 0 });
	expect(await sceneFrames.frame({ ...ask, guess: 64e6 }, 1)).not.toBe(frame);
	expect((await sceneFrames.table?.(ask))?.rows.length).toBeGreaterThan(0);
});
